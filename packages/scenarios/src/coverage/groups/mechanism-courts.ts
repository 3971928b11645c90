import { type CoverageGroup, missing, noEffectFigure, not, partly, unquantified, whole } from "../line.js";

export const mechanismCourts: CoverageGroup = {
  id: "mechanism-courts",
  title: "Mechanisms: protection and courts",
  lines: {
    M093: not("No support, then a crisis in court", missing("all applications take the same time"), [
      "short-notice-care-app-share",
    ]),
    M094: whole("Risk not lowered for good, plan again", ["repeat_plans", "once_on_plan"]),
    M095: whole("Pre-proceedings avert applications", [
      "diverted_from_court",
      "diversion_multiplier",
      "pre-proceedings-work",
    ]),
    M096: not("Pre-proceedings as preparation for court", noEffectFigure, ["preproceedings-diversion-share"]),
    M097: partly(
      "26 weeks: drift against haste",
      ["proceedings_time_multiplier", "proceedings-time-limit"],
      unquantified("drift is in the time; rushed decisions have no figure"),
    ),
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
    M101: whole("Drug and alcohol courts keep families", [
      "drug-and-alcohol-courts",
      "drug_court_reach",
      "drug_court_effect",
      "fdac-remained-with-parents",
      "fdac-comparator-remained",
    ]),
    M102: whole("Reluctant agreement, more court", [
      "agreement_distrust",
      "agreements_taken_to_court",
      "taken-into-care",
    ]),
    M103: not("Few mother and baby homes, more removal", noEffectFigure, ["newborn-proceedings-ne"]),
    M104: not("Courts that trust support", noEffectFigure, ["so-from-care-application-share"]),
    M105: whole("Family conferences find kin", [
      "family_conference_reach",
      "family_conference_effect",
      "family-group-conferences",
      "fgc-care-12m",
      "fgc-proceedings",
    ]),
  },
};
