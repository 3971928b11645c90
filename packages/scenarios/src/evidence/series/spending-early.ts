import { series } from "../series.js";

/** Section 251 outturn: family support, children's centres and youth services. */
export const spendingEarlySeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    s251_family_support_total_gross: {
      what: "Family support, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [973.06, 1043.72, 1078.87, 1073.94, 1087.14, 1088.33, 1154.38, 1214.5],
        },
      ],
    },
    s251_family_support_total_net: {
      what: "Family support, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [890.03, 954.96, 967.67, 943.28, 949.7, 959.14, 1020.39, 1065.81],
        },
      ],
    },
    s251_targeted_family_support_gross: {
      what: "Targeted family support, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [488.35, 583.57, 633.6, 633.85, 648.65, 662.99, 715.09, 740.51],
        },
      ],
    },
    s251_universal_family_support_gross: {
      what: "Universal family support, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2012,
          values: [105.73, 120.29, 97.7, 83.32, 75.91, 83.64, 66.85, 67.84, 72.99],
        },
      ],
    },
    s251_direct_payments_disabled_gross: {
      what: "Direct payments for disabled children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [63.04, 65.97, 70.44, 78.01, 88.08, 91.98, 97.66, 98.9, 109.82, 115.32, 127.24],
        },
      ],
    },
    s251_short_breaks_disabled_gross: {
      what: "Short breaks for disabled children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [151.04, 212.62, 221.82, 225.04, 231, 230.09, 226.01, 217.62, 212.61, 211.09, 222.48],
        },
      ],
    },
    s251_other_disabled_support_gross: {
      what: "Other support for disabled children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2012,
          values: [60.69, 61.37, 43.37, 39.87, 40.53, 38.33, 36.06, 45.05, 51.27],
        },
      ],
    },
    s251_surestart_u5_gross: {
      what: "Children's centres and other spending on under-fives, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [1193.41, 1053.72, 945.45, 843.95, 774.35, 664.78, 591.64, 557.39],
        },
      ],
    },
    s251_surestart_u5_net: {
      what: "Children's centres and other spending on under-fives, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [1110.26, 964.98, 858.6, 727.63, 687.59, 578.78, 508.06, 469.63],
        },
      ],
    },
    s251_surestart_centres_oldbasis_gross: {
      what: "Children's centres on the categories before 2012/13, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [{ source: "dfe-s251", from: 2011, values: [1397.37, 1097.06] }],
    },
    s251_youth_total_gross: {
      what: "Services for young people, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [1184.12, 876.61, 815.91, 712.77, 627.07, 527.98, 447.53, 415.93, 397.92, 372.12],
        },
      ],
    },
    s251_youth_total_net: {
      what: "Services for young people, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [1021.53, 787.18, 724.82, 635.07, 551.02, 462.16, 387.57, 352.36, 335.08, 310.34],
        },
      ],
    },
    s251_youth_universal_gross: {
      what: "Universal services for young people, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [470.86, 476.87, 408.96, 359.83, 310.02, 272.42, 215.36, 180.67, 167.39, 156.02],
        },
      ],
    },
    s251_youth_targeted_gross: {
      what: "Targeted services for young people, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2011,
          values: [236.27, 319.41, 406.95, 352.94, 317.05, 255.56, 232.18, 235.26, 230.53, 216.1],
        },
      ],
    },
    s251_connexions_oldbasis_gross: {
      what: "Connexions, on the categories before 2012/13, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [{ source: "dfe-s251", from: 2010, values: [377.61, 377.94] }],
    },
    s251_other_children_families_gross: {
      what: "Other services for children and families, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [112.3, 117.38, 100.98, 110.53, 100.01, 86.96, 102.93, 87.18, 94.96, 112.11, 142.78],
        },
      ],
    },
    ttt_total_spend: {
      what: "Children's services, as three charities count them",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: 2016,
      parts: [
        { source: "turning-the-tide-2017", from: 2011, values: [10_000] },
        { source: "turning-the-tide-2017", from: 2016, values: [8400] },
      ],
    },
    ttt_early_spend: {
      what: "Early help, as three charities count it",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: 2016,
      parts: [
        { source: "turning-the-tide-2017", from: 2011, values: [3600] },
        { source: "turning-the-tide-2017", from: 2016, values: [2100] },
      ],
    },
    ttt_late_spend: {
      what: "Late help, as three charities count it",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: 2016,
      parts: [
        { source: "turning-the-tide-2017", from: 2011, values: [5700] },
        { source: "turning-the-tide-2017", from: 2016, values: [6100] },
      ],
    },
  },
);
