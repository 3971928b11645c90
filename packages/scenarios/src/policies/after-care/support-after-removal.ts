import type { Policy } from "../policy.js";

export const supportAfterRemoval: Policy = {
  id: "support-after-removal",
  area: "after-care",
  title: "Support after a removal",
  summary:
    "Mothers who have lost a child in care proceedings are offered intensive work for about eighteen months, such as Pause, so that fewer " +
    "are back in court with the next child.",
  moves: [
    {
      lever: "after_removal_reach",
      to: { kind: "pert", low: 0.1, mode: 0.25, high: 0.4 },
      because:
        "Assumption: one mother in four. Such programmes cover part of the country, women choose them, and not all who are asked come.",
    },
    {
      lever: "after_removal_spend",
      to: 50e6,
      because:
        "Assumption: about GBP 15,000 for each of 3,300 women a year, a quarter of the 13,000 or so in new proceedings.",
    },
  ],
  delivery: {
    start: 2022,
    ramp: 4,
    because:
      "Assumption. A year to decide and prepare after the history; then practices are built up over four years.",
  },
  cost: "GBP 50 million a year, borne by authorities out of what they have, so that it can crowd out prevention at first.",
  evidence: [
    "mothers-recurrence-7yr",
    "mothers-recurrence-short-succession",
    "repeat-proceedings-case-share-exec",
    "pause-saving-low",
    "pause-saving-high",
  ],
  caveats: [
    "The effect is an assumption whose range begins at none: the published results are of women who chose the work, while it lasted.",
    "Fathers, a tenth of whom return too, are not followed.",
    "It acts on infants only; what a mother and her family gain besides is not counted.",
  ],
  expected: [{ variable: "mothers_returning", way: "down", year: 2028 }],
};
