import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const reflectivePractice: Policy = {
  id: "reflective-practice",
  area: "workforce",
  title: "Reflective supervision for all",
  summary: "Every social worker has time and a supervisor to think about families, at least every six weeks.",
  moves: [
    {
      lever: "reflective_supervision",
      to: { kind: "pert", low: 0.3, mode: 0.6, high: 0.9 },
      because: "Assumption: six tenths of those without it get it.",
    },
    {
      lever: "programme_spend",
      to: 30e6,
      because: "Assumption: about GBP 1,000 a year for each social worker.",
    },
  ],
  delivery: afterHistory(3, "supervisors are trained over three years"),
  cost: "GBP 30 million a year, borne by authorities out of what they have.",
  evidence: ["reflective-supervision-none", "reflective-supervision-infrequent"],
  caveats: [
    "No effect size is published: how far it calms caution is an assumption.",
    "Caution in the model stands for whatever changed together with it: read the effect on enquiries, not that on care.",
  ],
  expected: [{ variable: "risk_aversion", way: "down", year: 2028 }],
};
