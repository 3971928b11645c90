import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const informalKinSupported: Policy = {
  id: "informal-kin-supported",
  area: "kinship",
  title: "Support of informal kinship care",
  summary: "Relatives and friends who raise a child without any order are paid and supported by need.",
  moves: [
    {
      lever: "informal_kinship_reach",
      to: { kind: "pert", low: 0.1, mode: 0.25, high: 0.4 },
      because: "Assumption: a quarter ask for it and get it.",
    },
    {
      lever: "informal_kinship_spend",
      to: 200e6,
      because: "Assumption: about GBP 6,000 a year for each of about a quarter of their children.",
    },
  ],
  delivery: afterHistory(4, "families hear of it over four years"),
  cost: "GBP 200 million a year, borne by authorities: a new duty.",
  evidence: ["kin-formal-foster-share", "kin-deprived-ratio", "kin-struggle-cope", "kin-carers-health"],
  caveats: [
    "By what share it keeps children out of care nobody has measured.",
    "Not every family wants an authority in the house.",
  ],
  expected: [{ variable: "care_entries_in_year", way: "down", year: 2028 }],
};
