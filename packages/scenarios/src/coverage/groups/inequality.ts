import { type CoverageGroup, missing, noFigure, not } from "../line.js";

export const inequality: CoverageGroup = {
  id: "inequality",
  title: "Inequality",
  lines: {
    F363: not("The gradient by deprivation", missing("no fifths of deprivation in the model"), [
      "deprivation-ratio-cla-cpp",
      "referral-under5-deprived-share",
    ]),
    F364: not("Poor areas of rich authorities", missing("no fifths of deprivation in the model"), [
      "ethnicity-ratio-low-deprivation",
    ]),
    F365: not("Ethnic groups over- and under-represented", missing("no ethnic groups in the model")),
    F366: not("Ethnicity together with deprivation", missing("no ethnic groups in the model"), [
      "ethnicity-ratio-low-deprivation",
      "ethnicity-ratio-high-deprivation",
    ]),
    F367: not("Roma children", noFigure),
    F368: not("Muslim children", noFigure),
    F369: not("Black children in care", noFigure),
    F370: not("Several disadvantages at once", noFigure),
    F371: not("Women under austerity", noFigure),
    F372: not("Black boys seen as older", noFigure),
    F373: not("Age at entry by ethnicity", noFigure),
    F374: not("Ethnic density and unequal incomes", noFigure),
    F375: not("Unequal welfare as a way to see it", noFigure),
    F376: not("Inequality by disability", noFigure),
  },
};
