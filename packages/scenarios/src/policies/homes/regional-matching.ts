import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const regionalMatching: Policy = {
  id: "regional-matching",
  area: "homes",
  title: "Homes matched over regions",
  summary: "A child's home is looked for among those of a whole region, so that it fits better.",
  moves: [
    {
      lever: "regional_matching",
      to: { kind: "pert", low: 0.2, mode: 0.5, high: 0.8 },
      because: "Assumption: half of placements.",
    },
    { lever: "market_reform_spend", to: 30e6, because: "Assumption: half of what regional buying costs." },
  ],
  delivery: afterHistory(4, "authorities join over four years"),
  cost: "GBP 30 million a year, borne by authorities out of what they have.",
  evidence: ["stability-no-change-1yr", "cla-out-of-area-share-2020", "siblings-split-share"],
  caveats: ["A home that fits better may be further away."],
  expected: [{ variable: "breakdowns_in_year", way: "down", year: 2028 }],
};
