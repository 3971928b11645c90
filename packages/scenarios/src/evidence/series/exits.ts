import { series } from "../series.js";

/** Why children cease to be looked after. */
export const exitSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    cla_exit_home: {
      what: "Ceased: home to parents",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [9800, 10_350, 10_160, 10_080, 10_300] },
        { source: "dfe-cla-first-editions", from: 2015, values: [9810, 9480, 8500], quality: "derived" },
        { source: "dfe-cla-2022", from: 2018, values: [7670], quality: "derived" },
        { source: "dfe-cla-2023", from: 2019, values: [7070], quality: "derived" },
        { source: "dfe-cla-2024", from: 2020, values: [6430], quality: "derived" },
      ],
      breaks: { 2015: "Until 2014 with relatives who have no parental responsibility." },
      note: "From 2015 the sum of planned and unplanned returns.",
    },
    cla_exit_home_planned: {
      what: "Ceased: home to parents, planned",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-2022", from: 2018, values: [6270] },
        { source: "dfe-cla-2023", from: 2019, values: [5770] },
        { source: "dfe-cla-2024", from: 2020, values: [5270] },
      ],
    },
    cla_exit_home_unplanned: {
      what: "Ceased: home to parents, unplanned",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-2022", from: 2018, values: [1400] },
        { source: "dfe-cla-2023", from: 2019, values: [1300] },
        { source: "dfe-cla-2024", from: 2020, values: [1160] },
      ],
    },
    cla_exit_relatives_no_pr: {
      what: "Ceased: to relatives without parental responsibility",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2015, values: [810, 1400, 1480] },
        { source: "dfe-cla-2022", from: 2018, values: [1540] },
        { source: "dfe-cla-2023", from: 2019, values: [1670] },
        { source: "dfe-cla-2024", from: 2020, values: [2070] },
      ],
    },
    cla_exit_sgo: {
      what: "Ceased: special guardianship",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [1260, 1740, 2130, 2740, 3330, 3520, 3830, 3690],
          quality: "derived",
        },
        { source: "dfe-cla-2022", from: 2018, values: [3470] },
        { source: "dfe-cla-2023", from: 2019, values: [3870] },
        { source: "dfe-cla-2024", from: 2020, values: [3720] },
      ],
    },
    cla_exit_cao_ro: {
      what: "Ceased: residence or child arrangements order",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [1000, 1180, 1290, 1640, 1690, 1020, 1120, 1200],
        },
        { source: "dfe-cla-2022", from: 2018, values: [1180] },
        { source: "dfe-cla-2023", from: 2019, values: [1130] },
        { source: "dfe-cla-2024", from: 2020, values: [1160] },
      ],
    },
    cla_exit_adopted: {
      what: "Ceased: adopted",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [3200, 3040, 3440, 3990, 5050, 5330, 4690, 4350],
          quality: "derived",
        },
        { source: "dfe-cla-2022", from: 2018, values: [3850] },
        { source: "dfe-cla-2023", from: 2019, values: [3590] },
        { source: "dfe-cla-2024", from: 2020, values: [3480] },
      ],
    },
    cla_exit_independent: {
      what: "Ceased: independent living, with or without formal support",
      unit: "child/year",
      measure: "flow",
      quality: "derived",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [3300, 3470, 3720, 3910, 3680, 3710, 4160, 4550],
        },
        { source: "dfe-cla-2022", from: 2018, values: [4470] },
        { source: "dfe-cla-2023", from: 2019, values: [4680] },
        { source: "dfe-cla-2024", from: 2020, values: [5040] },
      ],
    },
    cla_exit_adult_residential: {
      what: "Ceased: residential care for adults",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [470, 470, 470, 540, 570, 600, 590, 550] },
        { source: "dfe-cla-2022", from: 2018, values: [600] },
        { source: "dfe-cla-2023", from: 2019, values: [560] },
        { source: "dfe-cla-2024", from: 2020, values: [580] },
      ],
    },
    cla_exit_custody: {
      what: "Ceased: sentenced to custody",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [310, 390, 420, 360, 640, 550, 500, 410] },
        { source: "dfe-cla-2022", from: 2018, values: [440] },
        { source: "dfe-cla-2023", from: 2019, values: [430] },
        { source: "dfe-cla-2024", from: 2020, values: [390] },
      ],
    },
    cla_exit_remand_end: {
      what: "Ceased: remand ended",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2015, values: [160, 150, 140] },
        { source: "dfe-cla-2022", from: 2018, values: [160] },
        { source: "dfe-cla-2023", from: 2019, values: [190] },
        { source: "dfe-cla-2024", from: 2020, values: [190] },
      ],
    },
    cla_exit_other_la: {
      what: "Ceased: taken over by another authority",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [170, 190, 190, 170, 150, 160, 270, 550] },
        { source: "dfe-cla-2022", from: 2018, values: [570] },
        { source: "dfe-cla-2023", from: 2019, values: [570] },
        { source: "dfe-cla-2024", from: 2020, values: [340] },
      ],
    },
    cla_exit_abroad: {
      what: "Ceased: left the country",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2015, values: [60, 80, 80] },
        { source: "dfe-cla-2022", from: 2018, values: [90] },
        { source: "dfe-cla-2023", from: 2019, values: [80] },
        { source: "dfe-cla-2024", from: 2020, values: [90] },
      ],
    },
    cla_exit_age_assessed_18: {
      what: "Ceased: age assessed as 18 or over",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2015, values: [240, 340, 240] },
        { source: "dfe-cla-2022", from: 2018, values: [270] },
        { source: "dfe-cla-2023", from: 2019, values: [230] },
        { source: "dfe-cla-2024", from: 2020, values: [270] },
      ],
    },
    cla_exit_died: {
      what: "Ceased: died",
      unit: "child/year",
      measure: "flow",
      parts: [
        { source: "dfe-cla-first-editions", from: 2010, values: [50, 50, 40, 60, 50, 40, 40, 40] },
        { source: "dfe-cla-2022", from: 2018, values: [50] },
        { source: "dfe-cla-2023", from: 2019, values: [50] },
        { source: "dfe-cla-2024", from: 2020, values: [50] },
      ],
    },
    cla_exit_other: {
      what: "Ceased: any other reason",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [5500, 5950, 5500, 4990, 4970, 5080, 5080, 5470],
        },
        { source: "dfe-cla-2022", from: 2018, values: [5710] },
        { source: "dfe-cla-2023", from: 2019, values: [5450] },
        { source: "dfe-cla-2024", from: 2020, values: [5910] },
      ],
    },
    adoptions: {
      what: "Looked-after children adopted, revised back-series",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-2024",
          from: 2009,
          values: [3330, 3200, 3090, 3470, 4010, 5050, 5360, 4710, 4370, 3850, 3600, 3480],
        },
      ],
    },
    sgos_from_care: {
      what: "Looked-after children who left under special guardianship, latest revision",
      unit: "child/year",
      measure: "flow",
      parts: [
        {
          source: "dfe-cla-first-editions",
          from: 2010,
          values: [1260, 1740, 2130, 2740, 3330, 3520],
          quality: "derived",
        },
        { source: "dfe-lait", from: 2016, values: [3860, 3690, 3470, 3870, 3720] },
      ],
    },
  },
);
