import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const moreReturnsHome: Policy = {
  id: "more-returns-home",
  area: "after-care",
  title: "More children go home",
  summary:
    "Whether a child in care can go home is looked at anew each year, so that more do; support at home stays as it is.",
  moves: [
    {
      lever: "return_multiplier",
      to: { kind: "pert", low: 1, mode: 1.1, high: 1.25 },
      because:
        "Assumption: 29% of those who left care in 2019/20 went home; a tenth more returns is the likeliest, the range begins at none.",
    },
  ],
  delivery: afterHistory(2, "every plan is reviewed within two years"),
  cost: "No money of its own (GBP 0): reviews are part of the casework, and support of returns is a policy of its own (return-support).",
  evidence: ["return-home-share-2019-20", "reentry-5yr-share-exec", "failed-returns-two-plus"],
  caveats: [
    "30% of those who left care were back within five years; here as many of the added returns fail as of the others, and perhaps more would.",
    "What a failed return does to a child is not in the model.",
  ],
  expected: [
    { variable: "returns_home_in_year", way: "up", year: 2024 },
    { variable: "re_entries_in_year", way: "up", year: 2028 },
    { variable: "children_in_care", way: "down", year: 2028 },
  ],
};
