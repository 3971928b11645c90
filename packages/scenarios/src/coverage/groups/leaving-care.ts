import { type CoverageGroup, missing, noFigure, not, partly, restates } from "../line.js";

export const leavingCare: CoverageGroup = {
  id: "leaving-care",
  title: "Leaving care and adult life",
  lines: {
    F315: partly(
      "Support ends at 18, 21 and 25",
      ["care_leavers", "care_leaver_years", "cliff-edge-age-18", "cliff-edge-age-21", "cliff-edge-age-25"],
      missing("a stock of care leavers to 25, with a cost and without steps"),
    ),
    F316: not("Not in work or study", missing("followed to 25 without outcomes"), [
      "neet-careleavers-19-21",
      "neet-all-19-21",
      "care_leavers_19_21_neet_share",
    ]),
    F317: not("Living alone at 21", restates("F316"), ["careleavers-21-independent", "young-adults-at-home"]),
    F318: not("Homelessness", restates("F316"), ["homeless-care-share"]),
    F319: not("Prison", restates("F316"), ["prison-careleaver-share-low", "prison-careleaver-share-high"]),
    F320: not("Benefits", restates("F316"), ["benefits-ratio-11yr-ch1"]),
    F321: not("Employment", restates("F316"), ["employment-share-11yr-ch1"]),
    F322: not("Pay", restates("F316"), ["pay-gap-care"]),
    F323: not("University", restates("F313"), ["he-entry-careleavers-19-21"]),
    F324: not("Emotional support", restates("F316"), ["careleavers-no-emotional-support"]),
    F325: partly(
      "Personal advisers",
      ["leaving_care_cost", "careleavers-only-worker-support"],
      missing("a cost for each care leaver"),
    ),
    F326: not("Staying Put and who has it", missing("nobody stays in a foster home after 18 here"), [
      "foster-unavailable-staying-put",
    ]),
    F327: not("Staying Close", missing("no lever on life after care yet")),
    F328: not("Housing and guarantors", noFigure),
    F329: not("Life skills before 18", noFigure),
    F330: not("Back to the birth family after care", noFigure),
    F331: not("Support after 25", noFigure),
    F332: not("Those who move on, survive or struggle", noFigure),
    F333: not("Care leavers as parents", missing("the next generation is not linked to this one")),
    F334: not("Access to records", noFigure),
    F335: not("Tax and benefit exemptions", noFigure),
    F336: not("Bursaries and rooms in the holidays", noFigure),
    F337: not("Life after 21 and 25", noFigure),
    F338: not("Women in prison who were in care", noFigure),
    F339: not("Exploitation of care leavers", noFigure),
  },
};
