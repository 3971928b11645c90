import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const noSemiIndependentHomes: Policy = {
  id: "no-semi-independent-homes",
  area: "homes",
  title: "No semi-independent homes before 18",
  summary:
    "Care, not support alone, for everyone under 18: semi-independent homes are closed to 16 and 17 year olds but for a few.",
  moves: [
    {
      lever: "semi_independent_use_multiplier",
      to: 0.3,
      because: "A choice: some young people want such a home, and some arrive at 17.",
    },
  ],
  delivery: afterHistory(4, "other homes have to be found first"),
  cost: "No new money (GBP 0): dearer homes are paid for by authorities, and that cost is in the model.",
  evidence: [
    "semi-indep-share-16-17",
    "semi-indep-change",
    "price_unregulated_week",
    "residential-price-week-2018-19",
  ],
  caveats: [
    "Views differ: many ask for a full ban, others warn that it takes away what some want.",
    "The children go to homes that are scarce: compare price and spend.",
  ],
  expected: [{ variable: "in_home[semi_independent]", way: "down", year: 2030 }],
};
