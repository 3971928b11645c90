import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const fosterEnquiriesAnswered: Policy = {
  id: "foster-enquiries-answered",
  area: "homes",
  title: "Foster enquiries answered",
  summary:
    "Whoever asks about fostering is answered at once and accompanied to an application, so that more enquiries become one.",
  moves: [
    {
      lever: "foster_conversion_multiplier",
      to: { kind: "pert", low: 1, mode: 1.2, high: 1.6 },
      because:
        "Assumption: of 137,200 enquiries in 2019/20 8,805 became applications; a fifth more is the likeliest, the range begins at none.",
    },
    {
      lever: "programme_spend",
      to: 15e6,
      because: "Assumption: about GBP 100,000 for each authority.",
    },
  ],
  delivery: afterHistory(2, "people are hired and trained within two years"),
  cost: "GBP 15 million a year, borne by authorities; foster places are paid for as they are used.",
  evidence: ["foster-enquiries-2019-20", "foster-applications-2019-20", "foster-assessments-approved"],
  caveats: [
    "Those who would not have applied may be less suited: that as many of them are approved and stay is an assumption of the model.",
    "foster-recruitment counts the same households another way: never add the two.",
  ],
  expected: [
    { variable: "foster_approvals_in_year", way: "up", year: 2026 },
    { variable: "foster_scarcity", way: "down", year: 2028 },
  ],
};
