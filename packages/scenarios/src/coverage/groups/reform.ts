import { type CoverageGroup, missing, noFigure, not, outside, partly, whole } from "../line.js";

export const reform: CoverageGroup = {
  id: "reform",
  title: "Reform and evidence",
  lines: {
    F494: whole("Reform, or prop up", ["family-help", "family-help-money-only", "total_spend"]),
    F495: not("Limits of reform from above and below", noFigure),
    F496: not("How reform is put into practice", noFigure),
    F497: whole("Effects shrink at scale", ["reform_gain", "family_help_quality"]),
    F498: not("Short pots of money", noFigure),
    F499: not("Good enough for one's own child", outside("a standard, not a quantity")),
    F500: not("What is not known", outside("a list of questions")),
    F501: not("Outcomes by kind of care not known", outside("a gap in research")),
    F502: not("Effect of distance not known", outside("a gap in research")),
    F503: not("Breakdown and return not known well", outside("a gap in research")),
    F504: not("Cost and benefit of care not known", outside("a gap in research")),
    F505: not("Cost by need and outcome not known", outside("a gap in research")),
    F506: not("No long studies", outside("a gap in research")),
    F507: not("Effect of staff turnover not known", outside("a gap in research")),
    F508: not("Why protection grew is not known", outside("a gap in research")),
    F509: not("Linked data", outside("a gap in research")),
    F510: partly(
      "How success would be measured",
      ["children-in-care", "total-spend", "children-in-need"],
      missing("published counts; nothing of what children say"),
    ),
    F511: not("Time that evaluation needs", noFigure),
    F512: not("Weight of the views received", outside("how views were gathered")),
  },
};
