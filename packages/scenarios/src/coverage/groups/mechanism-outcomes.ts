import { type CoverageGroup, missing, noEffectFigure, not, outside, partly, whole } from "../line.js";

export const mechanismOutcomes: CoverageGroup = {
  id: "mechanism-outcomes",
  title: "Mechanisms: health, school, adult life",
  lines: {
    M161: not("Refused by mental health services, then crisis", outside("the health service"), [
      "camhs-rejected-share",
    ]),
    M162: not("More money, no fewer refusals", outside("the health service"), [
      "camhs-extra-funding",
      "camhs-rejection-trend",
    ]),
    M163: not("Care protects at school", missing("no outcomes of children"), ["ks4-gap-cin", "ks4-gap-care"]),
    M164: partly(
      "Virtual schools",
      ["virtual_school_reach", "virtual_school_effect", "exclusion-rate-cla", "exclusion-rate-all"],
      missing("beyond 16 only"),
    ),
    M165: not("Kept out of school", missing("schools are not modelled"), ["cla-poor-schools-share"]),
    M166: not("Support ends, life worsens", missing("followed to 25 without outcomes"), [
      "neet-careleavers-19-21",
      "homeless-care-share",
    ]),
    M167: not("A new worker at 18", noEffectFigure, ["careleavers-only-worker-support"]),
    M168: not("Later is better", missing("followed to 25 without outcomes"), ["careleavers-21-independent"]),
    M169: not("Stability lasts", noEffectFigure, ["stability-no-change-2yr"]),
    M170: not("Stigma", noEffectFigure),
    M171: whole("Bad outcomes cost the state", [
      "government-cost-of-care-outcomes",
      "lifetime-cost-of-leavers",
      "outcome-cost-care-ch5",
      "benefits-ratio-11yr-ch1",
      "pay-gap-care",
    ]),
    M172: not("Placed away, no claim to housing", noEffectFigure, ["cla-out-of-area-share-2020"]),
    M173: not("An arbitrary rule on who is a leaver", missing("all who leave at 18 are care leavers"), [
      "leaving-care-eligibility-weeks",
    ]),
    M174: not("Care does good where needed", noEffectFigure),
    M175: not("Harm came before care", noEffectFigure),
  },
};
