import { type CoverageGroup, missing, noEffectFigure, not, outside, partly, whole } from "../line.js";

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
    L103: partly(
      "Virtual schools",
      [
        "virtual-schools",
        "virtual_school_reach",
        "virtual_school_effect",
        "exclusion-rate-cla",
        "exclusion-rate-all",
      ],
      missing("beyond 16 only"),
    ),
    L104: not("Schools that must admit", missing("schools are not modelled"), ["cla-poor-schools-share"]),
    L105: not("Boarding and grammar schools", noEffectFigure),
    L106: whole("Staying Put", [
      "staying-put",
      "staying_put_added",
      "foster_place_per_person_staying_put",
      "foster-unavailable-staying-put",
      "careleavers-21-independent",
    ]),
    L107: whole("Staying Close", ["staying-close", "staying_close_added", "leaver_support_spend"]),
    L108: whole("A national offer to 25", [
      "mentors-for-leavers",
      "homes-for-leavers",
      "leaver_mentoring_reach",
      "leaver_homes_offered",
      "leavers-not-in-work-share",
      "neet-careleavers-19-21",
    ]),
    L109: not("Who counts as a care leaver", missing("all who leave at 18 are care leavers"), [
      "leaving-care-eligibility-weeks",
    ]),
    L110: not("Rent exemption to 25", noEffectFigure),
    L111: whole("Jobs for care leavers", [
      "work-for-leavers",
      "leaver_work_offer_reach",
      "work_offer_effect",
      "neet-careleavers-19-21",
    ]),
    L112: partly(
      "Help to study",
      [
        "virtual_school_reach",
        "virtual_school_university_effect",
        "leavers-in-university",
        "he-entry-careleavers-19-21",
        "he-entry-careleavers-23",
      ],
      missing("by virtual schools beyond 16 only"),
    ),
    L113: partly(
      "Guarantor and priority for housing",
      ["homes-for-leavers", "leaver_homes_offered", "homeless-care-share"],
      missing("one lever for all that finds homes"),
    ),
    L114: not("Care experience protected in law", noEffectFigure),
    L115: not("Access to records", noEffectFigure),
    L116: not("Covenant and board", noEffectFigure),
  },
};
