import type { Output } from "../output.js";

/** Homes for children in care and what they cost. */
export const marketOutputs: readonly Output[] = [
  {
    id: "home-price",
    variable: "market_home_price",
    label: "Price of a week in an independent children's home",
    unit: "GBP/child/week",
    better: "lower",
  },
];
