import { type CoverageGroup, missing, noFigure, not, partly, whole } from "../line.js";

export const generations: CoverageGroup = {
  id: "generations",
  title: "From parents to children",
  lines: {
    F377: not("Support differs by the order", noFigure),
    F378: whole("Parents in court who were in care", [
      "parents_once_in_care",
      "generation_pressure",
      "parent_care_effect",
      "intergen-mothers-care-share",
      "intergen-fathers-care-share-ch1",
    ]),
    F379: not(
      "Childhood of parents who lose children",
      missing("mothers are followed from their first proceedings on"),
      [
        "mothers-child-neglect",
        "mothers-child-emotional",
        "mothers-child-physical",
        "mothers-child-sexual",
        "fathers-adversities",
      ],
    ),
    F380: not("Parents from care under scrutiny", noFigure),
    F381: partly(
      "Teenage mothers",
      ["births-to-leavers", "births_at_18_to_24"],
      missing("births to care leavers from 18 on, at an assumed rate"),
    ),
  },
};
