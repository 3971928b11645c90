import { type CoverageGroup, missing, noFigure, not, outside, partly, unquantified, whole } from "../line.js";

export const workforce: CoverageGroup = {
  id: "workforce",
  title: "Workforce",
  lines: {
    F391: whole("Number of social workers", [
      "social_workers",
      "social_work_posts",
      "csw_fte",
      "sw-fte-change-2017-2020",
    ]),
    F392: whole("Turnover and experience", [
      "leaving_rate",
      "turnover_rate",
      "short_service_share",
      "sw-turnover-rate",
    ]),
    F393: whole("Caseload", ["caseload", "sw-caseload"]),
    F394: partly(
      "Overtime and burnout",
      ["workload_stress", "sw-overtime-share"],
      unquantified("stress as one index; no figure ties overtime to leaving"),
    ),
    F395: whole("Agency staff and their cost", [
      "agency_social_workers",
      "agency_share",
      "agency_premium_spend",
      "agency-extra-cost",
    ]),
    F396: partly(
      "Why staff go to agencies",
      ["agency_pull", "sw-la-to-agency-flow", "agency-motive-pay", "agency-motive-flex"],
      unquantified("one strength stands for pay and flexibility"),
    ),
    F397: whole("Supervision", [
      "reflective_supervision",
      "reflective-supervision-none",
      "reflective-supervision-infrequent",
    ]),
    F398: whole("Time with families", [
      "direct_time_share",
      "sw-direct-time-share-exec",
      "sw-not-direct-share-exec",
    ]),
    F399: whole("Managers without cases", [
      "not_direct_post_share",
      "direct_social_workers",
      "sw-managerial-share",
    ]),
    F400: not("Training", missing("experience is followed, training is not"), [
      "nqsw-substance-prepared",
      "nqsw-substance-risk-assess",
    ]),
    F401: partly(
      "The newly qualified",
      ["starting_social_workers", "starting_leaving_ratio", "sw-short-service-share"],
      missing("time in post, not since qualifying; no limit of supply"),
    ),
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
