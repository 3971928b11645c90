import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const earlyHelpTargeted: Policy = {
  id: "early-help-targeted",
  area: "help",
  title: "Early help aimed at need",
  summary: "More of the money there is goes to families in need, and less to what is open to all.",
  moves: [
    {
      lever: "targeting_multiplier",
      to: { kind: "pert", low: 1, mode: 1.15, high: 1.3 },
      because:
        "Assumption: of about six tenths that reach a family in need, a tenth to two tenths of the whole can be moved.",
    },
  ],
  delivery: afterHistory(3, "contracts run out over three years"),
  cost: "No new money (GBP 0): universal services lose what targeted help gains.",
  evidence: [
    "s251_universal_family_support_gross",
    "s251_targeted_family_support_gross",
    "ifs-early-spend-cut",
    "prevention-20-per-child-cin",
  ],
  caveats: [
    "What is open to all carries no stigma and finds families early: that loss is not in the model, so that this looks better than it is.",
    "Early help that turns to casework with hard cases is what some documents warn of.",
  ],
  expected: [{ variable: "family_help_children", way: "up", year: 2028 }],
};
