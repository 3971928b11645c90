import type { LoopSpec } from "@headwater/core";

/** A feedback loop of the system with the way in which it works. */
export interface NamedLoop extends LoopSpec {
  readonly polarity: "reinforcing" | "balancing";
}

/** What cuts prevention when statutory cost rises, and lets need grow. */
const crowdedOut = [
  "preventative_target",
  "preventative_spend_change",
  "preventative_core_spend",
  "core_help_money",
  "affordable_places",
  "places_staffed",
  "help_places",
  "places_to_fill",
  "help_starts",
  "unmet_need",
] as const;

/**
 * The feedback loops that the documents tell of, by name: those that stand in the model from end to end. Each goes through the variables
 * that are listed, in order. Where a part is subdivided, other ways round hold the same loop: this is the shortest that tells it.
 */
export const namedLoops: Readonly<Record<string, NamedLoop>> = {
  "crowding-out": {
    doc: "Statutory cost rises, the envelope leaves less for prevention, fewer families are helped, more are referred, and cost rises",
    polarity: "reinforcing",
    through: ["statutory_spend", ...crowdedOut, "referrals_from_need", "referrals", "casework_spend"],
    cut: ["statutory_spend", "preventative_target"],
  },
  "failure-demand": {
    doc: "Cases that were closed come back within the year, are looked at and closed again",
    polarity: "reinforcing",
    through: ["recently_closed", "re_referrals", "referrals", "no_further_action"],
    cut: ["recently_closed", "re_referrals"],
  },
  "scarcity-price-budget": {
    doc: "Full homes raise the price, which crowds out prevention, so that more children come into care and fill homes",
    polarity: "reinforcing",
    through: [
      "home_scarcity",
      "home_price_rise",
      "home_price",
      "market_home_price",
      "home_week_price",
      "home_spend",
      "care_spend",
      "statutory_spend",
      ...crowdedOut,
      "direct_entries",
      "short_stay",
      "children_in_home",
      "in_home",
      "home_occupancy",
    ],
    cut: ["home_scarcity", "home_price_rise"],
  },
  "homes-open": {
    doc: "Full homes raise what a place earns, which brings new places after a delay, so that homes are less full",
    polarity: "balancing",
    through: [
      "home_occupancy",
      "home_return",
      "home_places_started",
      "home_places_opened",
      "home_places_by_provider",
      "home_places",
    ],
  },
  "return-and-re-entry": {
    doc: "Children who went home come back into care, and go home again",
    polarity: "reinforcing",
    through: ["returned_home", "re_entries_from_home", "short_stay", "short_stay_returns"],
    cut: ["returned_home", "re_entries_from_home"],
  },
  "funding-follows-overspend": {
    doc: "What is spent beyond the envelope is funded in part later, which makes the envelope larger and the overspend smaller",
    polarity: "balancing",
    through: ["envelope", "overspend_funding_change", "overspend_funding"],
  },
  "foster-recruitment": {
    doc: "Scarce foster places make authorities try harder to recruit, which brings households after a delay, and places are less scarce",
    polarity: "balancing",
    through: [
      "foster_scarcity",
      "foster_enquiries",
      "foster_applications",
      "foster_assessments",
      "foster_approvals",
      "foster_households",
      "usable_foster_places",
      "foster_pressure",
    ],
  },
  "mismatch-breakdown-carers": {
    doc: "Scarcity places children where there is room; such homes break down, which drives carers away, and places are scarcer",
    polarity: "reinforcing",
    through: [
      "foster_scarcity",
      "new_mismatch",
      "mismatch",
      "foster_breakdown_pressure",
      "carer_strain",
      "foster_leaving_rate",
      "foster_deregistrations",
      "foster_households",
      "usable_foster_places",
      "foster_pressure",
    ],
    cut: ["foster_scarcity", "new_mismatch"],
  },
  "next-child": {
    doc: "Mothers whose child was taken into proceedings are back with the next, whose proceedings bring more who may return",
    polarity: "reinforcing",
    through: [
      "mothers_lately_in_court",
      "mothers_return_early",
      "mothers_returning",
      "recurrence_pressure",
      "family_pressure",
      "cin_plan_to_pre_proceedings",
      "in_pre_proceedings",
      "care_applications",
      "mothers_enter_court",
    ],
    cut: ["mothers_returning", "recurrence_pressure"],
  },
  "parents-once-in-care": {
    doc: "Young people who leave care have children, whose families come to need help more often, and who enter care more often",
    polarity: "reinforcing",
    through: [
      "parents_once_in_care",
      "births_to_care_experienced",
      "care_experienced_birth_share",
      "generation_pressure",
      "need_onset",
      "unmet_need",
      "direct_entries",
      "short_stay",
      "short_stay_ageing_out",
    ],
    cut: ["care_experienced_birth_share", "generation_pressure"],
  },
};

/** The same as a model declares them. */
export const declaredLoops: Readonly<Record<string, LoopSpec>> = Object.fromEntries(
  Object.entries(namedLoops).map(([name, { polarity: _, ...loop }]) => [name, loop]),
);
