import type { Output } from "../output.js";
import { share, spend } from "./count.js";

/** Spend beside the headline ones, real 2019/20 prices. */
export const moneyOutputs: readonly Output[] = [
  {
    ...spend("total-spend", "total_spend_in_year", "All spend in the year", "s251_total_excl_cera_gross"),
    better: "lower",
  },
  {
    ...share(
      "preventative-share",
      "preventative_share_in_year",
      "Preventative share of all spend",
      "s251_nonstatutory_share",
    ),
    better: "higher",
  },
  {
    id: "spend-per-child",
    variable: "spend_per_child_in_year",
    label: "Spend in the year for each child in the population",
    unit: "GBP/child",
    better: "lower",
  },
  {
    ...spend(
      "residential-spend",
      "residential_spend_in_year",
      "Residential care spend in the year",
      "s251_cla_residential_gross",
    ),
    better: "lower",
  },
];
