import { type CoverageGroup, missing, noFigure, not, outside, whole } from "../line.js";

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
    F237: not("Assessment and support around a return", missing("no lever on re-entry yet")),
    F238: not("Whether the child was asked", outside("how a decision felt is not a stock or a flow"), [
      "return-consulted-share",
    ]),
    F239: not("A framework for returns", missing("no lever on re-entry yet")),
    F240: not("Support of parents after removal", missing("parents are not followed")),
    F241: not("Mothers and fathers in court again", missing("parents are not followed"), [
      "mothers-recurrence-7yr",
      "mothers-recurrence-short-succession",
      "fathers-recurrence-5yr",
    ]),
    F242: not("Fathers who are unknown", missing("parents are not followed"), ["fathers-not-registered"]),
    F243: not("What parents lose at removal", noFigure),
    F244: not("Programmes for parents who lost children", missing("parents are not followed"), [
      "pause-saving-low",
      "pause-saving-high",
      "pc-saving-low",
      "pc-saving-high",
    ]),
    F245: not("Unplanned pregnancy", missing("parents are not followed")),
  },
};
