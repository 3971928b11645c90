import type { Policy, PolicyMove } from "../policy.js";
import { familyHelp } from "./family-help.js";

/** The same money as family help, and practice as it is: the test of whether the money alone would do. */
export const familyHelpMoneyOnly: Policy = {
  id: "family-help-money-only",
  area: "help",
  title: "Family help, money only",
  summary:
    "The money of family help on the same timeline without any reform of practice: more families are reached, more are investigated.",
  moves: familyHelp.moves.map(withoutReform),
  delivery: familyHelp.delivery,
  cost: familyHelp.cost,
  evidence: [
    "spend-nonstatutory-2012-13",
    "spend-nonstatutory-2019-20",
    "prevent-spend-dose",
    "prevent-spend-effect-cin",
    "prevention-elasticity-cin-recent",
    "wales-cla-rate-2003",
    "wales-cla-rate-2018",
  ],
  caveats: [
    "Wales kept its spending on families and its rate of children in care rose from 64 to 102 per 10,000 (2003 to 2018): one country, " +
      "many causes. How strongly unreformed help widens the net is an assumption.",
    "It exists to be compared with family-help, not to be recommended.",
  ],
  expected: [{ variable: "family_help_children", way: "up", year: 2028 }],
};

function withoutReform(move: PolicyMove): PolicyMove {
  if (move.lever !== "family_help_quality") return move;
  return { lever: move.lever, to: 0, because: "By definition: practice stays as it is." };
}
