import { describe, expect, test } from "vitest";
import { allSeries } from "./all-series.js";
import type { Series } from "./series.js";
import { fitPoints, modelTime, valueAt } from "./series.js";
import { sources } from "./sources.js";
import { evidenceUnits } from "./unit.js";

const all: readonly Series[] = Object.values(allSeries);

describe("series", () => {
  test("each has a known unit, known sources, and values of at least zero in ascending years", () => {
    for (const one of all) {
      expect(evidenceUnits, one.id).toHaveProperty([one.unit]);
      for (const part of one.parts) expect(sources, one.id).toHaveProperty([part.source]);
      const years = one.points.map(([year]) => year);
      expect(years.length, one.id).toBeGreaterThan(0);
      expect(years, one.id).toEqual([...new Set(years)].sort((a, b) => a - b));
      expect(
        one.points.every(([, value]) => Number.isFinite(value) && value >= 0),
        one.id,
      ).toBe(true);
    }
  });

  test("none has a value before 2009 or after 2020", () => {
    const years = all.flatMap((series) => series.points.map(([year]) => year));
    expect(Math.min(...years)).toBe(2009);
    expect(Math.max(...years)).toBe(2020);
  });

  test("money and only money has a price base", () => {
    const wrong = all.filter((s) => s.unit.startsWith("GBP") !== (s.priceBase !== undefined));
    expect(wrong.map((s) => s.id)).toEqual([]);
  });

  test("a break falls on a year with a value", () => {
    for (const s of all) {
      for (const year of Object.keys(s.breaks ?? {})) expect(valueAt(s, Number(year)), s.id).toBeDefined();
    }
  });

  test("a fit sees nothing that was only recalled", () => {
    expect(allSeries.referrals.points).toHaveLength(11);
    expect(fitPoints(allSeries.referrals).map(([year]) => year)).not.toContain(2011);
    expect(fitPoints(allSeries.initial_assessments).map(([year]) => year)).toEqual([2013, 2014]);
    expect(fitPoints(allSeries.referrals, 2019)).toEqual([
      [2019, 650_930],
      [2020, 642_980],
    ]);
  });

  test("a year without a value is undefined, not zero", () => {
    expect(valueAt(allSeries.cla_age_lt1, 2018)).toBeUndefined();
    expect(valueAt(allSeries.cla_age_lt1, 2019)).toBe(4110);
  });

  test("counts of other moments move along the time of the model", () => {
    expect(modelTime(allSeries.cla_31mar, 2020)).toBe(2020);
    expect(modelTime(allSeries.child_population_0_17, 2019)).toBe(2019.25);
    expect(modelTime(allSeries.csw_fte, 2017)).toBe(2017.5);
    expect(modelTime(allSeries.gdp_deflator_calendar_year, 2019)).toBe(2019.75);
  });
});
