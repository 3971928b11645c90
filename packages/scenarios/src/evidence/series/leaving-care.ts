import { series } from "../series.js";

/** Young people who have left care, aged 19 to 21. */
export const leavingCareSeries = series(
  { moment: "31 March", quality: "official" },
  {
    care_leavers_19_21: {
      what: "Care leavers aged 19 to 21",
      unit: "person",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2014, values: [27_220, 26_330, 26_340, 27_010] },
        { source: "dfe-cla-2022", from: 2018, values: [28_490] },
        { source: "dfe-cla-2023", from: 2019, values: [29_910] },
        { source: "dfe-cla-2024", from: 2020, values: [31_240] },
      ],
    },
    care_leavers_19_21_eet: {
      what: "Care leavers aged 19 to 21 in education, work or training",
      unit: "person",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2014,
          values: [12_310, 12_590, 12_970, 13_400],
          quality: "derived",
        },
        { source: "dfe-cla-2022", from: 2018, values: [14_640] },
        { source: "dfe-cla-2023", from: 2019, values: [15_640] },
        { source: "dfe-cla-2024", from: 2020, values: [16_430] },
      ],
    },
    care_leavers_19_21_eet_share: {
      what: "Care leavers aged 19 to 21 in education, work or training, not known counted in the base",
      unit: "percent",
      measure: "share",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2014,
          values: [45.2, 47.8, 49.2, 49.6],
          quality: "derived",
        },
        { source: "dfe-cla-2022", from: 2018, values: [51] },
        { source: "dfe-cla-2023", from: 2019, values: [52] },
        { source: "dfe-cla-2024", from: 2020, values: [53] },
      ],
    },
    care_leavers_19_21_neet: {
      what: "Care leavers aged 19 to 21 not in education, work or training",
      unit: "person",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2014,
          values: [10_330, 10_350, 10_460, 10_870],
          quality: "derived",
        },
        { source: "dfe-cla-2022", from: 2018, values: [11_090] },
        { source: "dfe-cla-2023", from: 2019, values: [11_550] },
        { source: "dfe-cla-2024", from: 2020, values: [12_040] },
      ],
    },
    care_leavers_19_21_neet_share: {
      what: "Care leavers aged 19 to 21 not in education, work or training, not known counted in the base",
      unit: "percent",
      measure: "share",
      parts: [
        { source: "dfe-cla-first-editions", from: 2014, values: [38, 39.3, 39.7, 40.2], quality: "derived" },
        { source: "dfe-cla-2022", from: 2018, values: [39] },
        { source: "dfe-cla-2023", from: 2019, values: [39] },
        { source: "dfe-cla-2024", from: 2020, values: [39] },
      ],
    },
    care_leavers_19_only: {
      what: "Care leavers aged 19 who were looked after on 1 April at the age of 16",
      unit: "person",
      measure: "level",
      parts: [{ source: "dfe-cla-first-editions", from: 2011, values: [6290, 6610, 6930] }],
      note: "Another group than the ages 19 to 21 from 2014.",
    },
    care_leavers_19_only_eet: {
      what: "Care leavers aged 19 in education, work or training",
      unit: "person",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [3850, 3820, 4060], quality: "derived" },
      ],
    },
    care_leavers_19_only_neet: {
      what: "Care leavers aged 19 not in education, work or training",
      unit: "person",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [2060, 2390, 2360], quality: "derived" },
      ],
    },
  },
);
