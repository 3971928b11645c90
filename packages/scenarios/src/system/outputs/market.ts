import type { Output } from "../output.js";

/** Prices of homes for children in care, real 2019/20 prices, and places. */
export const marketOutputs: readonly Output[] = [
  {
    id: "home-price",
    variable: "market_home_price",
    label: "Price of a week in an independent children's home",
    unit: "GBP/child/week",
    better: "lower",
    series: "price_residential_private_week",
  },
  {
    id: "home-price-all",
    variable: "home_week_price[childrens_home]",
    label: "Mean price of a week in any children's home",
    unit: "GBP/child/week",
    better: "lower",
    series: "price_residential_avg_week",
  },
  {
    id: "agency-foster-price",
    variable: "market_agency_price",
    label: "Price of a week with an independent fostering agency",
    unit: "GBP/child/week",
    better: "lower",
    series: "price_foster_ifa_week",
  },
  {
    id: "home-places",
    variable: "home_places",
    label: "Places in children's homes",
    unit: "place",
  },
];
