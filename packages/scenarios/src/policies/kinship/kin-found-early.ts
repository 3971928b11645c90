import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const kinFoundEarly: Policy = {
  id: "kin-found-early",
  area: "kinship",
  title: "Kin found early",
  summary:
    "Relatives and friends are looked for before proceedings and not at the last minute, so that more first homes are with kin.",
  moves: [
    {
      lever: "kinship_placement_multiplier",
      to: { kind: "pert", low: 1, mode: 1.15, high: 1.3 },
      because:
        "Assumption: of children in kinship foster care 32% came from unrelated foster care; half of these placed with kin at once is 1.15 to 1.2. The range begins at no effect.",
    },
    {
      lever: "kinship_support_spend",
      to: 15e6,
      because: "Assumption: a coordinator or two in every authority.",
    },
  ],
  delivery: afterHistory(3, "coordinators are found and trained over three years"),
  cost: "GBP 15 million a year, borne by authorities out of what they have.",
  evidence: ["kin-foster-prior-unrelated", "kin-share-cla-yorkshire", "kin-share-cla-inner-london"],
  caveats: ["Homes found in haste or under pressure may be unsafe: that is not counted."],
  expected: [{ variable: "in_home[kinship_foster]", way: "up", year: 2028 }],
};
