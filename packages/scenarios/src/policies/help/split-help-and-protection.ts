import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const splitHelpAndProtection: Policy = {
  id: "split-help-and-protection",
  area: "help",
  title: "Help split from protection",
  summary:
    "Family help becomes a service of its own, apart from those who investigate: families trust it more, or fall between two services.",
  moves: [
    { lever: "help_split", to: 1, because: "By definition: the whole country." },
    {
      lever: "programme_spend",
      to: 20e6,
      because: "Assumption: what it costs to run two services where there was one.",
    },
  ],
  delivery: afterHistory(4, "services are taken apart and staffed over four years"),
  cost: "GBP 20 million a year, borne by authorities out of what they have.",
  evidence: ["s004-cin-plan-after-s47", "s47-no-plan-2019-20-exec"],
  caveats: [
    "The documents disagree: some hold that one service cannot do both, others that splitting them would be a profound mistake. No figure decides it.",
    "The catalogue has it so that the disagreement can be run: headwater compare split-help-and-protection --readings.",
  ],
  expected: [{ variable: "re_referrals_in_year", way: "down", year: 2028 }],
};
