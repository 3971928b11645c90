import { describe, expect, test } from "vitest";
import type { SeriesId } from "./all-series.js";
import { allSeries } from "./all-series.js";
import { seriesInModelPrices } from "./deflator.js";
import { endpoints } from "./endpoints.js";

type EndpointId = keyof typeof endpoints;

function at(id: SeriesId, year: number): number {
  return seriesInModelPrices(allSeries[id]).find((point) => point[0] === year)?.[1] ?? Number.NaN;
}

const growth = (id: SeriesId, from: number) => 100 * (at(id, 2020) / at(id, from) - 1);

/** Stated change, series, start: they agree within 0.55 percentage points, half a per cent and what the deflator may be off. */
const agreeing: readonly (readonly [EndpointId, SeriesId, number])[] = [
  ["referrals-change-2009-10-2019-20", "referrals", 2010],
  ["spend-total-change", "s251_total_excl_cera_gross", 2013],
  ["cin-change-2009-10-2019-20-glance", "children_in_need_31mar", 2010],
  ["cpp-change-2009-10-2020", "cpp_31mar", 2010],
  ["cla-change-2009-10-2020", "cla_31mar", 2010],
  ["assessments-change-2014-15", "assessments_completed", 2015],
  ["spend-statutory-change-ch1", "s251_statutory_late_gross", 2013],
  ["spend-nonstatutory-change-ch1", "s251_nonstatutory_early_gross", 2013],
  ["residential-spend-change", "s251_cla_residential_gross", 2013],
];

/** Those that do not, with what the series gives. Each has a note in its place. */
const disagreeing: readonly (readonly [EndpointId, SeriesId, number, number])[] = [
  ["s47-change-since-2010", "s47_enquiries", 2010, 125.1],
  ["icpc-change-since-2010", "initial_cp_conferences", 2010, 76.5],
  ["uasc-change-1yr", "uasc_31mar", 2019, -1.4],
  ["uasc-change-10yr", "uasc_31mar", 2010, 45.6],
  ["homes-children-change", "cla_pl_childrens_homes", 2010, 39.4],
];

describe("endpoints against the series", () => {
  test.each(agreeing)("%s is what the series gives", (id, series, from) => {
    expect(Math.abs(growth(series, from) - endpoints[id].value)).toBeLessThan(0.55);
  });

  test.each(disagreeing)("%s differs from the series by a known amount", (id, series, from, gives) => {
    expect(growth(series, from)).toBeCloseTo(gives, 1);
    expect(Math.abs(gives - endpoints[id].value)).toBeLessThan(6);
  });

  test("levels of 2019/20 are those of the series, care within the revision of 0.1%", () => {
    expect(endpoints["referrals-level-2019-20"].value).toBe(at("referrals", 2020));
    expect(endpoints["cin-level-2019-20"].value).toBe(at("children_in_need_31mar", 2020));
    expect(endpoints["s47-level-2019-20"].value).toBe(at("s47_enquiries", 2020));
    expect(endpoints["cpp-level-march-2020"].value).toBe(at("cpp_31mar", 2020));
    expect(endpoints["cpp-starts-2019-20"].value).toBe(at("cpp_starts", 2020));
    expect(endpoints["cla-level-march-2020"].value / at("cla_31mar", 2020)).toBeCloseTo(1, 2);
  });

  test("the homes of the document add to its number of children looked after", () => {
    const homes = [
      "foster",
      "secure-homes-semi",
      "parents",
      "community",
      "adoption",
      "residential",
      "other",
    ] as const;
    const sum = homes.reduce((all, home) => all + endpoints[`fig3-${home}`].value, 0);
    expect(sum).toBe(endpoints["cla-level-march-2020"].value);
  });

  test("enquiries less plans begun are those that led to no plan", () => {
    expect(at("s47_enquiries", 2020) - at("cpp_starts", 2020)).toBe(134_620);
    expect(
      (at("s47_enquiries", 2020) - at("cpp_starts", 2020)) /
        (at("s47_enquiries", 2010) - at("cpp_starts", 2010)),
    ).toBeCloseTo(3, 1);
  });
});
