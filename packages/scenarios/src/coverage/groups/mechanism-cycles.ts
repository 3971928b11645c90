import { type CoverageGroup, missing, noEffectFigure, not, partly, whole } from "../line.js";

export const mechanismCycles: CoverageGroup = {
  id: "mechanism-cycles",
  title: "Mechanisms: removal, adoption and generations",
  lines: {
    M106: whole("Removal leads to removal", [
      "recurrence_pressure",
      "mothers_returning",
      "recurrent_share_of_infants",
      "mothers-recurrence-7yr",
      "fathers-recurrence-5yr",
    ]),
    M107: whole("Programmes break that cycle", [
      "after_removal_reach",
      "after_removal_effect",
      "returns_left_by_support",
      "pause-saving-low",
      "pc-saving-low",
    ]),
    M108: not("Recovery takes longer than court", noEffectFigure, ["proceedings-time-limit"]),
    M109: whole("Care from parent to child", [
      "parents_once_in_care",
      "generation_pressure",
      "parent_care_effect",
      "intergen-mothers-care-share",
    ]),
    M110: whole("Early removal spirals", [
      "early_removal_reading",
      "early_removal_effect",
      "pressure_of_early_removal",
      "first-week-entry-excess",
      "first-week-separation-rate",
    ]),
    M111: whole("Adoption grows care", [
      "early_removal_reading",
      "adoption_promotion_effect",
      "pressure_of_adoption",
      "adoption-high-use-cla-change",
    ]),
    M112: not("First-week entries become adoptions", missing("infants under one, not the first week"), [
      "first-week-entry-excess",
    ]),
    M113: not(
      "Deprivation and grades raise first-week removal",
      missing("no fifths of deprivation in the model"),
      ["first-week-separation-rate"],
    ),
    M114: whole("Return without support fails", [
      "re_entries_from_home",
      "re_entry_hazard",
      "return_support_reach",
    ]),
    M115: whole("Adoption support holds", [
      "adoption_support_reach",
      "adoption_support_effect",
      "adoption-breakdown-12yr",
    ]),
    M116: not("Violent children, broken adoptions", noEffectFigure),
    M117: partly(
      "Kin become foster carers for the money",
      ["kinship_guardianship_ratio"],
      missing("allowances do not move the choice by themselves"),
    ),
    M118: partly(
      "Kin found early, fewer moves",
      ["kinship_placement_multiplier"],
      missing("use of kin; moves do not fall"),
    ),
    M119: whole("Kin break down without support", [
      "guardianship_breakdowns",
      "kinship_support_share",
      "kinship_support_effect",
    ]),
    M120: whole("Kinship saves money", ["kinship-support", "guardianship_spend", "home_spend"]),
    M121: not("Kin badly assessed", noEffectFigure),
    M122: not("Stable foster care does as well as adoption", missing("no outcomes of children"), [
      "cla-long-term-foster-share",
    ]),
  },
};
