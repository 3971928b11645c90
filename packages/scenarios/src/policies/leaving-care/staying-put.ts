import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const stayingPut: Policy = {
  id: "staying-put",
  area: "leaving-care",
  title: "Staying Put for more",
  summary: "More young people can stay with their foster carers to 21.",
  moves: [
    {
      lever: "staying_put_added",
      to: { kind: "pert", low: 0.05, mode: 0.1, high: 0.2 },
      because:
        "Assumption: a tenth of care leavers under 21 more; access is patchy today, and not every carer can.",
    },
    {
      lever: "leaver_support_spend",
      to: 60e6,
      because: "Assumption: about GBP 15,000 a year for each of about 4,000 young people.",
    },
  ],
  delivery: afterHistory(3, "carers and young people decide as they reach 18"),
  cost: "GBP 60 million a year, borne by authorities out of what they have.",
  evidence: ["foster-unavailable-staying-put", "careleavers-21-independent", "young-adults-at-home"],
  caveats: [
    "Who stays takes a place that a child could have: that is in the model, and can raise the price of homes.",
    "That later leaving gives better lives is an association; who stays is not like who leaves.",
  ],
  expected: [
    { variable: "leavers_by_home[staying_put]", way: "up", year: 2028 },
    { variable: "foster_scarcity", way: "up", year: 2028 },
  ],
};
