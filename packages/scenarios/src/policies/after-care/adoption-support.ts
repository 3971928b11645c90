import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const adoptionSupport: Policy = {
  id: "adoption-support",
  area: "after-care",
  title: "Support of adoptive families",
  summary: "All adoptive families can have therapy and help when they ask, not some for a time.",
  moves: [
    {
      lever: "adoption_support_reach",
      to: { kind: "pert", low: 0.2, mode: 0.4, high: 0.6 },
      because: "Assumption: four families in ten need and take it beyond those who have it.",
    },
    {
      lever: "return_support_spend",
      to: 20e6,
      because: "Assumption: half as much again as the support fund pays.",
    },
  ],
  delivery: afterHistory(3, "therapists are found over three years"),
  cost: "GBP 20 million a year, borne by authorities.",
  evidence: ["adoption-breakdown-12yr", "s251_cla_adoption_gross"],
  caveats: [
    "Adoptions break down rarely (3.2% in twelve years): there is little for care to gain. What families gain is not counted.",
  ],
  expected: [{ variable: "adoption_breakdowns[age_10_15]", way: "down", year: 2028 }],
};
