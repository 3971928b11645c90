import { simulate } from "@headwater/core";
import { expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { allFigures } from "../evidence/figures.js";
import { valueAt } from "../evidence/series.js";
import { england, englandChecked } from "./england.js";

/** Names of the variables whose definitions have a word in them. */
function reading(word: string): readonly string[] {
  const { stocks = {}, flows = {}, auxiliaries = {} } = england();
  return Object.entries({ ...stocks, ...flows, ...auxiliaries })
    .filter(([, spec]) => JSON.stringify(spec).includes(word))
    .map(([name]) => name);
}

it("the ratio of editions is that of their figures of 31 March 2020, and nothing but the measured count rests on it", () => {
  const { parameters = {} } = england();
  const ratio = (valueAt(allSeries.cla_pl_adoption, 2020) ?? 0) / allFigures["fig3-adoption"].value;
  expect(parameters.adoption_recount?.value).toBeCloseTo(ratio, 3);
  expect(reading("adoption_recount")).toEqual(["placed_for_adoption_recounted"]);
  expect(reading("placed_for_adoption_recounted")).toEqual([]);
});

it("only counts rest on the schools that were counted apart, and those of 2015 are as many as left the schools in the count of 2016", () => {
  const run = simulate(englandChecked(), { to: 2016, save: 1 });
  const in2015 = run.series("schools_counted_apart")[run.times.indexOf(2015)] ?? Number.NaN;
  const left =
    (valueAt(allSeries.cla_pl_res_schools, 2015) ?? 0) - (valueAt(allSeries.cla_pl_res_schools, 2016) ?? 0);
  expect(Math.abs(in2015 / left - 1)).toBeLessThan(0.05);
  expect(reading("schools_counted_apart_2010")).toEqual(["schools_counted_apart"]);
  expect(reading("schools_counted_apart")).toEqual([
    "childrens_homes_counted",
    "schools_counted_apart",
    "other_homes_counted",
  ]);
  expect(reading("childrens_homes_counted")).toEqual(["in_homes_secure_semi"]);
  expect([...reading("other_homes_counted"), ...reading("in_homes_secure_semi")]).toEqual([]);
});
