import { type CoverageGroup, missing, noFigure, not, outside, partly, unquantified, whole } from "../line.js";

export const returnHome: CoverageGroup = {
  id: "return-home",
  title: "Return home and after removal",
  lines: {
    F235: whole("Share who go home", ["return_home_share", "returns_home_in_year"]),
    F236: whole("Returns that fail", [
      "re_entries_from_home",
      "re_entry_hazard",
      "reentry-5yr-share-exec",
      "failed-returns-two-plus",
    ]),
    F237: whole("Assessment and support around a return", [
      "return_support_reach",
      "return_support_effect",
      "return_support_spend",
      "return-support",
    ]),
    F238: not("Whether the child was asked", outside("how a decision felt is not a stock or a flow"), [
      "return-consulted-share",
    ]),
    F239: partly(
      "A framework for returns",
      ["return_support_reach", "return-support"],
      unquantified("support of returns stands for it"),
    ),
    F240: partly(
      "Support of parents after removal",
      ["after_removal_reach", "after_removal_spend"],
      missing("mothers only"),
    ),
    F241: partly(
      "Mothers and fathers in court again",
      [
        "mothers-who-may-return",
        "mothers-returning",
        "recurrent-share-of-cases",
        "mothers-recurrence-7yr",
        "mothers-recurrence-short-succession",
        "fathers-recurrence-5yr",
      ],
      missing("fathers are not followed"),
    ),
    F242: not("Fathers who are unknown", missing("fathers are not followed"), ["fathers-not-registered"]),
    F243: not("What parents lose at removal", noFigure),
    F244: whole("Programmes for parents who lost children", [
      "after_removal_reach",
      "after_removal_effect",
      "after_removal_spend",
      "pause-saving-low",
      "pause-saving-high",
      "pc-saving-low",
      "pc-saving-high",
    ]),
    F245: not("Unplanned pregnancy", missing("returns to court are followed, not pregnancies")),
  },
};
