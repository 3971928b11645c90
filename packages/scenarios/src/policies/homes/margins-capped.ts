import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const marginsCapped: Policy = {
  id: "margins-capped",
  area: "homes",
  title: "Margins of providers capped",
  summary: "A regulator holds the profit of homes and agencies to an ordinary return.",
  moves: [
    {
      lever: "provider_margin_multiplier",
      to: { kind: "pert", low: 0.5, mode: 0.75, high: 1 },
      because:
        "Assumption: half of the operating margin of the largest providers was estimated to exceed a normal return; 0.5 removes that, 1 nothing.",
    },
    { lever: "market_reform_spend", to: 10e6, because: "Assumption: the regulator." },
  ],
  delivery: afterHistory(3, "a law and a regulator take three years"),
  cost: "GBP 10 million a year for the regulator, borne by authorities.",
  evidence: [
    "provider-margin",
    "provider-profit",
    "margin_residential_operating",
    "margin_foster_ifa_operating",
    "excess_profit_per_child_home",
    "homes-private-share",
  ],
  caveats: [
    "Providers may leave or not open: how many do is an assumption of the model.",
    "The sector's own body disputes that profit drives price.",
    "A part of care-market-reset: never add the two.",
  ],
  expected: [{ variable: "market_home_price", way: "down", year: 2028 }],
};
