import { describe, expect, test } from "vitest";
import type { SeriesId } from "./all-series.js";
import { allSeries } from "./all-series.js";
import { valueAt } from "./series.js";

/** Counts are rounded to 10, so n parts and their total may differ by 5 (n + 1). */
const rounding = (parts: number) => 5 * (parts + 1);

/** Sum of the parts that have a value, less the total, by year. */
function gaps(parts: readonly SeriesId[], total: SeriesId, years: readonly number[]): number[] {
  const sum = (year: number) => parts.reduce((all, id) => all + (valueAt(allSeries[id], year) ?? 0), 0);
  return years.map((year) => sum(year) - (valueAt(allSeries[total], year) ?? Number.NaN));
}

function expectSums(parts: readonly SeriesId[], total: SeriesId, years: readonly number[], within: number) {
  for (const gap of gaps(parts, total, years)) expect(Math.abs(gap)).toBeLessThanOrEqual(within);
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const ages = ["lt1", "1_4", "5_9", "10_15", "16plus"] as const;
const exits: readonly SeriesId[] = [
  "cla_exit_home",
  "cla_exit_relatives_no_pr",
  "cla_exit_sgo",
  "cla_exit_cao_ro",
  "cla_exit_adopted",
  "cla_exit_independent",
  "cla_exit_adult_residential",
  "cla_exit_custody",
  "cla_exit_remand_end",
  "cla_exit_other_la",
  "cla_exit_abroad",
  "cla_exit_age_assessed_18",
  "cla_exit_died",
  "cla_exit_other",
];
const homes: readonly SeriesId[] = [
  "cla_pl_foster",
  "cla_pl_secure_ch_semi",
  "cla_pl_parents",
  "cla_pl_adoption",
  "cla_pl_other_community",
  "cla_pl_other_residential",
  "cla_pl_res_schools",
  "cla_pl_other",
  "cla_pl_missing",
];

// Parts to 2017 are of the first edition and add to it; later ones are revised and add to the revised total.
describe("children looked after", () => {
  test("ages add to the stock and to the starts of the same edition", () => {
    const stock = ages.map((age) => `cla_age_${age}` as const);
    expectSums(stock, "cla_31mar_first_ed", span(2011, 2017), rounding(5));
    expectSums(stock, "cla_31mar", [2019, 2020], rounding(5));
    const starts = ages.map((age) => `cla_starts_age_${age}` as const);
    expectSums(starts, "cla_starts_first_ed", span(2011, 2017), rounding(5));
    expectSums(starts, "cla_starts", span(2018, 2020), rounding(5));
  });

  test("ages add to the ends, with 16, 17 and 18 or over in place of 16 and over from 2016", () => {
    const ends: readonly SeriesId[] = [
      ...ages.map((age) => `cla_ceases_age_${age}` as const),
      "cla_ceases_age_16",
      "cla_ceases_age_17",
      "cla_ceases_age_18plus",
    ];
    expectSums(ends, "cla_ceases_first_ed", span(2011, 2017), rounding(7));
    expectSums(ends, "cla_ceases", span(2018, 2020), rounding(7));
  });

  test("reasons add to the ends; 2010 is rounded to hundreds", () => {
    expectSums(exits, "cla_ceases_first_ed", [2010], 300);
    expectSums(exits, "cla_ceases_first_ed", span(2011, 2017), rounding(14));
    expectSums(exits, "cla_ceases", span(2018, 2020), rounding(14));
  });

  test("homes add to the stock; 2010 is rounded to hundreds and 2018 has foster care alone", () => {
    expectSums(homes, "cla_31mar_first_ed", [2010], 300);
    expectSums(homes, "cla_31mar_first_ed", span(2011, 2017), rounding(9));
    expectSums(homes, "cla_31mar", [2019, 2020], rounding(9));
  });

  test("the editions differ by the revision, so parts of one do not add to the other", () => {
    expect(gaps(exits, "cla_ceases", [2017])).toEqual([-160]);
    expect(gaps(homes, "cla_31mar_first_ed", [2020])).toEqual([-70]);
  });

  test("starts less ends is short of the growth of the stock by 560 to 760 children every year", () => {
    for (const year of span(2010, 2020)) {
      const missing = stockGrowth("cla_31mar", year) - netFlow("cla_starts", "cla_ceases", year);
      expect(missing).toBeGreaterThanOrEqual(560);
      expect(missing).toBeLessThanOrEqual(760);
    }
  });
});

describe("protection and need", () => {
  test("durations add to the children on a plan", () => {
    const durations = ["le3m", "3_6m", "6_12m", "1_2y", "ge2y"].map((d) => `cpp_31mar_dur_${d}` as SeriesId);
    expectSums(durations, "cpp_31mar", span(2013, 2020), rounding(5));
  });

  test("plans begun less ended is over the growth of the stock by -60 to 420", () => {
    const missing = span(2014, 2020).map(
      (year) => netFlow("cpp_starts", "cpp_ends", year) - stockGrowth("cpp_31mar", year),
    );
    expect(missing).toEqual([240, 420, -60, 220, 140, 260, 160]);
  });

  test("episodes begun less ended is over the growth of children in need by 35,000 to 51,000", () => {
    for (const year of span(2014, 2020)) {
      const missing = netFlow("cin_starts", "cin_ends", year) - stockGrowth("children_in_need_31mar", year);
      expect(missing).toBeGreaterThan(35_000);
      expect(missing).toBeLessThan(51_500);
    }
  });

  test("shares are the counts over the referrals and plans", () => {
    const pairs: readonly (readonly [SeriesId, SeriesId, SeriesId])[] = [
      ["rereferrals_12m", "referrals", "rereferral_share_12m"],
      ["referrals_nfa", "referrals", "referrals_no_further_action_share"],
      ["referrals_assessed_not_in_need", "referrals", "assessed_not_in_need_share"],
      ["repeat_cpp", "cpp_starts", "repeat_cpp_share"],
    ];
    for (const [part, whole, share] of pairs) {
      for (const year of span(2013, 2020)) {
        const exact = (100 * at(part, year)) / at(whole, year);
        expect(Math.abs(exact - at(share, year))).toBeLessThanOrEqual(0.055);
      }
    }
  });
});

describe("spending", () => {
  test("headings add to their totals to the rounding from 2012/13", () => {
    const years = span(2013, 2020);
    const sums: readonly (readonly [SeriesId, readonly SeriesId[]])[] = [
      ["s251_total_excl_cera_gross", ["s251_statutory_late_gross", "s251_nonstatutory_early_gross"]],
      [
        "s251_statutory_late_gross",
        ["s251_cla_total_gross", "s251_safeguarding_total_gross", "s251_youth_justice_gross"],
      ],
      [
        "s251_nonstatutory_early_gross",
        [
          "s251_surestart_u5_gross",
          "s251_family_support_total_gross",
          "s251_youth_total_gross",
          "s251_other_children_families_gross",
        ],
      ],
      [
        "s251_safeguarding_total_gross",
        ["s251_social_work_cp_gross", "s251_commissioning_strategy_gross", "s251_lscb_gross"],
      ],
      ["s251_youth_total_gross", ["s251_youth_universal_gross", "s251_youth_targeted_gross"]],
    ];
    for (const [total, parts] of sums) expectSums(parts, total, years, 0.03);
  });
});

test("the sum of authorities by age is within 1.2% of the rebased population", () => {
  const byAge = ["under_1", "1_to_4", "5_to_9", "10_to_15", "16_to_17"].map(
    (age) => `population_${age}` as SeriesId,
  );
  for (const year of span(2011, 2020)) {
    const [gap] = gaps(byAge, "child_population_0_17", [year]);
    expect(Math.abs((gap ?? Number.NaN) / at("child_population_0_17", year))).toBeLessThan(0.012);
  }
});

function at(id: SeriesId, year: number): number {
  return valueAt(allSeries[id], year) ?? Number.NaN;
}

function stockGrowth(id: SeriesId, year: number): number {
  return at(id, year) - at(id, year - 1);
}

function netFlow(starts: SeriesId, ends: SeriesId, year: number): number {
  return at(starts, year) - at(ends, year);
}
