import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const moreAdoption: Policy = {
  id: "more-adoption",
  area: "after-care",
  title: "More use of adoption",
  summary: "Targets, agencies and faster courts bring adoption back towards its use of 2013.",
  moves: [
    {
      lever: "adoption_multiplier",
      to: { kind: "pert", low: 1, mode: 1.2, high: 1.4 },
      because: "Assumption: half of the fall since 2013, or none of it.",
    },
    { lever: "programme_spend", to: 20e6, because: "Assumption: recruitment of adopters and agencies." },
  ],
  delivery: afterHistory(4, "as fast as use rose from 2011 to 2013"),
  cost: "GBP 20 million a year, borne by authorities.",
  evidence: [
    "adoptions",
    "placement-order-share",
    "adoption-wait-white",
    "adoption-wait-minority",
    "adoption-high-use-cla-change",
  ],
  caveats: [
    "The documents disagree: a way out of care for good, or a practice that breeds removal. Where adoption was used most, children in care grew by a tenth (an association).",
    "Run it under both: headwater compare more-adoption less-adoption --readings.",
    "What adoption is to the child and to the first family is not counted.",
  ],
  expected: [{ variable: "adoptions_in_year", way: "up", year: 2028 }],
};
