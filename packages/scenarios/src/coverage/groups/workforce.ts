import { type CoverageGroup, missing, noFigure, not, outside, partly } from "../line.js";

export const workforce: CoverageGroup = {
  id: "workforce",
  title: "Workforce",
  lines: {
    F391: not("Number of social workers", missing("no workforce sector yet"), [
      "csw_fte",
      "sw-fte-change-2017-2020",
    ]),
    F392: not("Turnover and experience", missing("no workforce sector yet"), [
      "csw_turnover_rate",
      "sw-turnover-rate",
      "sw-short-service-share",
    ]),
    F393: not("Caseload", missing("no workforce sector yet"), ["csw_caseload_mean", "sw-caseload"]),
    F394: not("Overtime and burnout", missing("no workforce sector yet"), ["sw-overtime-share"]),
    F395: not("Agency staff and their cost", missing("no workforce sector yet"), [
      "csw_agency_fte",
      "sw-agency-rate",
      "agency-extra-cost",
    ]),
    F396: not("Why staff go to agencies", missing("no workforce sector yet"), [
      "agency-motive-pay",
      "agency-motive-flex",
      "sw-la-to-agency-flow",
    ]),
    F397: not("Supervision", missing("no workforce sector yet"), [
      "reflective-supervision-none",
      "reflective-supervision-infrequent",
    ]),
    F398: not("Time with families", missing("no workforce sector yet"), [
      "sw-direct-time-share-exec",
      "sw-not-direct-share-exec",
    ]),
    F399: not("Managers without cases", missing("no workforce sector yet"), ["sw-managerial-share"]),
    F400: not("Training", missing("no workforce sector yet"), [
      "nqsw-substance-prepared",
      "nqsw-substance-risk-assess",
    ]),
    F401: not("The newly qualified", missing("no workforce sector yet"), ["sw-short-service-share"]),
    F402: not("Who leads", noFigure),
    F403: not("Directors", outside("leadership is not a stock or a flow"), ["dcs-turnover", "dcs-tenure"]),
    F404: not("Other staff", noFigure),
    F405: not("Trauma of social workers", noFigure),
    F406: not("The first year in work", noFigure),
    F407: not("Accreditation", noFigure),
    F408: partly(
      "Foster and kinship carers as staff",
      ["foster_carers_approved", "kinship_support_share"],
      missing("their number, not their work"),
    ),
    F409: not("How social workers are portrayed", outside("a view on the debate")),
  },
};
