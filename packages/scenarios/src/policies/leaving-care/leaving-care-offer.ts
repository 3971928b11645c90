import type { Policy } from "../policy.js";

export const leavingCareOffer: Policy = {
  id: "leaving-care-offer",
  area: "leaving-care",
  title: "An offer to care leavers until 25",
  summary:
    "Care leavers can stay with their foster carers or close to their children's home until 21, are found a home where they would have none, " +
    "and have a mentor and an offer of work or training.",
  moves: [
    {
      lever: "staying_put_added",
      to: { kind: "pert", low: 0.03, mode: 0.08, high: 0.15 },
      because: "Assumption: nearly twice as many as now. Access is patchy, and not everybody wants to stay.",
    },
    {
      lever: "staying_close_added",
      to: { kind: "pert", low: 0.01, mode: 0.03, high: 0.06 },
      because: "Assumption: half of those who turn 18 in a children's home.",
    },
    {
      lever: "leaver_homes_offered",
      to: { kind: "pert", low: 0.1, mode: 0.3, high: 0.5 },
      because: "Assumption: three in ten of those on the way to an unsuitable home, or out of sight.",
    },
    {
      lever: "leaver_mentoring_reach",
      to: { kind: "pert", low: 0.2, mode: 0.4, high: 0.6 },
      because:
        "Assumption: four in ten. One care leaver in six has nobody, or their worker alone, to turn to.",
    },
    {
      lever: "leaver_work_offer_reach",
      to: { kind: "pert", low: 0.1, mode: 0.25, high: 0.4 },
      because: "Assumption: one in four is offered an apprenticeship or a job that would not have been.",
    },
    {
      lever: "leaver_support_spend",
      to: 150e6,
      because:
        "Assumption: about GBP 15,000 a year for each of 3,500 more who stay put or close, GBP 10,000 for each of 4,000 supported homes, " +
        "GBP 2,000 for each of 28,000 with a mentor.",
    },
  ],
  delivery: {
    start: 2022,
    ramp: 4,
    because:
      "Assumption. A year to decide and prepare after the history; then homes and people are found over four years.",
  },
  cost:
    "GBP 150 million a year, borne by authorities out of what they have, so that it can crowd out prevention. Staying put also takes foster " +
    "places from children. What it saves over lives is reported apart and is no budget.",
  evidence: [
    "neet-careleavers-19-21",
    "neet-all-19-21",
    "careleavers-21-independent",
    "careleavers-only-worker-support",
    "foster-unavailable-staying-put",
    "social_cost_care_experienced_lifetime",
  ],
  caveats: [
    "No effect of support after 18 has been measured; each is an assumption whose range begins at none.",
    "Spend on children's services rises and stays higher: the gain is in lives, most of it beyond the period and outside budgets.",
    "Homelessness after 25, prison and early death are not followed.",
  ],
  expected: [{ variable: "leavers_by_home[staying_put]", way: "up", year: 2028 }],
};
