import type { Output } from "../output.js";

/** Spend and prices beside the headline ones, real 2019/20 prices. */
export const moneyOutputs: readonly Output[] = [
  {
    id: "total-spend",
    variable: "total_spend_in_year",
    label: "All spend in the year",
    unit: "GBP",
    better: "lower",
    series: "s251_total_excl_cera_gross",
    seriesScale: 1e6,
  },
  {
    id: "residential-spend",
    variable: "residential_spend_in_year",
    label: "Residential care spend in the year",
    unit: "GBP",
    better: "lower",
    series: "s251_cla_residential_gross",
    seriesScale: 1e6,
  },
];
