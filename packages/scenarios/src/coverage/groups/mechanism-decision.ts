import { type CoverageGroup, missing, noEffectFigure, not, partly, unquantified, whole } from "../line.js";

export const mechanismDecision: CoverageGroup = {
  id: "mechanism-decision",
  title: "Mechanisms: decisions and paper",
  lines: {
    M077: partly(
      "Scrutiny, procedure, worse decisions",
      ["risk_aversion"],
      missing("caution rises to a level; nothing feeds it"),
    ),
    M078: whole("Caution raises enquiries faster than plans", [
      "risk_aversion",
      "conference_dilution",
      "plan_dilution",
    ]),
    M079: not("More plans, less time for each", missing("no workforce sector yet"), [
      "cpp-level-2009-10",
      "cpp-level-march-2020",
    ]),
    M080: partly(
      "Removing risk makes harm",
      ["risk_aversion", "enquiries_without_plan"],
      unquantified("needless enquiries are counted, their harm is not"),
    ),
    M081: not("Little knowledge, simple tools", noEffectFigure, ["nqsw-substance-prepared"]),
    M082: not("False assurance", noEffectFigure),
    M083: not("Anxious beginners", noEffectFigure),
    M084: not("Reflective supervision", missing("no workforce sector yet"), ["reflective-supervision-none"]),
    M085: partly(
      "Headlines raise caution",
      ["risk_aversion", "risk_aversion_level"],
      missing("one level; no single events"),
    ),
    M086: not("Duties pile up", noEffectFigure),
    M087: not("Office support frees time", missing("no workforce sector yet"), ["sw-direct-time-share-exec"]),
    M088: not("Promotion drains practice", missing("no workforce sector yet"), ["sw-managerial-share"]),
    M089: not("Information not shared, harm", noEffectFigure, [
      "spr-info-sharing-share",
      "spr-poor-risk-assessment-share",
    ]),
    M090: not("Judges shape applications", noEffectFigure, ["care-order-share-london"]),
    M091: whole("Effects shrink at scale", ["reform_gain"]),
    M092: partly(
      "Inertia blunts reform",
      ["family_help_quality"],
      unquantified("delivery is never complete"),
    ),
  },
};
