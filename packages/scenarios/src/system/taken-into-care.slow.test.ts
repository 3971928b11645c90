import { expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { valueAt } from "../evidence/series.js";
import { fitSeries } from "./calibration/fit-series.js";
import { at, run } from "./england-run.fixture.js";

it("entries under a care order are within 12% of a published count that is not in the fit, in each year, and rise as far", () => {
  expect(fitSeries.map(({ series }) => series as string)).not.toContain("cla_taken_into_care");
  const published = allSeries.cla_taken_into_care;
  const ofModel = (year: number) => at(run(), "taken_into_care_in_year", year);
  for (const [year, value] of published.points) {
    expect(Math.abs(ofModel(year) / value - 1), `${year}`).toBeLessThan(0.12);
  }
  const rise = (valueAt(published, 2018) ?? Number.NaN) / (valueAt(published, 2015) ?? Number.NaN);
  expect(Math.abs(ofModel(2018) / ofModel(2015) - rise)).toBeLessThan(0.1);
});
