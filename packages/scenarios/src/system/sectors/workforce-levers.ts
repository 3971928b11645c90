import type { LeverSpec } from "@headwater/core";

/** What policy can do about the workforce. How strongly each works on children is an assumption of the sector's parameters. */
export const workforceLevers: Readonly<Record<string, LeverSpec>> = {
  retention_gain: {
    unit: "1",
    doc: "Share by which the rate of leaving falls",
    value: 0,
    combine: "complement",
    range: [0, 0.5],
    source: "assumption: at most half; its cost is not in the model",
  },
  recruitment_gain: {
    unit: "1",
    doc: "Share by which the time to fill a vacancy falls",
    value: 0,
    combine: "complement",
    range: [0, 0.7],
    source: "assumption; its cost is not in the model",
  },
  social_work_posts_added: {
    unit: "FTE",
    doc: "Posts of social workers added beyond those that authorities would have",
    value: 0,
    combine: "add",
    range: [0, 10_000],
    source: "range: to a third of those of 2019",
  },
  direct_time_added: {
    unit: "1",
    doc: "Share of the time of case holders moved from procedure to families",
    value: 0,
    combine: "add",
    range: [0, 0.3],
    source: "range: to about twice the time with families of 2020",
  },
  agency_use_cut: {
    unit: "1",
    doc: "Share of agency use that a cap does away with; vacancies stay open",
    value: 0,
    combine: "complement",
    range: [0, 1],
    source: "definition",
  },
  reflective_supervision: {
    unit: "1",
    doc: "Share of the social workers without regular reflective supervision who get it: about a third of all had less than six-weekly supervision of the kind or none",
    value: 0,
    combine: "largest",
    range: [0, 1],
    source: "The Case for Change (2021), from a survey of 2020: 12% none, 23% less than every six weeks",
  },
};
