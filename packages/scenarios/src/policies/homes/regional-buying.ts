import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const regionalBuying: Policy = {
  id: "regional-buying",
  area: "homes",
  title: "Homes bought together by regions",
  summary: "Authorities of a region buy places together, so that they no longer bid against each other.",
  moves: [
    {
      lever: "price_response_multiplier",
      to: { kind: "pert", low: 0.4, mode: 0.7, high: 1 },
      because:
        "Assumption: the more authorities buy in one home the higher its fee, by how much was not measured; the range ends at no effect.",
    },
    {
      lever: "market_reform_spend",
      to: 60e6,
      because: "Assumption: a fifth of what authorities spend on commissioning and strategy.",
    },
  ],
  delivery: afterHistory(4, "contracts run out over four years"),
  cost: "GBP 60 million a year to run regional bodies, borne by authorities out of what they have.",
  evidence: [
    "residential-price-change",
    "residential-price-week-2018-19",
    "homes-private-share",
    "s251_commissioning_strategy_gross",
  ],
  caveats: ["No country has measured it. A part of care-market-reset: never add the two."],
  expected: [{ variable: "market_home_price", way: "down", year: 2030 }],
};
