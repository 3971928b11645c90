import { type CoverageGroup, missing, noFigure, not, whole } from "../line.js";

export const inequality: CoverageGroup = {
  id: "inequality",
  title: "Inequality",
  lines: {
    F363: whole("The gradient by deprivation", [
      "need_gradient",
      "care_rate_by_fifth",
      "care-gradient",
      "deprivation-ratio-cla-cpp",
      "referral-under5-deprived-share",
    ]),
    F364: not(
      "Poor areas of rich authorities",
      missing("fifths are followed for England and not inside an authority"),
      ["ethnicity-ratio-low-deprivation"],
    ),
    F365: whole("Ethnic groups over- and under-represented", [
      "care_rate_by_ethnic_group",
      "care_to_white",
      "care_ethnic_weight",
    ]),
    F366: not("Ethnicity together with deprivation", missing("groups and fifths are followed apart"), [
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
