import type { Policy } from "../policy.js";

export const returnSupport: Policy = {
  id: "return-support",
  area: "after-care",
  title: "Support of returns home",
  summary:
    "Children go home from care to families that were assessed, prepared and supported for a year after, so that fewer come back into care.",
  moves: [
    {
      lever: "return_support_reach",
      to: { kind: "pert", low: 0.3, mode: 0.6, high: 0.8 },
      because:
        "Assumption: six returns in ten. Many happen at short notice, against plan or at the wish of a teenager.",
    },
    {
      lever: "return_support_spend",
      to: 40e6,
      because:
        "Assumption: about GBP 7,500 for each of 5,400 children a year, six in ten of the 9,000 who go home.",
    },
  ],
  delivery: {
    start: 2022,
    ramp: 3,
    because:
      "Assumption. A year to decide and prepare after the history; then three years until authorities work so.",
  },
  cost: "GBP 40 million a year, borne by authorities out of what they have, so that it can crowd out prevention at first.",
  evidence: ["reentry-5yr-share-exec", "failed-returns-two-plus", "return-consulted-share"],
  caveats: [
    "The effect is an assumption whose range begins at none: a framework for returns was judged well, not measured.",
    "It sends no more children home; who would not go home today does not.",
  ],
  expected: [{ variable: "re_entries_in_year", way: "down", year: 2028 }],
};
