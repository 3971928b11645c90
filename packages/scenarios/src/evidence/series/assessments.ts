import { series } from "../series.js";

/** Assessments, before and after the single assessment of 2013/14. */
export const assessmentSeries = series(
  { moment: "year to 31 March", quality: "official" },
  {
    assessments_completed: {
      what: "Single (continuous) assessments completed",
      unit: "assessment/year",
      measure: "flow",
      parts: [
        { source: "dfe-cin-2018", from: 2014, values: [175_290, 550_810, 571_640, 606_910, 631_090] },
        { source: "locum-today-2019", from: 2019, values: [644_700] },
        { source: "dfe-cin-2020", from: 2020, values: [665_660], quality: "recalled" },
      ],
      breaks: { 2015: "First year in which all assessments are single assessments." },
      note: "2014 is the first part of the change: initial and core assessments are beside it.",
    },
    initial_assessments: {
      what: "Initial assessments completed, until the single assessment",
      unit: "assessment/year",
      measure: "flow",
      parts: [
        { source: "dfe-cin-2010", from: 2010, values: [395_300], quality: "recalled" },
        { source: "dfe-cin-2011", from: 2011, values: [439_800], quality: "recalled" },
        { source: "dfe-cin-2012", from: 2012, values: [451_500], quality: "recalled" },
        { source: "dfe-cin-2018", from: 2013, values: [441_710, 308_520] },
      ],
      breaks: { 2014: "Authorities move to the single assessment during the year." },
    },
    core_assessments: {
      what: "Core assessments completed, until the single assessment",
      unit: "assessment/year",
      measure: "flow",
      parts: [
        { source: "dfe-cin-2010", from: 2010, values: [137_600], quality: "recalled" },
        { source: "dfe-cin-2011", from: 2011, values: [185_400], quality: "recalled" },
        { source: "dfe-cin-2012", from: 2012, values: [220_700], quality: "recalled" },
        { source: "dfe-cin-2018", from: 2013, values: [232_770, 170_640] },
      ],
      breaks: { 2014: "Authorities move to the single assessment during the year." },
    },
    assessments_within_45wd_share: {
      what: "Single assessments completed within 45 working days",
      unit: "percent",
      measure: "share",
      parts: [{ source: "dfe-lait", from: 2016, values: [83.4, 82.9, 82.7, 83.1, 83.8] }],
    },
  },
);
