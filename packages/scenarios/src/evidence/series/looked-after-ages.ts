import { series } from "../series.js";

/** Children looked after, starts and ends by age. */
export const lookedAfterAgeSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    cla_age_lt1: {
      what: "Looked after, under 1",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [3660, 4190, 4310, 3880, 3710, 3540, 3820] },
        { source: "dfe-cla-2023", from: 2019, values: [4110] },
        { source: "dfe-cla-2024", from: 2020, values: [4130] },
      ],
    },
    cla_age_1_4: {
      what: "Looked after, 1 to 4",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [12_020, 12_430, 12_360, 11_440, 10_120, 9140, 9170],
        },
        { source: "dfe-cla-2023", from: 2019, values: [10_460] },
        { source: "dfe-cla-2024", from: 2020, values: [10_800] },
      ],
    },
    cla_age_5_9: {
      what: "Looked after, 5 to 9",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [11_830, 12_700, 13_260, 13_920, 14_310, 14_090, 14_100],
        },
        { source: "dfe-cla-2023", from: 2019, values: [14_420] },
        { source: "dfe-cla-2024", from: 2020, values: [14_690] },
      ],
    },
    cla_age_10_15: {
      what: "Looked after, 10 to 15",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [24_160, 24_150, 24_450, 25_140, 26_140, 27_220, 28_540],
        },
        { source: "dfe-cla-2023", from: 2019, values: [30_780] },
        { source: "dfe-cla-2024", from: 2020, values: [31_370] },
      ],
    },
    cla_age_16plus: {
      what: "Looked after, 16 and over",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [13_860, 13_580, 13_730, 14_460, 15_270, 16_460, 17_040],
        },
        { source: "dfe-cla-2023", from: 2019, values: [18_380] },
        { source: "dfe-cla-2024", from: 2020, values: [19_010] },
      ],
    },
    cla_starts_age_lt1: {
      what: "Started, under 1",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [5320, 5880, 6150, 6090, 5810, 5720, 5980] },
        { source: "dfe-cla-2022", from: 2018, values: [6180] },
        { source: "dfe-cla-2023", from: 2019, values: [6030] },
        { source: "dfe-cla-2024", from: 2020, values: [5990] },
      ],
    },
    cla_starts_age_1_4: {
      what: "Started, 1 to 4",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [5670, 5770, 5760, 5970, 5870, 5640, 5990] },
        { source: "dfe-cla-2022", from: 2018, values: [5690] },
        { source: "dfe-cla-2023", from: 2019, values: [5460] },
        { source: "dfe-cla-2024", from: 2020, values: [5360] },
      ],
    },
    cla_starts_age_5_9: {
      what: "Started, 5 to 9",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [4620, 4760, 4880, 5260, 5530, 5540, 5800] },
        { source: "dfe-cla-2022", from: 2018, values: [5710] },
        { source: "dfe-cla-2023", from: 2019, values: [5350] },
        { source: "dfe-cla-2024", from: 2020, values: [5110] },
      ],
    },
    cla_starts_age_10_15: {
      what: "Started, 10 to 15",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [8350, 8420, 8350, 8610, 9000, 9380, 9390] },
        { source: "dfe-cla-2022", from: 2018, values: [8880] },
        { source: "dfe-cla-2023", from: 2019, values: [8560] },
        { source: "dfe-cla-2024", from: 2020, values: [8360] },
      ],
    },
    cla_starts_age_16plus: {
      what: "Started, 16 and over",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [3340, 3400, 3690, 4510, 4870, 5760, 5640] },
        { source: "dfe-cla-2022", from: 2018, values: [5730] },
        { source: "dfe-cla-2023", from: 2019, values: [6380] },
        { source: "dfe-cla-2024", from: 2020, values: [6200] },
      ],
    },
    cla_ceases_age_lt1: {
      what: "Ceased, under 1",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [1410, 1430, 1810, 2320, 2370, 2480, 2450] },
        { source: "dfe-cla-2022", from: 2018, values: [2270] },
        { source: "dfe-cla-2023", from: 2019, values: [2240] },
        { source: "dfe-cla-2024", from: 2020, values: [2150] },
      ],
    },
    cla_ceases_age_1_4: {
      what: "Ceased, 1 to 4",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [6380, 6940, 7610, 8500, 8410, 7830, 7160] },
        { source: "dfe-cla-2022", from: 2018, values: [6480] },
        { source: "dfe-cla-2023", from: 2019, values: [6530] },
        { source: "dfe-cla-2024", from: 2020, values: [6550] },
      ],
    },
    cla_ceases_age_5_9: {
      what: "Ceased, 5 to 9",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [3720, 3790, 4140, 4420, 4480, 4740, 4430] },
        { source: "dfe-cla-2022", from: 2018, values: [4010] },
        { source: "dfe-cla-2023", from: 2019, values: [3870] },
        { source: "dfe-cla-2024", from: 2020, values: [3450] },
      ],
    },
    cla_ceases_age_10_15: {
      what: "Ceased, 10 to 15",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [5380, 5200, 4910, 4890, 5010, 5210, 4960] },
        { source: "dfe-cla-2022", from: 2018, values: [4720] },
        { source: "dfe-cla-2023", from: 2019, values: [4370] },
        { source: "dfe-cla-2024", from: 2020, values: [4390] },
      ],
    },
    cla_ceases_age_16plus: {
      what: "Ceased, 16 and over",
      unit: "child/year",
      measure: "flow",
      parts: [{ source: "dfe-cla-first-editions", from: 2011, values: [9950, 10_000, 9990, 10_310, 10_830] }],
      note: "From 2016 published as 16, 17 and 18 or over: add the three.",
    },
    cla_ceases_age_16: {
      what: "Ceased, 16",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2016, values: [1650, 1700] },
        { source: "dfe-cla-2022", from: 2018, values: [1580] },
        { source: "dfe-cla-2023", from: 2019, values: [1430] },
        { source: "dfe-cla-2024", from: 2020, values: [1340] },
      ],
    },
    cla_ceases_age_17: {
      what: "Ceased, 17",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2016, values: [1790, 1820] },
        { source: "dfe-cla-2022", from: 2018, values: [1740] },
        { source: "dfe-cla-2023", from: 2019, values: [1550] },
        { source: "dfe-cla-2024", from: 2020, values: [1460] },
      ],
    },
    cla_ceases_age_18plus: {
      what: "Ceased, on or after the 18th birthday",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2016, values: [8000, 8730] },
        { source: "dfe-cla-2022", from: 2018, values: [9260] },
        { source: "dfe-cla-2023", from: 2019, values: [9590] },
        { source: "dfe-cla-2024", from: 2020, values: [10_370] },
      ],
    },
  },
);
