import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const workForLeavers: Policy = {
  id: "work-for-leavers",
  area: "leaving-care",
  title: "Work for care leavers",
  summary: "Guaranteed interviews, apprenticeships and jobs held for care leavers by public employers.",
  moves: [
    {
      lever: "leaver_work_offer_reach",
      to: { kind: "pert", low: 0.1, mode: 0.25, high: 0.5 },
      because: "Assumption: a quarter are offered one.",
    },
    { lever: "leaver_support_spend", to: 30e6, because: "Assumption: support in the first year at work." },
  ],
  delivery: afterHistory(3, "employers sign up over three years"),
  cost: "GBP 30 million a year, borne by authorities; wages are the employers'.",
  evidence: ["neet-careleavers-19-21", "neet-all-19-21", "employment-share-11yr-ch1"],
  caveats: [
    "The one national scheme of the time shut out many care leavers; nothing measured says what another would do.",
  ],
  expected: [{ variable: "leavers_not_in_work", way: "down", year: 2028 }],
};
