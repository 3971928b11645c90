import { type CoverageGroup, missing, noFigure, not } from "../line.js";

export const generations: CoverageGroup = {
  id: "generations",
  title: "From parents to children",
  lines: {
    F377: not("Support differs by the order", noFigure),
    F378: not("Parents in court who were in care", missing("the next generation is not linked to this one"), [
      "intergen-mothers-care-share",
      "intergen-fathers-care-share-ch1",
    ]),
    F379: not("Childhood of parents who lose children", missing("parents are not followed"), [
      "mothers-child-neglect",
      "mothers-child-emotional",
      "mothers-child-physical",
      "mothers-child-sexual",
      "fathers-adversities",
    ]),
    F380: not("Parents from care under scrutiny", noFigure),
    F381: not("Teenage mothers", noFigure),
  },
};
