import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const pricesCapped: Policy = {
  id: "prices-capped",
  area: "homes",
  title: "Prices of homes capped",
  summary: "A cap on what independent homes may charge.",
  moves: [
    {
      lever: "home_price_cap_share",
      to: { kind: "pert", low: 0.3, mode: 0.7, high: 1 },
      because: "Assumption: a cap reaches seven homes in ten; the rest are paid for otherwise or elsewhere.",
    },
    { lever: "market_reform_spend", to: 10e6, because: "Assumption: the regulator." },
  ],
  delivery: afterHistory(2, "a law and a regulator take two years"),
  cost: "GBP 10 million a year for the regulator, borne by authorities.",
  evidence: [
    "residential-price-change",
    "residential-price-week-2018-19",
    "provider-profit",
    "provider-margin",
  ],
  caveats: [
    "Providers open less and close more where they earn less: in the model by assumed strengths.",
    "A cap sets no place where a child needs it.",
  ],
  expected: [{ variable: "market_home_price", way: "down", year: 2028 }],
};
