import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const supportOfParentsOnceInCare: Policy = {
  id: "support-of-parents-once-in-care",
  area: "after-care",
  title: "Support of parents who were in care",
  summary:
    "Parents who were in care themselves are helped as parents, and watched no more closely than others.",
  moves: [
    {
      lever: "parent_support_reach",
      to: { kind: "pert", low: 0.1, mode: 0.3, high: 0.5 },
      because: "Assumption: three in ten take it.",
    },
    {
      lever: "programme_spend",
      to: 25e6,
      because: "Assumption: about GBP 2,500 a year for each of 10,000 families.",
    },
  ],
  delivery: afterHistory(4, "teams are built over four years"),
  cost: "GBP 25 million a year, borne by authorities out of what they have.",
  evidence: [
    "intergen-mothers-care-share",
    "intergen-mothers-informal-share",
    "intergen-fathers-care-share-ch1",
  ],
  caveats: ["A small part of all need, and slow: its effect runs over a generation."],
  expected: [{ variable: "care_entries_in_year", way: "down", year: 2030 }],
};
