import { expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { valueAt } from "../evidence/series.js";
import { fitSeries } from "./calibration/fit-series.js";
import { at, run } from "./england-run.fixture.js";

const published = allSeries.cla_taken_into_care;
const ofModel = (year: number) => at(run(), "taken_into_care_in_year", year);

it("entries under a care order are within 12% of a published count that is not in the fit, in each year, and within 5% on average", () => {
  expect(fitSeries.map(({ series }) => series as string)).not.toContain("cla_taken_into_care");
  const errors = published.points.map(([year, value]) => Math.abs(ofModel(year) / value - 1));
  expect(errors).toHaveLength(8);
  expect(Math.max(...errors)).toBeLessThan(0.12);
  expect(errors.reduce((sum, error) => sum + error) / errors.length).toBeLessThan(0.05);
});

it("after the judgments of 2015 they rise by as many as that count, within a tenth", () => {
  const series = (year: number) => valueAt(published, year) ?? Number.NaN;
  const rise = (count: (year: number) => number) => count(2018) - count(2015);
  expect(Math.abs(rise(ofModel) / rise(series) - 1)).toBeLessThan(0.1);
});
