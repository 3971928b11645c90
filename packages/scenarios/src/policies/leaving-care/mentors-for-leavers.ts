import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const mentorsForLeavers: Policy = {
  id: "mentors-for-leavers",
  area: "leaving-care",
  title: "Mentors for care leavers",
  summary: "An adult who stays: somebody to call for those who have nobody but workers.",
  moves: [
    {
      lever: "leaver_mentoring_reach",
      to: { kind: "pert", low: 0.15, mode: 0.35, high: 0.6 },
      because: "Assumption: a third take it.",
    },
    {
      lever: "leaver_support_spend",
      to: 25e6,
      because: "Assumption: about GBP 1,000 a year for each of 25,000 young people.",
    },
  ],
  delivery: afterHistory(4, "mentors are found over four years"),
  cost: "GBP 25 million a year, borne by authorities out of what they have.",
  evidence: ["careleavers-no-emotional-support", "careleavers-only-worker-support"],
  caveats: ["No study here gives an effect of mentors on work or housing."],
  expected: [{ variable: "leavers_without_support", way: "down", year: 2028 }],
};
