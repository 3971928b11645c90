import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const homesForLeavers: Policy = {
  id: "homes-for-leavers",
  area: "leaving-care",
  title: "A home for every care leaver",
  summary:
    "Guarantors, priority and supported homes for those on their way to an unsuitable home, or out of sight.",
  moves: [
    {
      lever: "leaver_homes_offered",
      to: { kind: "pert", low: 0.2, mode: 0.5, high: 0.8 },
      because: "Assumption: half of those can be found and take it.",
    },
    {
      lever: "leaver_support_spend",
      to: 50e6,
      because: "Assumption: GBP 10,000 for each of about 5,000 young people a year.",
    },
  ],
  delivery: afterHistory(4, "homes are found over four years"),
  cost: "GBP 50 million a year, borne by authorities out of what they have.",
  evidence: ["homeless-care-share", "careleavers-21-independent", "cliff-edge-age-25"],
  caveats: ["What a home does for work and health of a young person is an association."],
  expected: [{ variable: "leavers_by_home[unsuitable_or_unknown]", way: "down", year: 2028 }],
};
