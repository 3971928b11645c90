import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const kinshipAllowances: Policy = {
  id: "kinship-allowances",
  area: "kinship",
  title: "Equal allowances for kin",
  summary:
    "Guardians and carers under arrangements orders are paid as kinship foster carers are, and nothing else changes.",
  moves: [
    {
      lever: "kinship_allowance_uplift",
      to: 2080,
      because:
        "GBP 40 a week closes the gap to kinship foster carers under special guardianship and most of it under arrangements orders.",
    },
    {
      lever: "guardianship_multiplier",
      to: { kind: "pert", low: 1, mode: 1.1, high: 1.25 },
      because:
        "Assumption: where the order no longer costs the family money, some more take it; nobody has measured how many.",
    },
  ],
  delivery: afterHistory(2, "allowances can be set at once, families decide over two years"),
  cost: "GBP 2,080 a year for every child under guardianship, an arrangements order or kinship foster care, those already there included; borne by authorities.",
  evidence: ["kinship-saving", "kin-saving-per-1000", "cla_exit_sgo", "cla_exit_cao_ro", "kin-struggle-cope"],
  caveats: ["Most of the money goes to children who would have lived there anyway."],
  expected: [{ variable: "guardianship_in_year", way: "up", year: 2028 }],
};
