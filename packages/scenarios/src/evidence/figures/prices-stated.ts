import { figures } from "../figure.js";

/** Prices of a place as the documents state them. */
export const statedPrices = figures(
  { source: "case-for-change", quality: "research" },
  {
    "residential-price-week-2018-19": {
      value: 4000,
      unit: "GBP/child/week",
      measure: "price",
      what: "Price of an independent children's home place",
      year: 2019,
      locator: "ch. 4",
      cites: "Rome, 2020",
      priceBase: 2019,
      note: "Stated as around.",
    },
    "residential-price-year": {
      value: 200_000,
      unit: "GBP/child/year",
      measure: "price",
      what: "Price of an independent children's home place, a year",
      year: 2019,
      locator: "ch. 4",
      cites: "Rome, 2020",
      priceBase: 2019,
      note: "Stated as more than.",
    },
  },
);
