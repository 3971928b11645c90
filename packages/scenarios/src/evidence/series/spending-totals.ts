import { series } from "../series.js";

/** Section 251 outturn: totals, and the split into late and early help. */
export const spendingTotalSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    s251_total_excl_cera_gross: {
      what: "Children's and young people's services, gross, without capital from revenue",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [9243.14, 8633.76, 8875.31, 8926.66, 8933.02, 9012.32, 9158.4, 9419.01, 9854.91, 10_530.79],
        },
      ],
      breaks: { 2013: "Categories changed; 2011 and 2012 compare roughly." },
    },
    s251_total_incl_cera_gross: {
      what: "Children's and young people's services, gross, with capital from revenue",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [
            9264.09, 8646.91, 8884.95, 8987.17, 9055.88, 9138.01, 9179.31, 9497.75, 9878.06, 10_557.49,
          ],
        },
      ],
      breaks: { 2013: "Categories changed; 2011 and 2012 compare roughly." },
    },
    s251_total_excl_cera_net: {
      what: "Children's and young people's services, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [8430.91, 8036.55, 8253.66, 8295.58, 8276.57, 8291.76, 8422.43, 8692.19, 9117.86, 9591.59],
        },
      ],
      breaks: { 2013: "Categories changed; 2011 and 2012 compare roughly." },
    },
    s251_statutory_late_gross: {
      what: "Statutory: looked after, safeguarding, youth justice",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [5670.42, 5688.53, 5782.4, 6016.44, 6194.68, 6463.5, 6762.2, 7155.01, 7598.86, 8243.99],
        },
      ],
      breaks: { 2013: "Categories changed; 2011 and 2012 compare roughly." },
      note: "2011 and 2012 are put together from the categories before 2012/13.",
    },
    s251_nonstatutory_early_gross: {
      what: "Non-statutory: children's centres, family support, youth services, other",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [3568.45, 2945.23, 3092.91, 2910.22, 2738.35, 2548.8, 2396.2, 2264, 2256.05, 2286.79],
        },
      ],
      breaks: { 2013: "Categories changed; 2011 and 2012 compare roughly." },
      note: "2011 and 2012 are put together from the categories before 2012/13; 2011 holds Connexions. Short breaks for disabled children are inside.",
    },
    s251_nonstatutory_share: {
      what: "Non-statutory spending, of the total",
      unit: "percent",
      measure: "share",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [38.6, 34.1, 34.8, 32.6, 30.7, 28.3, 26.2, 24, 22.9, 21.7],
        },
      ],
      breaks: { 2013: "Categories changed; 2011 and 2012 compare roughly." },
    },
    s251_safeguarding_total_gross: {
      what: "Safeguarding, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [1965.57, 2026.37, 2122.37, 2226.84, 2334.27, 2346.8, 2441.31, 2676.89],
        },
      ],
    },
    s251_safeguarding_total_net: {
      what: "Safeguarding, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [1877.79, 1948.83, 2036.96, 2135.64, 2231.4, 2243.23, 2341.61, 2471.37],
        },
      ],
    },
    s251_social_work_cp_gross: {
      what: "Social work, child protection included, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [1573.49, 1687.25, 1800.12, 1915.54, 2036.29, 2069.63, 2156.55, 2321.06],
        },
      ],
    },
    s251_social_work_cp_net: {
      what: "Social work, child protection included, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [1531.64, 1649.45, 1754.21, 1868.15, 1981.03, 2005.41, 2101.53, 2241.52],
        },
      ],
    },
    s251_commissioning_strategy_gross: {
      what: "Commissioning and strategy, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [341.36, 292.02, 274.14, 265.62, 251.28, 231.8, 240.5, 313.03],
        },
      ],
    },
    s251_lscb_gross: {
      what: "Local safeguarding boards, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [35.28, 38.09, 35.13, 50.72, 47.1, 48.11, 45.68, 46.71, 45.37, 44.26, 42.8],
        },
      ],
    },
    s251_youth_justice_gross: {
      what: "Youth justice, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [413.87, 412.35, 338.8, 321.2, 328.75, 303.78, 295.07, 271.23, 271.62, 276.13, 289.04],
        },
      ],
    },
    s251_youth_justice_net: {
      what: "Youth justice, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [317.61, 274.11, 183.16, 171.86, 179.85, 169.76, 171.67, 152.65, 149.76, 153.06, 154.56],
        },
      ],
    },
  },
);
