import { series } from "../series.js";

/** Section 251 outturn: children looked after, by heading. */
export const spendingLookedAfterSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    s251_cla_total_gross: {
      what: "Children looked after, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [3495.63, 3661.33, 3768.52, 3941.59, 4156.7, 4536.59, 4881.42, 5278.06],
        },
      ],
    },
    s251_cla_total_comparable_gross: {
      what: "Children looked after, gross, with adoption and guardianship added before 2012/13",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [
            3150.74, 3315.12, 3383.66, 3495.63, 3661.33, 3768.52, 3941.59, 4156.7, 4536.59, 4881.42, 5278.06,
          ],
        },
      ],
      breaks: { 2013: "Categories changed; earlier years compare roughly." },
    },
    s251_cla_total_net: {
      what: "Children looked after, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2013,
          values: [3376.69, 3516.32, 3614.26, 3761.55, 3932.49, 4321.95, 4658.51, 4997.83],
        },
      ],
    },
    s251_cla_residential_gross: {
      what: "Residential care, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [983.38, 1028, 1050.97, 997.2, 1021, 1015.98, 1103.2, 1200.48, 1383.84, 1479.9, 1608.97],
        },
      ],
    },
    s251_cla_residential_net: {
      what: "Residential care, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [924.69, 965.15, 997.66, 937.31, 957.42, 954.82, 1037.4, 1130.5, 1307.11, 1397.03, 1517.03],
        },
      ],
    },
    s251_cla_residential_private_share: {
      what: "Residential care bought from private providers, of gross",
      unit: "percent",
      measure: "share",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [56.8, 58.1, 62.2, 61.8, 61.2, 60.6, 63.2, 62.8, 66.9, 67, 70.1],
        },
      ],
    },
    s251_cla_fostering_gross: {
      what: "Fostering, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [
            1269.39, 1293.71, 1376.87, 1477.68, 1515.35, 1540.32, 1567.59, 1599.19, 1650.07, 1702.23, 1799.51,
          ],
        },
      ],
    },
    s251_cla_fostering_net: {
      what: "Fostering, net",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [
            1250.66, 1274.21, 1363.35, 1462.05, 1499.11, 1519.58, 1527.57, 1549.27, 1611.23, 1678.67, 1771.78,
          ],
        },
      ],
    },
    s251_cla_fostering_private_share: {
      what: "Fostering bought from private providers, of gross",
      unit: "percent",
      measure: "share",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [40.2, 39.8, 42.9, 42.2, 43.6, 43.2, 41.4, 41.6, 43.5, 43.1, 46.5],
        },
      ],
    },
    s251_cla_total_private_share: {
      what: "All care bought from private providers, of gross",
      unit: "percent",
      measure: "share",
      parts: [{ source: "dfe-s251", from: 2013, values: [40.8, 40.4, 39.6, 40.1, 40.6, 43.5, 44.1, 46.8] }],
    },
    s251_cla_friends_family_gross: {
      what: "Support to family and friends carers, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [49.27, 50.25, 53.04, 58.6, 66.79, 75.49, 88.85, 101.73, 98.48, 101.62, 124.45],
        },
      ],
    },
    s251_cla_special_guardianship_gross: {
      what: "Special guardianship support, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [31.72, 47.89, 61.1, 90.24, 124.16, 158.49, 204.53, 228.55, 255.69, 286.91, 317.05],
        },
      ],
    },
    s251_cla_adoption_gross: {
      what: "Adoption services, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [230.45, 231.09, 239.71, 263.74, 339.53, 339.23, 315.95, 325.86, 308.9, 329.78, 325.37],
        },
      ],
    },
    s251_cla_leaving_care_gross: {
      what: "Leaving care support, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [217.13, 237.04, 238.41, 247.25, 264.82, 273.2, 292.09, 319.69, 378.98, 429.06, 466.02],
        },
      ],
    },
    s251_cla_uasc_gross: {
      what: "Unaccompanied children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [38.02, 99.35, 63.16, 53.56, 51.01, 64.04, 57.96, 63.23, 104.92, 157.66, 186.94],
        },
      ],
    },
    s251_cla_education_gross: {
      what: "Education of looked-after children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [31.21, 35.18, 36.53, 35.57, 32.06, 38.15, 39.58, 44.44, 44.57, 46.75, 54.92],
        },
      ],
    },
    s251_cla_short_breaks_disabled_gross: {
      what: "Short breaks for looked-after disabled children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [77.81, 70.08, 66.71, 61.42, 54.76, 45.12, 42.75, 39.39, 43, 45.95, 51.84],
        },
      ],
    },
    s251_cla_other_gross: {
      what: "Other services for looked-after children, gross",
      unit: "GBP million/year",
      measure: "flow",
      priceBase: "cash",
      parts: [
        {
          source: "dfe-s251",
          from: 2010,
          values: [179.14, 174.34, 197.15, 210.38, 191.84, 218.5, 229.08, 234.15, 268.13, 301.55, 342.99],
        },
      ],
    },
  },
);
