import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const lessAdoption: Policy = {
  id: "less-adoption",
  area: "after-care",
  title: "Less use of adoption",
  summary:
    "Adoption is no longer the first choice for small children: kin, guardianship and long-term foster care come first.",
  moves: [
    {
      lever: "adoption_multiplier",
      to: { kind: "pert", low: 0.6, mode: 0.8, high: 1 },
      because:
        "Assumption: a fifth fewer placements for adoption is the likeliest; the range begins at none.",
    },
  ],
  delivery: afterHistory(4, "as fast as use fell from 2013 to 2015"),
  cost: "No new money (GBP 0): children stay in care or go to kin, and that cost is in the model.",
  evidence: [
    "adoption-high-use-cla-change",
    "first-week-entry-excess",
    "first-week-separation-rate",
    "placement-order-share",
  ],
  caveats: [
    "The documents disagree: run it under both readings with --readings.",
    "Some children would wait in foster care who would have been adopted: their stay is counted, what it means is not.",
  ],
  expected: [{ variable: "adoptions_in_year", way: "down", year: 2028 }],
};
