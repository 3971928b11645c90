import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const helpAtFirstContact: Policy = {
  id: "help-at-first-contact",
  area: "front-door",
  title: "Help at the first contact",
  summary:
    "Families who are assessed and fall below the threshold are helped at once instead of closed, so that fewer come back.",
  moves: [
    {
      lever: "re_referral_multiplier",
      to: { kind: "pert", low: 0.8, mode: 0.92, high: 1 },
      because:
        "Assumption: a fifth of referrals follow another within a year; that a twelfth of these can be avoided is a guess, the range begins at none.",
    },
    {
      lever: "programme_spend",
      to: 40e6,
      because: "Assumption: about GBP 250 for each of 160,000 children a year assessed as not in need.",
    },
  ],
  delivery: afterHistory(3, "front doors are staffed and trained over three years"),
  cost: "GBP 40 million a year, borne by authorities out of what they have.",
  evidence: [
    "rereferral-12m-low",
    "rereferral-12m-high",
    "assess-nfa-share-2019-20",
    "referrals_assessed_not_in_need",
  ],
  caveats: ["Failure demand is counted, what would avoid it is not: no study gives an effect."],
  expected: [
    { variable: "re_referrals_in_year", way: "down", year: 2028 },
    { variable: "referrals_in_year", way: "down", year: 2028 },
  ],
};
