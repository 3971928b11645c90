import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const preventativeSpendRestored: Policy = {
  id: "preventative-spend-restored",
  area: "help",
  title: "Preventative spend restored",
  summary:
    "GBP 30 more a child and year for help as it is, universal and targeted, without reform of practice.",
  moves: [
    {
      lever: "preventative_spend_added",
      to: 30,
      because:
        "One and a half times the step of GBP 20 to which the published effect belongs; about a third of the fall of non-statutory spending since 2012/13. The size is a choice.",
    },
  ],
  delivery: afterHistory(4, "places are staffed within a year of the money, which comes in four steps"),
  cost: "About GBP 360 million a year in 2019/20 prices, paid by central government beside what authorities spend.",
  evidence: [
    "prevent-spend-dose",
    "prevent-spend-effect-cin",
    "prevent-effect-lag",
    "prevention-20-per-child-cin",
    "prevention-elasticity-cin-recent",
    "prevention-100-per-child-cla",
    "ifs-early-spend-cut",
    "childrens-centres-closed-low",
  ],
  caveats: [
    "Contested: the effect is clear in 2011-2015 and not after 2016. The draws include none and harm; the reading prevention-fades has none at all.",
    "Universal services reach families who are never referred: what they gain is not counted.",
  ],
  expected: [
    { variable: "family_help_children", way: "up", year: 2028 },
    { variable: "children_in_need", way: "down", year: 2030 },
  ],
};
