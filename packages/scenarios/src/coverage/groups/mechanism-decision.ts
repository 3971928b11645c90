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
    M079: partly(
      "More plans, less time for each",
      ["direct_time_share", "caseload_effect", "cpp-level-2009-10", "cpp-level-march-2020"],
      unquantified("by the quality of practice; how strongly is an assumption"),
    ),
    M080: partly(
      "Removing risk makes harm",
      ["risk_aversion", "enquiries_without_plan"],
      unquantified("needless enquiries are counted, their harm is not"),
    ),
    M081: not("Little knowledge, simple tools", noEffectFigure, ["nqsw-substance-prepared"]),
    M082: not("False assurance", noEffectFigure),
    M083: not("Anxious beginners", noEffectFigure),
    M084: whole("Reflective supervision", [
      "reflective_supervision",
      "supervision_effect",
      "reflective-supervision-none",
    ]),
    M085: whole("Headlines raise caution", [
      "risk_aversion",
      "publicity_effect",
      "public_concern",
      "rotherham_report",
    ]),
    M086: not("Duties pile up", noEffectFigure),
    M087: whole("Office support frees time", [
      "direct_time_added",
      "direct_time_effect",
      "sw-direct-time-share-exec",
    ]),
    M088: partly(
      "Promotion drains practice",
      ["not_direct_post_share", "direct_social_workers", "sw-managerial-share"],
      missing("a fixed share of posts; promotion is no flow"),
    ),
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
