import { type CoverageGroup, missing, noEffectFigure, not, outside } from "../line.js";

export const leverTeenagers: CoverageGroup = {
  id: "lever-teenagers",
  title: "Levers: teenagers",
  lines: {
    L053: not("Contextual safeguarding", noEffectFigure, ["efh-cases-study-n"]),
    L054: not("No Wrong Door", missing("no policy for it yet"), [
      "nwd-out-of-care-share",
      "nwd-arrests-change",
    ]),
    L055: not("One agency answers for teenagers", noEffectFigure),
    L056: not("Fewer exclusions", missing("schools are not modelled"), [
      "gang-exclusion-ratio",
      "croydon-exclusions-share",
    ]),
    L057: not("Defence of trafficked children", outside("criminal courts"), ["classa-arrests-change"]),
    L058: not("Police against exploiters", noEffectFigure),
    L059: not("Parents keep teenagers safe", noEffectFigure),
  },
};
