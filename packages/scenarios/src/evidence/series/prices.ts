import { series } from "../series.js";

/** Weekly prices and costs of a home, and the deflator. */
export const priceSeries = series(
  { moment: "calendar year", quality: "research" },
  {
    price_residential_private_week: {
      what: "Price of a private children's home, largest providers",
      unit: "GBP/child/week",
      measure: "price",
      moment: "year to 31 March",
      quality: "official",
      priceBase: "cash",
      parts: [
        { source: "cma-2022", from: 2016, values: [2977], quality: "recalled" },
        { source: "cma-2021", from: 2020, values: [3830] },
      ],
      note: "The two do not fit the real growth of 3.5% a year that the same authority reports.",
    },
    price_residential_avg_week: {
      what: "Mean price of a children's home, county councils",
      unit: "GBP/child/week",
      measure: "price",
      moment: "year to 31 March",
      priceBase: "cash",
      parts: [
        { source: "ccn", from: 2014, values: [2915] },
        { source: "ccn", from: 2020, values: [4165] },
      ],
    },
    cost_residential_la_week: {
      what: "Cost of a children's home, as government answered parliament",
      unit: "GBP/child/week",
      measure: "cost",
      moment: "year to 31 March",
      priceBase: "cash",
      parts: [{ source: "pq-49075", from: 2015, values: [3000] }],
    },
    price_foster_ifa_week: {
      what: "Price of an independent fostering agency",
      unit: "GBP/child/week",
      measure: "price",
      moment: "year to 31 March",
      priceBase: "cash",
      parts: [
        { source: "valuing-care-2018", from: 2018, values: [759] },
        { source: "cma-2021", from: 2020, values: [820] },
      ],
    },
    price_foster_la_inhouse_week: {
      what: "Cost of the authority's own foster care",
      unit: "GBP/child/week",
      measure: "cost",
      moment: "year to 31 March",
      priceBase: "cash",
      parts: [
        { source: "valuing-care-2018", from: 2018, values: [396] },
        { source: "cma-2022", from: 2020, values: [480], quality: "recalled" },
      ],
    },
    cost_foster_week: {
      what: "Cost of foster care with allowances, administration and social work",
      unit: "GBP/child/week",
      measure: "cost",
      moment: "year to 31 March",
      priceBase: "cash",
      parts: [
        { source: "pq-49075", from: 2015, values: [600] },
        { source: "pssru-2017", from: 2017, values: [646] },
      ],
    },
    gdp_deflator_calendar_year: {
      what: "GDP deflator, calendar years, 2024 = 100",
      unit: "index",
      measure: "index",
      quality: "official",
      parts: [
        {
          source: "hmt-deflator",
          from: 2009,
          values: [
            68.217, 69.1217, 70.834, 71.9294, 73.4795, 74.6524, 75.1536, 76.4554, 77.6367, 79.1606, 81.1085,
            85.2137,
          ],
        },
      ],
    },
    gdp_deflator_fy_approx: {
      what: "GDP deflator, financial years: three quarters of one calendar year, one quarter of the next",
      unit: "index",
      measure: "index",
      moment: "year to 31 March",
      quality: "derived",
      parts: [
        {
          source: "hmt-deflator",
          from: 2010,
          values: [68.443, 69.55, 71.108, 72.317, 73.773, 74.778, 75.479, 76.751, 78.018, 79.648, 82.135],
        },
      ],
    },
    gdp_deflator_fy_webb: {
      what: "GDP deflator, financial years, another vintage, for comparison",
      unit: "index",
      measure: "index",
      moment: "year to 31 March",
      quality: "official",
      parts: [
        {
          source: "webb-cwip",
          from: 2011,
          values: [87.103, 88.433, 90.254, 91.996, 93.28, 94.084, 96.311, 97.975],
        },
      ],
    },
  },
);
