import { describe, expect, it } from "vitest";
import type { SeriesId } from "../evidence/all-series.js";
import { seriesTolerances, validateSeries, validateSeriesBeside } from "./calibration/series-fit.js";
import { validate } from "./calibration/validate.js";
import { england, unfittedEngland } from "./england.js";
import { at, run } from "./england-run.fixture.js";
import { outputs } from "./outputs.js";
import { targets, tolerances } from "./targets.js";

describe("the published figures", () => {
  it("are all met: levels within 2%, changes within 3 percentage points", () => {
    expect(tolerances).toEqual({ level: 0.02, change: 3 });
    const rows = validate();
    expect(rows.length).toBe(targets.length);
    expect(rows.filter(({ within }) => !within)).toEqual([]);
    for (const { kind, error, id } of rows) {
      expect(Math.abs(error), id).toBeLessThanOrEqual(kind === "change" ? 3 : 0.02);
    }
  });

  it("include the level of 2019/20 and the change of every tier and of spend", () => {
    const held = new Set(targets.map(({ kind, variable }) => `${kind} ${variable}`));
    for (const variable of [
      "referrals_in_year",
      "children_in_need",
      "enquiries_in_year",
      "on_protection_plan",
      "children_in_care",
      "total_spend_in_year",
      "statutory_spend_in_year",
      "preventative_spend_in_year",
    ]) {
      expect(held).toContain(`level ${variable}`);
      expect(held).toContain(`change ${variable}`);
    }
  });
});

describe("the published series", () => {
  it("that the fit uses are all met on average over their years: counts at a moment within 3%, what happens in a year within 6%", () => {
    expect(seriesTolerances).toEqual({ stock: 0.03, flow: 0.06 });
    const rows = validateSeries();
    expect(rows.length).toBeGreaterThan(50);
    for (const { series, kind, error } of rows) {
      expect(error, series).toBeLessThanOrEqual(kind === "stock" ? 0.03 : 0.06);
    }
  });

  it("that an output measures are each in the fit or beside it, and in one of both alone", () => {
    const [used, beside] = [validateSeries(), validateSeriesBeside()].map((rows) =>
      rows.map(({ series }) => series),
    );
    expect(beside?.filter((series) => used?.includes(series))).toEqual([]);
    const measured = outputs.flatMap(({ series }) => series ?? []);
    const withPoints = new Set([...(used ?? []), ...(beside ?? [])]);
    const without = measured.filter((series) => !withPoints.has(series as SeriesId));
    expect(without).toEqual([]);
  });
});

/** That equations and parameters read no target is a rule of the import check, `targets-are-no-inputs`. */
describe("no target is an input", () => {
  const model = england();

  it("six series drive the model and three split a budget in the measures, and only the population is both driven and a target", () => {
    expect(Object.keys(model.series ?? {}).sort()).toEqual([
      "arrivals",
      "child_poverty",
      "extra_familial_harm",
      "family_support_share",
      "infants",
      "ons_children",
      "price_level",
      "under_fives_share",
      "youth_services_share",
    ]);
    const driven = targets.filter(({ variable }) => variable === "child_population");
    expect(driven.map(({ id }) => id)).toEqual(["child-population-change-2009-2019"]);
  });

  it("the priors alone miss most of them", () => {
    const missed = validate(unfittedEngland()).filter(({ within }) => !within);
    expect(missed.length).toBeGreaterThan(targets.length / 2);
  });
});

/** Stocks by age are off their balance at the start, and settle within the first year. */
const byAge = /-(under-1|\d+-\d+)$/;

it("half the step moves no output by more than 0.5% in any year, none by age by more than 1% in the first", () => {
  const [asIs, halved] = [run(), run({ dt: "1/40" })];
  for (const { id, variable } of outputs) {
    for (const time of asIs.times.slice(1)) {
      const move = Math.abs(at(asIs, variable, time) / at(halved, variable, time) - 1);
      expect(move, `${id} in ${time}`).toBeLessThan(byAge.test(id) && time === 2010 ? 0.01 : 0.005);
    }
  }
});
