import { type CoverageGroup, noFigure, not } from "../line.js";

export const community: CoverageGroup = {
  id: "community",
  title: "Community",
  lines: {
    F382: not("Signs of a strong community", noFigure),
    F383: not("Help of neighbours in the pandemic", noFigure),
    F384: not("Families who help families", noFigure),
    F385: not("Relatives and friends as help", noFigure),
    F386: not("Hubs and libraries", noFigure),
    F387: not("What the public thinks", noFigure),
    F388: not("Minority families willing to care", noFigure),
    F389: not("Media", noFigure),
    F390: not("Voluntary bodies as a bridge", noFigure),
  },
};
