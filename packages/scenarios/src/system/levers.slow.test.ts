import { expect, it } from "vitest";
import { england } from "./england.js";
import { at, move, run } from "./england-run.fixture.js";

/** Each lever, where it is put in 2022, what it moves first, and which way by 2026. */
const first: readonly (readonly [lever: string, to: number, variable: string, way: "up" | "down"])[] = [
  ["family_help_spend", 600e6, "family_help_children", "up"],
  ["family_help_quality", 1, "referrals_in_year", "down"],
  ["preventative_spend_added", 20, "children_in_need", "down"],
  ["kinship_support_share", 1, "guardianship_children", "up"],
  ["guardianship_multiplier", 1.5, "guardianship_children", "up"],
  ["guardianship_multiplier", 1.5, "in_home[authority_foster]", "down"],
  ["kinship_placement_multiplier", 1.3, "in_home[kinship_foster]", "up"],
  ["kinship_placement_multiplier", 1.3, "in_home[agency_foster]", "down"],
  ["kinship_allowance_uplift", 2000, "statutory_spend", "up"],
  ["kinship_support_spend", 40e6, "statutory_spend", "up"],
  ["price_response_multiplier", 0.5, "market_home_price", "down"],
  ["provider_margin_multiplier", 0.5, "market_home_price", "down"],
  ["home_places_added", 200, "home_places", "up"],
  ["home_places_added", 200, "market_home_price", "down"],
  ["home_price_cap_share", 1, "market_home_price", "down"],
  ["home_price_cap_share", 1, "provider_profit", "down"],
  ["provider_margin_multiplier", 0.5, "provider_profit", "down"],
  ["provider_margin_multiplier", 0.5, "home_places_planned[independent]", "down"],
  ["secure_places_added", 10, "in_home[secure]", "up"],
  ["foster_conversion_multiplier", 1.5, "foster_approvals_in_year", "up"],
  ["foster_conversion_multiplier", 1.5, "foster_scarcity", "down"],
  ["foster_support_share", 1, "foster_deregistrations_in_year", "down"],
  ["foster_support_share", 1, "breakdowns_in_year", "down"],
  ["regional_matching", 1, "breakdowns_in_year", "down"],
  ["regional_matching", 1, "in_home[childrens_home]", "down"],
  ["step_down_support", 1, "step_downs_in_year", "up"],
  ["step_down_support", 1, "in_home[childrens_home]", "down"],
  ["unregulated_ban", 1, "unregulated_under_16", "down"],
  ["foster_recruitment_added", 500, "foster_scarcity", "down"],
  ["foster_recruitment_added", 500, "siblings_apart", "down"],
  ["foster_recruitment_added", 500, "foster_approvals_in_year", "up"],
  ["out_of_area_multiplier", 0.9, "out_of_area_children", "down"],
  ["market_reform_spend", 80e6, "statutory_spend", "up"],
  ["preventative_ringfence", 1, "preventative_spend", "up"],
  ["staying_put_added", 0.2, "leavers_by_home[staying_put]", "up"],
  ["staying_put_added", 0.2, "foster_scarcity", "up"],
  ["staying_close_added", 0.05, "leavers_by_home[staying_close]", "up"],
  ["leaver_homes_offered", 0.5, "leavers_by_home[unsuitable_or_unknown]", "down"],
  ["leaver_support_spend", 100e6, "statutory_spend", "up"],
  ["leaver_mentoring_reach", 0.5, "leavers_without_support", "down"],
  ["leaver_work_offer_reach", 0.5, "leavers_not_in_work", "down"],
  ["virtual_school_reach", 0.5, "leavers_in_university", "up"],
  ["after_removal_reach", 0.5, "mothers_returning", "down"],
  ["after_removal_reach", 0.5, "care_applications_in_year", "down"],
  ["after_removal_spend", 50e6, "statutory_spend", "up"],
  ["parent_support_reach", 0.5, "care_entries_in_year", "down"],
  ["return_support_reach", 0.5, "re_entries_in_year", "down"],
  ["return_support_spend", 20e6, "statutory_spend", "up"],
  ["adoption_support_reach", 0.5, "re_entries_in_year", "down"],
  ["adoption_multiplier", 1.5, "adoptions_in_year", "up"],
  ["adoption_multiplier", 1.5, "children_in_care", "down"],
  ["informal_kinship_reach", 0.5, "care_entries_in_year", "down"],
  ["informal_kinship_spend", 100e6, "statutory_spend", "up"],
  ["family_conference_reach", 0.5, "diverted_in_year", "up"],
  ["family_conference_reach", 0.5, "care_applications_in_year", "down"],
  ["family_preservation_reach", 0.3, "section_20_entries_in_year", "down"],
  ["family_preservation_reach", 0.3, "children_in_care", "down"],
  ["drug_court_reach", 0.3, "care_entries_in_year", "down"],
  ["edge_of_care_spend", 20e6, "statutory_spend", "up"],
  ["retention_gain", 0.3, "social_workers", "up"],
  ["retention_gain", 0.3, "experienced_share", "up"],
  ["retention_gain", 0.3, "agency_premium_spend", "down"],
  ["recruitment_gain", 0.5, "social_work_vacancies", "down"],
  ["social_work_posts_added", 3000, "caseload", "down"],
  ["social_work_posts_added", 3000, "leaving_rate", "down"],
  ["direct_time_added", 0.1, "practice_quality", "up"],
  ["direct_time_added", 0.1, "re_referrals_in_year", "down"],
  ["agency_use_cut", 0.5, "agency_share", "down"],
  ["agency_use_cut", 0.5, "statutory_spend", "down"],
  ["reflective_supervision", 1, "risk_aversion", "down"],
  ["reflective_supervision", 1, "leaving_rate", "down"],
  ["inspection_less_punitive", 1, "risk_aversion", "down"],
  ["inspection_less_punitive", 1, "enquiries_in_year", "down"],
  ["child_poverty_change", -3, "need_onset[age_5_9]", "down"],
  ["child_poverty_change", -3, "children_in_care", "down"],
  ["harm_multiplier", 0.5, "enquiries_in_year", "down"],
  ["targeting_multiplier", 1.2, "family_help_children", "up"],
  ["screening_multiplier", 1.3, "assessments_in_year", "down"],
  ["re_referral_multiplier", 0.8, "re_referrals_in_year", "down"],
  ["enquiry_multiplier", 0.8, "enquiries_in_year", "down"],
  ["enquiry_multiplier", 0.8, "enquiries_without_plan", "down"],
  ["teenage_edge_reach", 0.5, "in_home[childrens_home]", "down"],
  ["diversion_multiplier", 1.4, "care_applications_in_year", "down"],
  ["agreement_confidence", 0.5, "care_applications_in_year", "down"],
  ["proceedings_time_multiplier", 1.3, "in_proceedings[under_1]", "up"],
  ["care_order_multiplier", 0.9, "children_in_care", "down"],
  ["childrens_home_use_multiplier", 0.8, "in_home[childrens_home]", "down"],
  ["semi_independent_use_multiplier", 0.5, "in_home[semi_independent]", "down"],
  ["move_multiplier", 0.8, "moving[age_10_15]", "down"],
  ["return_multiplier", 1.2, "returns_home_in_year", "up"],
  ["programme_spend", 50e6, "statutory_spend", "up"],
  ["programme_grant", 50e6, "total_spend", "up"],
  ["help_split", 1, "re_referrals_in_year", "down"],
];

it("confidence in agreements does not lower how many mothers may come back", () => {
  const confident = run({ moves: [move("agreement_confidence", 1)] });
  const difference = at(confident, "mothers_enter_court", 2024) / at(run(), "mothers_enter_court", 2024) - 1;
  expect(Math.abs(difference)).toBeLessThan(0.005);
});

/** What has tests of its own: an event of 2020/21, which moves nothing when it is switched on later, and who is helped, which moves no total. */
const elsewhere = ["help_targeting", "pandemic"];

it.each(first)("%s at %d moves %s %s", (lever, to, variable, way) => {
  const difference = at(run({ moves: [move(lever, to)] }), variable, 2026) - at(run(), variable, 2026);
  expect(way === "up" ? difference : -difference).toBeGreaterThan(0);
});

it("every lever is tried, within its range, and changes nothing before it moves", () => {
  const levers = england().levers ?? {};
  expect([...new Set([...first.map(([lever]) => lever), ...elsewhere])].sort()).toEqual(
    Object.keys(levers).sort(),
  );
  for (const [lever, to] of first) {
    const [low, high] = levers[lever]?.range ?? [Number.NaN, Number.NaN];
    expect(low <= to && to <= high, lever).toBe(true);
    const moved = run({ moves: [move(lever, to)] });
    expect(at(moved, "children_in_need", 2022), lever).toBe(at(run(), "children_in_need", 2022));
  }
});
