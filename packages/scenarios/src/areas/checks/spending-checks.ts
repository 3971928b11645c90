import type { SeriesId } from "../../evidence/all-series.js";
import type { CheckEntry } from "./data-check.js";
import { at, span, sums } from "./national-sums.js";

/** Sums of values that are rounded to GBP 10,000. */
const money = { tolerance: "rounding to £10,000", within: 0.031 };

/** Whether section 251 adds up. */
export const spendingEntries: readonly CheckEntry[] = [
  {
    id: "spending-headings",
    rule: "Headings of section 251 add to their totals, from 2012/13",
    ...money,
    comparisons: [
      ...sums(
        ["s251_statutory_late_gross", "s251_nonstatutory_early_gross"],
        "s251_total_excl_cera_gross",
        span(2013, 2020),
      ),
      ...sums(
        ["s251_cla_total_gross", "s251_safeguarding_total_gross", "s251_youth_justice_gross"],
        "s251_statutory_late_gross",
        span(2013, 2020),
      ),
      ...sums(
        [
          "s251_surestart_u5_gross",
          "s251_family_support_total_gross",
          "s251_youth_total_gross",
          "s251_other_children_families_gross",
        ],
        "s251_nonstatutory_early_gross",
        span(2013, 2020),
      ),
      ...sums(
        ["s251_social_work_cp_gross", "s251_commissioning_strategy_gross", "s251_lscb_gross"],
        "s251_safeguarding_total_gross",
        span(2013, 2020),
      ),
      ...sums(
        ["s251_youth_universal_gross", "s251_youth_targeted_gross"],
        "s251_youth_total_gross",
        span(2013, 2020),
      ),
      ...sums(
        [
          ...(["fostering", "residential", "adoption", "special_guardianship", "friends_family"] as const),
          ...(["leaving_care", "other", "short_breaks_disabled", "education", "uasc"] as const),
        ].map((line) => `s251_cla_${line}_gross` as const),
        "s251_cla_total_gross",
        span(2013, 2020),
      ),
      ...sums(
        (
          [
            ...(["targeted_family_support", "universal_family_support", "direct_payments_disabled"] as const),
            ...(["short_breaks_disabled", "other_disabled_support"] as const),
          ] as const
        ).map((line) => `s251_${line}_gross` as const),
        "s251_family_support_total_gross",
        span(2013, 2020),
      ),
    ],
  },
  {
    id: "spending-before-2013",
    rule: "Headings of section 251 add to the total, on the categories of 2010/11 and 2011/12",
    ...money,
    comparisons: [
      ...sums(
        [...before2013(), "s251_commissioning_social_work_oldbasis_gross"],
        "s251_total_excl_cera_gross",
        [2011],
      ),
      ...sums(before2013(), "s251_total_excl_cera_gross", [2012]),
    ],
    reason: "£4.3 million of 2010/11 are in no line that was gathered.",
  },
  {
    id: "spending-per-child",
    rule: "Net spending per child, times children of the June before, is net spending (million)",
    tolerance: "rounding to £1 a child",
    within: ({ whole }) => 0.0008 * whole,
    comparisons: span(2016, 2020).map((year) => ({
      at: String(year),
      parts:
        ((at("s251_total_excl_cera_net_per_child_pop", year) ?? Number.NaN) *
          (at("child_population_0_17", year - 1) ?? Number.NaN)) /
        1e6,
      whole: at("s251_total_excl_cera_net", year) ?? Number.NaN,
    })),
    reason:
      "Published per child of the estimates before the census of 2021, which are up to 2.4% above the rebased ones.",
  },
];

function before2013(): SeriesId[] {
  return [
    "s251_cla_total_oldbasis_gross",
    "s251_youth_justice_gross",
    "s251_safety_total_oldbasis_gross",
    "s251_strategy_oldbasis_gross",
    "s251_family_support_total_oldbasis_gross",
    "s251_surestart_centres_oldbasis_gross",
    "s251_youth_total_gross",
    "s251_other_children_families_gross",
    "s251_cla_adoption_gross",
    "s251_cla_special_guardianship_gross",
  ];
}
