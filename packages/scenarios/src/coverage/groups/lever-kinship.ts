import { type CoverageGroup, missing, noEffectFigure, not, partly, unquantified, whole } from "../line.js";

export const leverKinship: CoverageGroup = {
  id: "lever-kinship",
  title: "Levers: kinship, adoption, return and after removal",
  lines: {
    L060: whole("Kinship support", [
      "kinship-support",
      "kinship_support_share",
      "kinship_allowance_uplift",
      "kinship_support_spend",
    ]),
    L061: whole("Kin found early", [
      "kin-found-early",
      "kinship_placement_multiplier",
      "kin-foster-prior-unrelated",
    ]),
    L062: whole("Use and support of guardianship", [
      "kinship-allowances",
      "guardianship_multiplier",
      "kinship_support_share",
      "sgo-disruption-5yr",
    ]),
    L063: partly(
      "Adoption support fund for kin",
      ["kinship_support_share", "kinship_support_spend"],
      unquantified("inside support"),
    ),
    L064: whole("Adoption agencies and support fund", [
      "adoption_multiplier",
      "adoption_support_reach",
      "more-adoption",
      "adoption-support",
      "adoption-breakdown-12yr",
    ]),
    L065: whole("Adoption no longer the first choice", [
      "adoption_multiplier",
      "less-adoption",
      "early_removal_reading",
      "adoption-high-use-cla-change",
      "first-week-entry-excess",
    ]),
    L066: not("Open adoption", noEffectFigure),
    L067: whole("Pause", [
      "support-after-removal",
      "after_removal_reach",
      "after_removal_effect",
      "pause-saving-low",
      "pause-saving-high",
    ]),
    L068: whole("Positive Choices and MPower", [
      "support-after-removal",
      "after_removal_reach",
      "after_removal_effect",
      "pc-saving-low",
      "pc-saving-high",
    ]),
    L069: partly(
      "Support of all parents after removal",
      ["support-after-removal", "after_removal_reach", "mothers-recurrence-7yr", "fathers-recurrence-5yr"],
      missing("fathers are not followed"),
    ),
    L070: whole("Support of returns", [
      "return_support_reach",
      "return-support",
      "re_entry_hazard",
      "reentry-5yr-share-exec",
      "return-home-share-2019-20",
    ]),
  },
};
