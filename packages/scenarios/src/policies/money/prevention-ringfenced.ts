import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const preventionRingfenced: Policy = {
  id: "prevention-ringfenced",
  area: "money",
  title: "Prevention ringfenced",
  summary: "What was spent on prevention in 2019/20 is protected: statutory cost may no longer take from it.",
  moves: [{ lever: "preventative_ringfence", to: 1, because: "By definition: all of it." }],
  delivery: afterHistory(1, "a condition of the grant, from the next settlement"),
  cost: "No new money (GBP 0) at first: what statutory cost would have taken shows as overspend, which funding follows in part.",
  evidence: [
    "spend-nonstatutory-2012-13",
    "spend-nonstatutory-2019-20",
    "spend-nonstatutory-change-ch1",
    "ifs-early-spend-cut",
    "la-statutory-only-share",
  ],
  caveats: [
    "The overspend has to come from somewhere: reserves and other services of authorities are outside the model.",
  ],
  expected: [{ variable: "preventative_spend_in_year", way: "up", year: 2028 }],
};
