import { type CoverageGroup, missing, noFigure, not, outside, partly, whole } from "../line.js";

export const kinship: CoverageGroup = {
  id: "kinship",
  title: "Kinship care",
  lines: {
    F208: whole("Formal and informal kinship care", [
      "in-kinship-foster",
      "in_guardianship",
      "informal-kinship",
      "informal_kinship_share",
      "kin-formal-foster-share",
    ]),
    F209: not("Health and poverty of kinship carers", missing("children are the unit, not carers"), [
      "kin-carers-grandparents",
      "kin-carers-health",
      "kin-carers-depressed",
      "kin-deprived-ratio",
    ]),
    F210: partly(
      "Kinship care by region",
      ["kinship_placement_multiplier", "kin-share-cla-inner-london", "kin-share-cla-yorkshire"],
      missing("the regional range bounds a lever; no regions"),
    ),
    F211: not("How children in kinship care do", missing("no outcomes"), [
      "kin-gcse-share",
      "kin-university-share",
    ]),
    F212: whole("Kinship that breaks down", [
      "guardianship_breakdowns",
      "guardianship_breakdown_hazard",
      "sgo-disruption-5yr",
      "kin-placement-continued",
    ]),
    F213: whole("Missing support of kinship carers", [
      "kinship_support_share",
      "kinship_allowance_uplift",
      "kin-struggle-cope",
    ]),
    F214: not("Complaints about guardianship", outside("complaints are not part of the flows"), [
      "sgo-complaints-n",
      "sgo-complaints-upheld",
      "sgo-complaints-change",
    ]),
    F215: not("Burden of being assessed", noFigure),
    F216: not("Bias of panels", noFigure),
    F217: not("Leave for kinship carers of babies", noFigure),
    F218: partly(
      "Foster status pays, guardianship does not",
      ["kinship_guardianship_ratio", "kinship_allowance_uplift"],
      missing("allowances do not move the choice by themselves"),
    ),
    F219: not("Kinship across borders", noFigure),
    F220: not("Siblings with kin", noFigure),
  },
};
