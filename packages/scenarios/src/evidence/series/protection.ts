import { series } from "../series.js";

/** Section 47 enquiries, conferences and protection plans. */
export const protectionSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    s47_enquiries: {
      what: "Section 47 enquiries begun",
      unit: "enquiry/year",
      measure: "flow",
      parts: [
        { source: "mills-2013", from: 2010, values: [89_300, 111_700, 124_600] },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [127_190, 142_710, 160_490, 172_510, 185_680, 198_090, 201_170, 201_000],
        },
      ],
      breaks: { 2013: "Until 2012 enquiries of one child begun on one day counted once; a small effect." },
    },
    s47_children: {
      what: "Children with a section 47 enquiry",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [117_350, 132_200, 146_630, 156_720, 167_670, 177_110, 179_160, 177_840],
        },
      ],
    },
    initial_cp_conferences: {
      what: "Initial child protection conferences",
      unit: "conference/year",
      measure: "flow",
      parts: [
        { source: "lords-hl3288", from: 2010, values: [43_900] },
        { source: "mills-2013", from: 2011, values: [53_000, 56_200] },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [60_080, 65_190, 71_410, 73_050, 76_930, 79_470, 77_440, 77_470],
        },
      ],
    },
    icpc_children: {
      what: "Children with an initial child protection conference",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [59_280, 64_510, 70_390, 72_090, 75_890, 78_490, 76_360, 76_340],
        },
      ],
    },
    cpp_31mar: {
      what: "Children on a protection plan",
      unit: "child",
      measure: "level",
      moment: "31 March",
      parts: [
        { source: "mills-2013", from: 2010, values: [39_100, 42_700, 42_900] },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [43_140, 48_300, 49_690, 50_310, 51_080, 53_790, 52_260, 51_510],
        },
      ],
    },
    cpp_starts: {
      what: "Protection plans begun",
      unit: "plan/year",
      measure: "flow",
      parts: [
        { source: "community-care-2010", from: 2010, values: [44_300] },
        { source: "dfe-cin-2011", from: 2011, values: [49_000], quality: "recalled" },
        { source: "dfe-cin-2012", from: 2012, values: [52_100], quality: "recalled" },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [52_680, 59_780, 62_210, 63_310, 66_410, 68_770, 66_680, 66_380],
        },
      ],
    },
    cpp_ends: {
      what: "Protection plans ended",
      unit: "plan/year",
      measure: "flow",
      parts: [
        { source: "dfe-cin-2018", from: 2013, values: [52_120, 54_380, 60_400, 62_750, 65_420, 65_920] },
        { source: "dfe-lait", from: 2019, values: [67_950], quality: "derived" },
        { source: "dfe-cin-2020", from: 2020, values: [66_970] },
      ],
      note: "2019 is the published rate times the population, within 60.",
    },
    cpp_ends_rate_per_10k: {
      what: "Protection plans ended, per 10,000 children",
      unit: "per 10,000 children/year",
      measure: "rate",
      parts: [{ source: "dfe-lait", from: 2016, values: [54.1, 56.1, 56.3, 57.8, 56.8] }],
    },
    repeat_cpp: {
      what: "Plans begun that were a second or later plan for the child",
      unit: "plan/year",
      measure: "flow",
      parts: [
        { source: "community-care-2010", from: 2010, values: [6000] },
        {
          source: "dfe-cin-2025",
          from: 2013,
          values: [7870, 9450, 10_310, 11_350, 12_420, 13_900, 13_860, 14_540],
        },
      ],
    },
    repeat_cpp_share: {
      what: "Plans begun that were a second or later plan for the child",
      unit: "percent",
      measure: "share",
      parts: [
        { source: "community-care-2010", from: 2010, values: [13.5], quality: "derived" },
        { source: "dfe-cin-2011", from: 2011, values: [13.3], quality: "recalled" },
        { source: "dfe-cin-2012", from: 2012, values: [13.8], quality: "recalled" },
        { source: "dfe-cin-2025", from: 2013, values: [14.9, 15.8, 16.6, 17.9, 18.7, 20.2, 20.8, 21.9] },
      ],
    },
  },
);
