import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const lastingLinks: Policy = {
  id: "lasting-links",
  area: "homes",
  title: "Lasting links for children in care",
  summary:
    "A coordinator finds the people who matter to a child and keeps them together; children move less often.",
  moves: [
    {
      lever: "move_multiplier",
      to: { kind: "pert", low: 0.75, mode: 0.92, high: 1 },
      because:
        "Assumption: 74% against 41% still in their home after a year in the one study; few children are reached, and more evidence is called for. The range begins at no effect.",
    },
    {
      lever: "programme_spend",
      to: 15e6,
      because: "Assumption: GBP 3,000 for each of 5,000 children a year.",
    },
  ],
  delivery: afterHistory(4, "coordinators are found over four years"),
  cost: "GBP 15 million a year, borne by authorities.",
  evidence: [
    "lifelong-links-stable",
    "lifelong-links-comparison",
    "stability-no-change-1yr",
    "stability-no-change-2yr",
  ],
  caveats: [
    "The study says itself that its comparison needs validation.",
    "Only moves between kinds of home are in the model: most of what links give a child is not.",
  ],
  expected: [{ variable: "moving[age_10_15]", way: "down", year: 2028 }],
};
