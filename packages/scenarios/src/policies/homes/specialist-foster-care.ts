import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const specialistFosterCare: Policy = {
  id: "specialist-foster-care",
  area: "homes",
  title: "Specialist foster care",
  summary: "Foster carers with training, pay and a team behind them take children who would live in a home.",
  moves: [
    {
      lever: "childrens_home_use_multiplier",
      to: { kind: "pert", low: 0.8, mode: 0.93, high: 1 },
      because:
        "Assumption: models of treatment foster care are listed without a figure for England; the range begins at no effect.",
    },
    {
      lever: "programme_spend",
      to: 25e6,
      because: "Assumption: GBP 40,000 above ordinary foster care for each of about 600 children.",
    },
  ],
  delivery: afterHistory(4, "carers are found and trained over four years"),
  cost: "GBP 25 million a year, borne by authorities; homes saved are in the model.",
  evidence: ["homes-children-level-2020", "residential-price-year", "foster-burnout", "foster-struggle-cope"],
  caveats: ["Children who would have been in a home make foster homes scarcer: that is in the model."],
  expected: [{ variable: "in_home[childrens_home]", way: "down", year: 2030 }],
};
