import { series } from "../series.js";

/** Children looked after: stock, starts and ends, in the revised and the first editions. */
export const lookedAfterSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    cla_31mar: {
      what: "Children looked after, revised back-series",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-2024",
          from: 2009,
          values: [
            60_920, 64_460, 65_500, 67_070, 68_060, 68_790, 69_460, 70_400, 72_600, 75_360, 78_140, 80_000,
          ],
        },
      ],
    },
    cla_31mar_first_ed: {
      what: "Children looked after, as first published",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [64_400, 65_520, 67_050, 68_110, 68_840, 69_540, 70_440, 72_670],
        },
        { source: "willispalmer-2018", from: 2018, values: [75_420] },
        { source: "family-law-week-2019", from: 2019, values: [78_150] },
        { source: "dfe-cla-2020", from: 2020, values: [80_080], quality: "recalled" },
      ],
    },
    cla_starts: {
      what: "Children who started to be looked after, revised back-series",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-2024",
          from: 2009,
          values: [
            25_680, 28_090, 27_510, 28_390, 28_970, 30_730, 31_350, 32_170, 32_940, 32_190, 31_780, 31_010,
          ],
        },
      ],
    },
    cla_starts_first_ed: {
      what: "Children who started to be looked after, as first published",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [27_800, 27_310, 28_220, 28_830, 30_430, 31_070, 32_050, 32_810],
        },
        { source: "willispalmer-2018", from: 2018, values: [32_050] },
        { source: "family-law-week-2019", from: 2019, values: [31_680] },
      ],
    },
    cla_ceases: {
      what: "Children who ceased to be looked after, revised back-series",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-2024",
          from: 2009,
          values: [
            25_010, 25_310, 27_120, 27_520, 28_650, 30_600, 31_350, 31_850, 31_410, 30_060, 29_570, 29_710,
          ],
        },
      ],
    },
    cla_ceases_first_ed: {
      what: "Children who ceased to be looked after, as first published",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [25_100, 26_830, 27_350, 28_460, 30_430, 31_100, 31_710, 31_250],
        },
        { source: "willispalmer-2018", from: 2018, values: [29_860] },
        { source: "family-law-week-2019", from: 2019, values: [29_460] },
      ],
    },
    cla_taken_into_care: {
      what: "Starts under an order, police protection or emergency protection",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [9480, 10_100, 11_100, 10_920, 10_790, 11_780, 14_490],
        },
        { source: "dfe-cla-2022", from: 2018, values: [15_230] },
      ],
    },
    uasc_31mar: {
      what: "Unaccompanied children looked after, revised back-series",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        {
          source: "dfe-cla-2024",
          from: 2009,
          values: [3890, 3490, 2740, 2230, 1940, 2050, 2760, 4340, 4710, 4560, 5150, 5080],
        },
      ],
    },
    uasc_31mar_first_ed: {
      what: "Unaccompanied children looked after, as first published",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [2670, 2150, 1860, 1970, 2030, 4210, 4560] },
      ],
    },
    cla_starts_uasc: {
      what: "Unaccompanied children who started to be looked after",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-2023", from: 2019, values: [3830] },
        { source: "dfe-cla-2024", from: 2020, values: [3490] },
      ],
    },
  },
);
