import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const stepDownSupport: Policy = {
  id: "step-down-support",
  area: "homes",
  title: "From children's homes to foster homes",
  summary: "Children in homes who could live in a family are prepared for one, and the family too.",
  moves: [
    {
      lever: "step_down_support",
      to: { kind: "pert", low: 0.1, mode: 0.3, high: 0.5 },
      because: "Assumption: three children in ten are reached.",
    },
    {
      lever: "programme_spend",
      to: 20e6,
      because: "Assumption: about GBP 10,000 for each of about 2,000 children.",
    },
  ],
  delivery: afterHistory(4, "teams and carers are found over four years"),
  cost: "GBP 20 million a year, borne by authorities; homes saved are in the model.",
  evidence: ["homes-children-level-2020", "residential-price-year", "cost_foster_week"],
  caveats: ["It needs foster carers for teenagers, who are scarce: that is in the model."],
  expected: [{ variable: "in_home[childrens_home]", way: "down", year: 2028 }],
};
