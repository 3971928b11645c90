import { series } from "../series.js";

/** Where looked-after children live at 31 March. */
export const placementSeries = series(
  { moment: "31 March", quality: "official" },
  {
    cla_pl_foster: {
      what: "Foster care, with kin or not",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [47_200], quality: "derived" },
        {
          source: "dfe-cla-first-editions",
          from: 2011,
          values: [48_530, 50_260, 50_900, 51_340, 52_050, 51_850, 53_420],
        },
        { source: "willispalmer-2018", from: 2018, values: [55_200] },
        { source: "dfe-cla-2023", from: 2019, values: [55_760] },
        { source: "dfe-cla-2024", from: 2020, values: [56_950] },
      ],
    },
    cla_pl_foster_relative: {
      what: "Foster care with a relative or friend",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [7300] },
        { source: "dfe-cla-2023", from: 2019, values: [10_450], quality: "derived" },
        { source: "dfe-cla-2024", from: 2020, values: [11_590], quality: "derived" },
      ],
    },
    cla_pl_foster_other: {
      what: "Foster care with other carers",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [39_900] },
        { source: "dfe-cla-2023", from: 2019, values: [45_310], quality: "derived" },
        { source: "dfe-cla-2024", from: 2020, values: [45_360], quality: "derived" },
      ],
    },
    cla_pl_secure_ch_semi: {
      what: "Secure units, children's homes and semi-independent living together",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [6230], quality: "derived" },
        { source: "dfe-cla-first-editions", from: 2011, values: [5890, 5930, 6000, 6360, 6570, 7600, 7890] },
        { source: "dfe-cla-2023", from: 2019, values: [10_050] },
        { source: "dfe-cla-2024", from: 2020, values: [11_140], quality: "derived" },
      ],
    },
    cla_pl_secure: {
      what: "Secure units",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [230] },
        { source: "dfe-cla-2023", from: 2019, values: [140], quality: "derived" },
        { source: "dfe-cla-2024", from: 2020, values: [130], quality: "derived" },
      ],
    },
    cla_pl_childrens_homes: {
      what: "Children's homes",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [5000] },
        { source: "dfe-cla-2023", from: 2019, values: [6720] },
        { source: "dfe-cla-2024", from: 2020, values: [6970] },
      ],
      note: "2010 counts homes and hostels, later years homes that must register.",
    },
    cla_pl_semi_independent: {
      what: "Semi-independent living",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [1000] },
        { source: "dfe-cla-2023", from: 2019, values: [3190] },
        { source: "dfe-cla-2024", from: 2020, values: [4040] },
      ],
    },
    cla_pl_parents: {
      what: "With parents",
      unit: "child",
      measure: "level",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [4200, 3970, 3600, 3260, 3210, 3510, 3810, 4370],
        },
        { source: "dfe-cla-2023", from: 2019, values: [5320] },
        { source: "dfe-cla-2024", from: 2020, values: [5530] },
      ],
    },
    cla_pl_adoption: {
      what: "Placed for adoption",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [2210], quality: "derived" },
        { source: "dfe-cla-first-editions", from: 2011, values: [2450, 2680, 3350, 3580, 3320, 2940, 2520] },
        { source: "dfe-cla-2023", from: 2019, values: [2470] },
        { source: "dfe-cla-2024", from: 2020, values: [2280] },
      ],
    },
    cla_pl_other_community: {
      what: "Other homes in the community: independent living, residential employment",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [2310], quality: "derived" },
        { source: "dfe-cla-first-editions", from: 2011, values: [2460, 2340, 2190, 2250, 2280, 3040, 3090] },
        { source: "dfe-cla-2023", from: 2019, values: [3020] },
        { source: "dfe-cla-2024", from: 2020, values: [2470] },
      ],
    },
    cla_pl_independent: {
      what: "Independent living",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [2300] },
        { source: "dfe-cla-2023", from: 2019, values: [3020] },
        { source: "dfe-cla-2024", from: 2020, values: [2470] },
      ],
    },
    cla_pl_other_residential: {
      what: "Other residential: care homes, NHS, family centres, custody",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [980], quality: "derived" },
        { source: "dfe-cla-first-editions", from: 2011, values: [1050, 1020, 1210, 1050, 1080, 960, 1080] },
        { source: "dfe-cla-2023", from: 2019, values: [1010] },
        { source: "dfe-cla-2024", from: 2020, values: [1020] },
      ],
    },
    cla_pl_res_schools: {
      what: "Residential schools",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [1000, 970, 960, 930, 840, 670, 140, 130] },
        { source: "dfe-cla-2023", from: 2019, values: [110] },
        { source: "dfe-cla-2024", from: 2020, values: [110] },
      ],
    },
    cla_pl_other: {
      what: "Elsewhere",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [120, 90, 120, 110, 50, 70, 100, 160] },
        { source: "dfe-cla-2023", from: 2019, values: [400] },
        { source: "dfe-cla-2024", from: 2020, values: [510] },
      ],
    },
    cla_pl_missing: {
      what: "Missing or absent from the agreed placement, until 2014",
      unit: "child",
      measure: "level",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [110], quality: "derived" },
        { source: "dfe-cla-first-editions", from: 2011, values: [110, 140, 150, 160] },
      ],
    },
    cla_pl_ind_semi_total: {
      what: "Independent and semi-independent living together",
      unit: "child",
      measure: "level",
      parts: [{ source: "dfe-cla-2024", from: 2020, values: [6510] }],
    },
  },
);
