import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const fewerCareOrders: Policy = {
  id: "fewer-care-orders",
  area: "courts",
  title: "Fewer care orders",
  summary:
    "Courts that make care orders most often come nearer to those that make them least: more children stay at home under supervision, or with relatives.",
  moves: [
    {
      lever: "care_order_multiplier",
      to: { kind: "pert", low: 0.8, mode: 0.9, high: 1 },
      because:
        "Assumption: care orders are 28% of orders in London and 47% in the North West; a tenth fewer in England is the likeliest, the range begins at none.",
    },
  ],
  delivery: afterHistory(3, "practice of courts and authorities follows guidance over three years"),
  cost: "No money of its own (GBP 0): supervision at home is casework, which is paid for as it is done.",
  evidence: [
    "care-order-share-london",
    "care-order-share-north-west",
    "so-further-proceedings-4yr",
    "so-further-neglect-4yr",
  ],
  caveats: [
    "Regions may differ because families do: then fewer orders leave children where they are not safe, which the model does not count.",
    "28% of children under a supervision order are back in proceedings within four years; here they come back as other children in need do.",
  ],
  expected: [{ variable: "children_in_care", way: "down", year: 2028 }],
};
