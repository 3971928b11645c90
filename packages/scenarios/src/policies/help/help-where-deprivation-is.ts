import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const helpWhereDeprivationIs: Policy = {
  id: "help-where-deprivation-is",
  area: "help",
  title: "Help where deprivation is",
  summary: "The family help that there is goes to families in the most deprived neighbourhoods first.",
  moves: [
    {
      lever: "help_targeting",
      to: { kind: "pert", low: 1, mode: 3, high: 6 },
      because:
        "Assumption: a family with need in the most deprived fifth becomes three times as likely to be helped as one in the least; no source says how likely it is today.",
    },
  ],
  delivery: afterHistory(3, "contracts run out over three years"),
  cost: "No new money (GBP 0): families in other neighbourhoods lose what these gain.",
  evidence: ["deprivation-ratio-cla-cpp", "poverty-care-entry"],
  caveats: [
    "It changes who is helped and who comes into care, not how many: that help works alike everywhere is an assumption.",
    "Families in need in other neighbourhoods are left with less help; the model follows what that does to them.",
  ],
  expected: [
    { variable: "care_most_to_least", way: "down", year: 2030 },
    { variable: "referral_most_to_least", way: "down", year: 2028 },
  ],
};
