import { describe, expect, test } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { childPoverty } from "./child-poverty.js";
import { areas, englandArea } from "./registry/areas.js";
import { areaNamed } from "./registry/find-area.js";

describe("child poverty", () => {
  test("of England is the series of the evidence from 2015, within its rounding and weights", () => {
    for (const [year, percent] of allSeries.child_poverty_relative.points) {
      const point = childPoverty(englandArea).find((one) => one.year === year);
      expect(Math.abs(100 * (point?.value ?? Number.NaN) - percent)).toBeLessThan(0.1);
      expect(point).not.toHaveProperty("basis");
    }
  });

  test("before 2015 is chained: the older measure of August 2013 times the ratio at the year to March 2015", () => {
    const leeds = childPoverty(areaNamed("Leeds"));
    const chained = leeds.filter(({ basis }) => basis === "chained");
    expect(chained.map(({ year }) => year)).toEqual([2012, 2013, 2014]);
    // Older measure of August 2013 and 2014, relative low income of 2014/15.
    expect(leeds[2]?.value).toBeCloseTo((19.92 * (16.88 / 21.65)) / 100, 10);
  });

  test("has no step in 2015 that is larger than those of other years", () => {
    const values = childPoverty(englandArea).map(({ value }) => value);
    const steps = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? Number.NaN)));
    expect(steps[2]).toBeLessThanOrEqual(Math.max(...steps));
    expect(steps[2]).toBeLessThan(0.013);
  });

  test("every area has a share between 0 and 1 in nearly every year", () => {
    for (const area of areas) {
      const points = childPoverty(area);
      expect(points.length, area.name).toBeGreaterThanOrEqual(5);
      for (const { value, coverage } of points) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(0.5);
        expect(coverage).toBeGreaterThan(0.99);
      }
    }
  });

  test("an authority without the link year takes the ratio of its region", () => {
    const scilly = childPoverty(areaNamed("Isles of Scilly"));
    expect(scilly.map(({ year }) => year)).toEqual([2012, 2013, 2016, 2018, 2019]);
  });
});
