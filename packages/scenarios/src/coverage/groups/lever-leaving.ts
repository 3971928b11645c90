import { type CoverageGroup, missing, noEffectFigure, not, outside, partly } from "../line.js";

export const leverLeaving: CoverageGroup = {
  id: "lever-leaving",
  title: "Levers: health, education, leaving care",
  lines: {
    L101: not("Therapy for children in care", outside("the health service"), [
      "camhs-rejected-share",
      "camhs-extra-funding",
      "sdq-concern",
    ]),
    L102: not("Practice with trauma in mind", noEffectFigure),
    L103: not("Virtual schools", missing("schools are not modelled"), [
      "exclusion-rate-cla",
      "exclusion-rate-all",
    ]),
    L104: not("Schools that must admit", missing("schools are not modelled"), ["cla-poor-schools-share"]),
    L105: not("Boarding and grammar schools", noEffectFigure),
    L106: not("Staying Put", missing("nobody stays in a foster home after 18 here"), [
      "foster-unavailable-staying-put",
      "careleavers-21-independent",
    ]),
    L107: not("Staying Close", missing("no lever on life after care yet")),
    L108: partly(
      "A national offer to 25",
      ["care_leavers", "leaving_care_cost", "neet-careleavers-19-21"],
      missing("a cost; no outcome that it moves"),
    ),
    L109: not("Who counts as a care leaver", missing("all who leave at 18 are care leavers"), [
      "leaving-care-eligibility-weeks",
    ]),
    L110: not("Rent exemption to 25", noEffectFigure),
    L111: not("Jobs for care leavers", missing("followed to 25 without outcomes"), [
      "neet-careleavers-19-21",
    ]),
    L112: not("Help to study", missing("followed to 25 without outcomes"), [
      "he-entry-careleavers-19-21",
      "he-entry-careleavers-23",
    ]),
    L113: not("Guarantor and priority for housing", missing("followed to 25 without outcomes"), [
      "homeless-care-share",
    ]),
    L114: not("Care experience protected in law", noEffectFigure),
    L115: not("Access to records", noEffectFigure),
    L116: not("Covenant and board", noEffectFigure),
  },
};
