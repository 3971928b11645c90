import { type CoverageGroup, noFigure, not, partly, restates, unquantified, whole } from "../line.js";

export const submission: CoverageGroup = {
  id: "submission",
  title: "Further points of a submission",
  lines: {
    F862: partly(
      "Support and watching out of balance",
      ["risk_aversion", "preventative_spend"],
      restates("F762"),
    ),
    F863: not("Single cases hide inequality", noFigure),
    F864: not("Triage that shames", noFigure),
    F865: not("Power to families", noFigure),
    F866: not("Fear on both sides", noFigure),
    F867: not("Parents in conferences", noFigure),
    F868: not("Abuse and inequality", noFigure),
    F869: partly("Doubts about adoption", ["early_removal_reading", "less-adoption"], restates("F229")),
    F870: partly(
      "More enquiries where adoption is used most",
      ["early_removal_reading", "adoption-high-use-cla-change"],
      restates("F229"),
    ),
    F871: not("Eyes on the grade", noFigure),
    F872: not("What a grade does by itself", restates("F438")),
    F873: whole("Councils warn of cost", ["total_spend", "statutory_spend"]),
    F874: partly(
      "Too many enter care",
      ["entry_pressure", "care-entries"],
      unquantified("a view; what enters is fitted, not judged"),
    ),
  },
};
