import { type CoverageGroup, missing, noEffectFigure, not } from "../line.js";

export const mechanismWorkforce: CoverageGroup = {
  id: "mechanism-workforce",
  title: "Mechanisms: workforce",
  lines: {
    M176: not("Turnover, load, turnover", missing("no workforce sector yet"), [
      "sw-turnover-rate",
      "sw-caseload",
    ]),
    M177: not("Paper wears out", missing("no workforce sector yet"), ["sw-direct-time-share-exec"]),
    M178: not("Leavers leave beginners", missing("no workforce sector yet"), ["sw-short-service-share"]),
    M179: not("Agencies pull staff", missing("no workforce sector yet"), [
      "sw-la-to-agency-flow",
      "agency-motive-pay",
    ]),
    M180: not("New faces, delay", missing("no workforce sector yet")),
    M181: not("Churn between agencies", noEffectFigure),
    M182: not("Churn of leaders", noEffectFigure, ["dcs-tenure", "dcs-turnover"]),
    M183: not("Leaders unlike families", noEffectFigure),
    M184: not("No time, unseen children", missing("no workforce sector yet")),
  },
};
