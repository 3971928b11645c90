import { type CoverageGroup, noEffectFigure, not, partly, unquantified, whole } from "../line.js";

export const mechanismWorkforce: CoverageGroup = {
  id: "mechanism-workforce",
  title: "Mechanisms: workforce",
  lines: {
    M176: whole("Turnover, load, turnover", [
      "turnover_caseload_effect",
      "workload_stress",
      "leaving_rate",
      "sw-turnover-rate",
      "sw-caseload",
    ]),
    M177: whole("Paper wears out", ["paperwork_stress", "stress_felt", "sw-direct-time-share-exec"]),
    M178: whole("Leavers leave beginners", [
      "experience_of_practice",
      "short_service_share",
      "sw-short-service-share",
    ]),
    M179: whole("Agencies pull staff", [
      "agency_pull",
      "agency_share",
      "sw-la-to-agency-flow",
      "agency-motive-pay",
    ]),
    M180: partly(
      "New faces, delay",
      ["experience_effect", "plan_length_response"],
      unquantified("through experience; no figure of delay by turnover"),
    ),
    M181: not("Churn between agencies", noEffectFigure),
    M182: not("Churn of leaders", noEffectFigure, ["dcs-tenure", "dcs-turnover"]),
    M183: not("Leaders unlike families", noEffectFigure),
    M184: partly(
      "No time, unseen children",
      ["direct_time_effect", "caseload_effect"],
      unquantified("by the quality of practice; no figure of children unseen"),
    ),
  },
};
