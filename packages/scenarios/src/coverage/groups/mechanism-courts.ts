import { type CoverageGroup, missing, noEffectFigure, not, whole } from "../line.js";

export const mechanismCourts: CoverageGroup = {
  id: "mechanism-courts",
  title: "Mechanisms: protection and courts",
  lines: {
    M093: not("No support, then a crisis in court", missing("all applications take the same time"), [
      "short-notice-care-app-share",
    ]),
    M094: whole("Risk not lowered for good, plan again", ["repeat_plans", "once_on_plan"]),
    M095: whole("Pre-proceedings avert applications", ["diverted_from_court", "diversion_share"]),
    M096: not("Pre-proceedings as preparation for court", noEffectFigure, ["preproceedings-diversion-share"]),
    M097: not("26 weeks: drift against haste", noEffectFigure, ["proceedings-time-limit"]),
    M098: not("Court ends working together", noEffectFigure),
    M099: whole("Intensive preservation averts placement", [
      "family_preservation_reach",
      "family_preservation_effect",
      "ifps-oohp-12m",
      "ifps-placement-12m",
      "ifps-placement-24m",
    ]),
    M100: not("Orders at home without support fail", missing("proceedings that end at home are one flow"), [
      "so-further-neglect-4yr",
      "so-further-proceedings-4yr",
    ]),
    M101: not("Drug and alcohol courts keep families", missing("no policy for it yet"), [
      "fdac-remained-with-parents",
      "fdac-comparator-remained",
    ]),
    M102: not("Reluctant agreement, more court", noEffectFigure),
    M103: not("Few mother and baby homes, more removal", noEffectFigure, ["newborn-proceedings-ne"]),
    M104: not("Courts that trust support", noEffectFigure, ["so-from-care-application-share"]),
    M105: not("Family conferences find kin", missing("no policy for it yet"), [
      "fgc-care-12m",
      "fgc-proceedings",
    ]),
  },
};
