import { crowdedOut, type NamedLoops } from "./named-loop.js";

/** Loops through the budget. */
export const moneyLoops: NamedLoops = {
  "crowding-out": {
    doc: "Statutory cost rises, the envelope leaves less for prevention, fewer families are helped, more are referred, and cost rises",
    polarity: "reinforcing",
    through: ["statutory_spend", ...crowdedOut, "referrals_from_need", "referrals", "casework_spend"],
    cut: ["statutory_spend", "preventative_target"],
  },
  "overspend-restores-prevention": {
    doc: "Cost beyond the envelope is funded in part later, which leaves more for prevention, so that fewer families are referred and cost falls",
    polarity: "balancing",
    through: [
      "overspend_funding",
      "envelope",
      ...crowdedOut,
      "referrals_from_need",
      "referrals",
      "casework_spend",
      "statutory_spend",
      "overspend_funding_change",
    ],
    cut: ["statutory_spend", "overspend_funding_change"],
  },
  "funding-follows-overspend": {
    doc: "What is spent beyond the envelope is funded in part later, which makes the envelope larger and the overspend smaller",
    polarity: "balancing",
    through: ["envelope", "overspend_funding_change", "overspend_funding"],
  },
  "agency-premium": {
    doc: "Agency workers cost more, which crowds out prevention; more families are referred, whose casework calls for posts that stand empty",
    polarity: "reinforcing",
    through: [
      "agency_social_workers",
      "agency_premium_spend",
      "statutory_spend",
      ...crowdedOut,
      "referrals_from_need",
      "referrals",
      "assessments_started",
      "in_assessment",
      "assessments_finished",
      "investigation_time",
      "casework_time",
      "posts_needed",
      "posts_change",
      "social_work_posts",
      "social_work_vacancies",
      "agency_wanted",
      "agency_change",
    ],
    cut: ["agency_premium_spend", "statutory_spend"],
  },
};
