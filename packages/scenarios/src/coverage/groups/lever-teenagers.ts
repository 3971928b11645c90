import {
  type CoverageGroup,
  missing,
  noEffectFigure,
  not,
  outside,
  partly,
  unquantified,
  whole,
} from "../line.js";

export const leverTeenagers: CoverageGroup = {
  id: "lever-teenagers",
  title: "Levers: teenagers",
  lines: {
    L053: partly(
      "Contextual safeguarding",
      ["safer-places-for-teenagers", "harm_multiplier", "efh-cases-study-n"],
      unquantified("its effect is assumed"),
    ),
    L054: whole("No Wrong Door", [
      "hubs-for-teenagers",
      "teenage_edge_reach",
      "childrens_home_use_multiplier",
      "nwd-out-of-care-share",
      "nwd-arrests-change",
    ]),
    L055: not("One agency answers for teenagers", noEffectFigure),
    L056: not("Fewer exclusions", missing("schools are not modelled"), [
      "gang-exclusion-ratio",
      "croydon-exclusions-share",
    ]),
    L057: not("Defence of trafficked children", outside("criminal courts"), ["classa-arrests-change"]),
    L058: partly(
      "Police against exploiters",
      ["safer-places-for-teenagers", "harm_multiplier"],
      unquantified("its effect on harm outside the home is assumed"),
    ),
    L059: not("Parents keep teenagers safe", noEffectFigure),
  },
};
