import { series } from "../series.js";

/** How long the children on a plan at 31 March have been on it. */
export const protectionDurationSeries = series(
  { moment: "31 March", quality: "official" },
  {
    cpp_31mar_dur_le3m: {
      what: "Children on a plan for three months or less",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [12_390, 15_270, 15_110, 15_590, 16_180, 16_260, 16_240, 16_320],
        },
      ],
    },
    cpp_31mar_dur_3_6m: {
      what: "Children on a plan for more than three and up to six months",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [10_780, 12_240, 12_520, 12_540, 12_730, 13_710, 13_020, 12_790],
        },
      ],
    },
    cpp_31mar_dur_6_12m: {
      what: "Children on a plan for more than six months and under a year",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [11_610, 12_800, 13_310, 13_430, 13_710, 15_140, 14_050, 13_740],
        },
      ],
    },
    cpp_31mar_dur_1_2y: {
      what: "Children on a plan for one to two years",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cin-2025", from: 2013, values: [6970, 6760, 7620, 7700, 7390, 7730, 7830, 7550] },
      ],
    },
    cpp_31mar_dur_ge2y: {
      what: "Children on a plan for two years or more",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cin-2025", from: 2013, values: [1400, 1230, 1120, 1030, 1080, 950, 1120, 1100] },
      ],
    },
  },
);
