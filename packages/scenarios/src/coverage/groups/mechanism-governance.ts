import { type CoverageGroup, missing, noEffectFigure, not, partly, unquantified } from "../line.js";

export const mechanismGovernance: CoverageGroup = {
  id: "mechanism-governance",
  title: "Mechanisms: agencies and government",
  lines: {
    M195: not("Budgets kept apart, doors kept shut", noEffectFigure),
    M196: not("Pressed budgets, less together", noEffectFigure),
    M197: not("Policy without plan", noEffectFigure),
    M198: not("Weak leaders, no sharing", noEffectFigure, ["spr-info-sharing-share"]),
    M199: partly(
      "National focus worked for adoption",
      ["adoption_push", "adoption_push_start", "adoption_drive"],
      missing("adoption only"),
    ),
    M200: partly(
      "Leaders change culture",
      ["risk_aversion", "supervision_calm"],
      missing("by reflective supervision only; leaders are not modelled"),
    ),
    M201: not("Support given and taken away", noEffectFigure),
    M202: partly(
      "Too much support, too little protection",
      ["enquiries_protect", "crisis_pressure"],
      unquantified("one of two readings; its strength is assumed"),
    ),
    M203: partly(
      "No economic support, needless removal",
      ["poverty_effect_on_entry"],
      unquantified("the effect of poverty on entry stands for it"),
    ),
  },
};
