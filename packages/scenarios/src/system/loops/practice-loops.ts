import type { NamedLoops } from "./named-loop.js";

/** Loops through social workers and their practice. */
export const practiceLoops: NamedLoops = {
  "failure-demand": {
    doc: "Cases that were closed come back within the year, are looked at and closed again",
    polarity: "reinforcing",
    through: ["recently_closed", "re_referrals", "referrals", "no_further_action"],
    cut: ["recently_closed", "re_referrals"],
  },
  "caseload-turnover": {
    doc: "Large caseloads are stress, stressed people leave, and those who stay have larger caseloads",
    polarity: "reinforcing",
    through: [
      "workload_stress",
      "leaving_rate",
      "starting_workers_leaving",
      "starting_social_workers",
      "social_workers",
      "direct_social_workers",
      "case_holders",
      "caseload",
      "stress_felt",
      "stress_change",
    ],
    cut: ["workload_stress", "leaving_rate"],
  },
  "agency-draws-away": {
    doc: "Vacancies bring agency workers, whose terms draw others away, which leaves more vacancies",
    polarity: "reinforcing",
    through: [
      "agency_share",
      "leaving_rate",
      "starting_workers_leaving",
      "starting_social_workers",
      "social_workers",
      "social_work_vacancies",
      "agency_wanted",
      "agency_change",
      "agency_social_workers",
    ],
    cut: ["agency_share", "leaving_rate"],
  },
  "caseload-quality": {
    doc: "Large caseloads make practice poorer, plans last longer, more cases are open, and caseloads grow",
    polarity: "reinforcing",
    through: [
      "caseload",
      "practice_quality",
      "plan_end_rate",
      "plan_endings",
      "plan_closed",
      "on_plan",
      "open_children",
    ],
    cut: ["caseload", "practice_quality"],
  },
  proceduralisation: {
    doc: "Investigation takes time from families, practice is poorer, families come back and are investigated again",
    polarity: "reinforcing",
    through: [
      "investigation_time",
      "investigation_share",
      "direct_time_share",
      "practice_quality",
      "re_referrals",
      "referrals",
      "assessments_started",
      "in_assessment",
      "assessments_finished",
    ],
    cut: ["investigation_time", "investigation_share"],
  },
};
