import { simulate } from "@headwater/core";
import { expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { allFigures } from "../evidence/figures.js";
import { valueAt } from "../evidence/series.js";
import { england, englandChecked } from "./england.js";

it("the ratio of editions is that of their figures of 31 March 2020, and nothing but the measured count rests on it", () => {
  const { parameters = {}, stocks = {}, flows = {}, auxiliaries = {} } = england();
  const ratio = (valueAt(allSeries.cla_pl_adoption, 2020) ?? 0) / allFigures["fig3-adoption"].value;
  expect(parameters.adoption_recount?.value).toBeCloseTo(ratio, 3);
  const reading = (word: string) =>
    Object.entries({ ...stocks, ...flows, ...auxiliaries })
      .filter(([, spec]) => JSON.stringify(spec).includes(word))
      .map(([name]) => name);
  expect(reading("adoption_recount")).toEqual(["placed_for_adoption_recounted"]);
  expect(reading("placed_for_adoption_recounted")).toEqual([]);
});

it("children's homes, secure and semi-independent homes hold 16% to 25% more than published in 2011 to 2015, and within 4% in 2019 and 2020", () => {
  const run = simulate(englandChecked(), { to: 2020 });
  const error = (year: number) =>
    (run.series("in_homes_secure_semi")[run.times.indexOf(year)] ?? Number.NaN) /
      (valueAt(allSeries.cla_pl_secure_ch_semi, year) ?? Number.NaN) -
    1;
  const early = [2011, 2012, 2013, 2014, 2015].map(error);
  expect(Math.min(...early)).toBeGreaterThan(0.155);
  expect(Math.max(...early)).toBeLessThan(0.255);
  for (const year of [2019, 2020]) expect(Math.abs(error(year)), `${year}`).toBeLessThan(0.04);
});
