import { series } from "../series.js";

/** Child and family social workers. */
export const workforceSeries = series(
  { moment: "30 September", quality: "official" },
  {
    csw_fte: {
      what: "Social workers",
      unit: "FTE",
      measure: "level",
      parts: [
        { source: "dfe-csww-2017", from: 2016, values: [27_700] },
        { source: "community-care-2023", from: 2017, values: [28_496] },
        { source: "dfe-csww-2019", from: 2018, values: [29_460, 30_700] },
        { source: "dfe-csww-2021", from: 2020, values: [31_860], quality: "recalled" },
      ],
    },
    csw_caseload_mean: {
      what: "Cases per case holder",
      unit: "case/FTE",
      measure: "level",
      parts: [
        { source: "community-care-2018", from: 2017, values: [17.8] },
        { source: "dfe-csww-2019", from: 2018, values: [17.4, 16.9] },
        { source: "dfe-csww-2020", from: 2020, values: [16.3] },
      ],
    },
    csw_vacancies_fte: {
      what: "Vacancies",
      unit: "FTE",
      measure: "level",
      parts: [
        { source: "education-committee-2016", from: 2015, values: [5470] },
        { source: "dfe-csww-2017", from: 2017, values: [5820] },
        { source: "dfe-csww-2019", from: 2019, values: [6000] },
      ],
    },
    csw_vacancy_rate: {
      what: "Vacancies, of posts",
      unit: "percent",
      measure: "share",
      parts: [
        { source: "community-care-2018", from: 2017, values: [17] },
        { source: "eye-of-media", from: 2020, values: [16.1] },
      ],
    },
    csw_agency_fte: {
      what: "Agency workers",
      unit: "FTE",
      measure: "level",
      parts: [
        { source: "dfe-csww-2017", from: 2016, values: [5330, 5340] },
        { source: "dfe-csww-2019", from: 2019, values: [5800] },
      ],
    },
    csw_turnover_rate: {
      what: "Social workers who leave in a year",
      unit: "percent/year",
      measure: "rate",
      moment: "year to 30 September",
      parts: [
        { source: "dfe-csww-2017", from: 2017, values: [15] },
        { source: "socialworkers-net", from: 2019, values: [15.1] },
        { source: "eye-of-media", from: 2020, values: [13.5] },
      ],
      note: "2017 counts heads, later years full-time equivalents.",
    },
  },
);
