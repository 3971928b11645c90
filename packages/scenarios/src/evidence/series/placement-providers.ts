import { series } from "../series.js";

/** Who provides placements, and how far from home. */
export const placementProviderSeries = series(
  { moment: "31 March", quality: "official" },
  {
    cla_provider_own_la: {
      what: "Placed with the own authority's provision",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [39_140, 39_710, 39_620, 39_490, 38_630, 38_460, 38_960],
        },
        { source: "dfe-cla-2023", from: 2019, values: [38_700] },
        { source: "dfe-cla-2024", from: 2020, values: [38_740] },
      ],
    },
    cla_provider_other_la: {
      what: "Placed with another authority's provision",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [1330, 1290, 1280, 1190, 1340, 1050, 900] },
        { source: "dfe-cla-2023", from: 2019, values: [960] },
        { source: "dfe-cla-2024", from: 2020, values: [950] },
      ],
    },
    cla_provider_other_public: {
      what: "Placed with other public provision",
      unit: "child",
      measure: "level",
      parts: [{ source: "dfe-cla-first-editions", from: 2011, values: [310, 270, 380, 330, 370, 330, 370] }],
    },
    cla_provider_private: {
      what: "Placed with private provision",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [19_080, 20_630, 21_850, 22_650, 23_480, 23_080, 24_180],
        },
        { source: "dfe-cla-2023", from: 2019, values: [27_390] },
        { source: "dfe-cla-2024", from: 2020, values: [28_790] },
      ],
    },
    cla_provider_voluntary: {
      what: "Placed with voluntary provision",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [1490, 1300, 1460, 1750, 2140, 3600, 3730] },
        { source: "dfe-cla-2023", from: 2019, values: [4880] },
        { source: "dfe-cla-2024", from: 2020, values: [5080] },
      ],
    },
    cla_provider_not_reported: {
      what: "Provider not reported",
      unit: "child",
      measure: "level",
      parts: [{ source: "dfe-cla-first-editions", from: 2011, values: [200, 260, 260, 210, 70, 100, 160] }],
    },
    cla_foster_provider_own_la: {
      what: "Foster care by the own authority",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        { source: "dfe-cla-2023", from: 2019, values: [35_550] },
        { source: "dfe-cla-2024", from: 2020, values: [35_740] },
      ],
    },
    cla_foster_provider_other_la: {
      what: "Foster care by another authority",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        { source: "dfe-cla-2023", from: 2019, values: [210] },
        { source: "dfe-cla-2024", from: 2020, values: [180] },
      ],
    },
    cla_foster_provider_private: {
      what: "Foster care by a private agency",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        { source: "dfe-cla-2023", from: 2019, values: [16_840] },
        { source: "dfe-cla-2024", from: 2020, values: [17_480] },
      ],
    },
    cla_foster_provider_voluntary: {
      what: "Foster care by a voluntary agency",
      unit: "child",
      measure: "level",
      quality: "derived",
      parts: [
        { source: "dfe-cla-2023", from: 2019, values: [3150] },
        { source: "dfe-cla-2024", from: 2020, values: [3550] },
      ],
    },
    cla_in_area_n: {
      what: "Placed inside the authority",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [39_880, 40_550, 40_090, 41_250, 42_020, 42_160, 43_570],
        },
      ],
    },
    cla_out_of_area_n: {
      what: "Placed outside the authority",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [22_990, 23_560, 24_400, 26_090, 27_520, 28_290, 29_100],
        },
        { source: "dfe-cla-2022", from: 2018, values: [30_900, 32_380] },
        { source: "dfe-cla-2024", from: 2020, values: [33_190] },
      ],
    },
    cla_out_of_area_share: {
      what: "Placed outside the authority",
      unit: "percent",
      measure: "share",
      quality: "derived",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [36.6, 36.7, 37.8, 38.7, 39.6, 40.2, 40] },
        { source: "dfe-cla-2022", from: 2018, values: [41, 41.4] },
        { source: "dfe-cla-2024", from: 2020, values: [41.5] },
      ],
      breaks: { 2018: "From 2018 of all looked after, before of those with a known place." },
    },
    cla_over20miles_outside_LA_share: {
      what: "Placed outside the authority and over 20 miles from home",
      unit: "percent",
      measure: "share",
      parts: [{ source: "dfe-lait", from: 2016, values: [14, 14, 15, 16, 16] }],
    },
    cla_provider_parents: {
      what: "Placed with parents, which is nobody's provision",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2011, values: [3970, 3600, 3260, 3210, 3510, 3810, 4370] },
      ],
      note: "The same children as cla_pl_parents.",
    },
  },
);
