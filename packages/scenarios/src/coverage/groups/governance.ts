import { type CoverageGroup, noEffectFigure, noFigure, not, outside, partly, unquantified } from "../line.js";

export const governance: CoverageGroup = {
  id: "governance",
  title: "Agencies and government",
  lines: {
    F449: not("Safeguarding partnerships", noFigure),
    F450: not("Sharing information", noEffectFigure, ["spr-info-sharing-share"]),
    F451: not("One computer system", noFigure),
    F452: not("Borders and budgets that do not match", noFigure),
    F453: not("Integrated health systems", noFigure),
    F454: not("Schools as partners", noEffectFigure, ["schools-social-workers-s47"]),
    F455: not("Police capacity", noFigure),
    F456: partly(
      "Violence reduction units",
      ["safer-places-for-teenagers", "harm_multiplier"],
      unquantified("an assumed policy on harm outside the home stands for it"),
    ),
    F457: not("Departments of government", noFigure),
    F458: not("Duties on authorities", noFigure),
    F459: not("Child and adult social work apart", noFigure),
    F460: not("Into adult services", noFigure),
    F461: not("Housing authorities", noFigure),
    F462: not("A group that coordinates policy", noFigure),
    F463: not("The state as a parent", noFigure),
    F464: not("The Children Act", outside("the law is the setting")),
    F465: not("What social care is for", outside("a question of purpose")),
  },
};
