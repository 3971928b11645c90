import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  noFigure,
  not,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const decisions: CoverageGroup = {
  id: "decisions",
  title: "Decisions, paper and risk",
  lines: {
    F410: not("Quality of risk assessment", noEffectFigure, ["spr-poor-risk-assessment-share"]),
    F411: partly(
      "Too much and too little intervention",
      ["risk_aversion", "enquiry_multiplier", "enquiries_protect", "enquiries_deter"],
      missing("too little has no harm attached but emergencies, in one reading"),
    ),
    F412: not("Simple tools", noFigure),
    F413: not("Panels and written agreements", noFigure),
    F414: not("Attachment theory misused", noFigure),
    F415: whole("Defensive practice", ["risk_aversion", "enquiry_propensity"]),
    F416: partly("Blame", ["risk_aversion"], unquantified("inside caution")),
    F417: partly(
      "Paperwork",
      ["direct_time_share", "investigation_share", "direct_share_of_rest", "sw-not-direct-share-exec"],
      unquantified("how time divides beyond time with families is an assumption"),
    ),
    F418: partly(
      "Discretion and local thresholds",
      ["referral_hazard", "enquiry_share_of_assessments", "enquiry_multiplier"],
      missing("national thresholds"),
    ),
    F419: not("National rules or local judgement", noFigure),
    F420: partly(
      "The threshold of significant harm",
      ["enquiry_multiplier", "plan_share_of_conferences", "care_order_multiplier"],
      unquantified("inside the shares that pass each step"),
    ),
    F421: not("Accuracy of records", noFigure),
    F422: not("The same on many forms", noFigure),
    F423: not("Prediction by machine", noFigure),
  },
};
