import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const virtualSchools: Policy = {
  id: "virtual-schools",
  area: "leaving-care",
  title: "Virtual schools to 25",
  summary:
    "The head who follows the schooling of children in care goes on after 16, through college and university.",
  moves: [
    {
      lever: "virtual_school_reach",
      to: { kind: "pert", low: 0.2, mode: 0.5, high: 0.8 },
      because: "Assumption: half are followed.",
    },
    { lever: "leaver_support_spend", to: 20e6, because: "Assumption: about two posts in every authority." },
  ],
  delivery: afterHistory(3, "posts are filled over three years"),
  cost: "GBP 20 million a year, borne by authorities.",
  evidence: [
    "he-entry-careleavers-19-21",
    "he-entry-careleavers-23",
    "he-entry-general",
    "exclusion-rate-cla",
  ],
  caveats: ["Exclusion and progress got better while virtual schools spread: an association."],
  expected: [{ variable: "leavers_in_university", way: "up", year: 2030 }],
};
