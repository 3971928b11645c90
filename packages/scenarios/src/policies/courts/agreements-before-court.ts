import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const agreementsBeforeCourt: Policy = {
  id: "agreements-before-court",
  area: "courts",
  title: "Care by agreement used with confidence",
  summary:
    "Clear guidance on section 20: where parents agree, with advice and consent, that a child lives in care for a time, no order is asked for as well.",
  moves: [
    {
      lever: "agreement_confidence",
      to: { kind: "pert", low: 0.2, mode: 0.5, high: 0.8 },
      because:
        "Assumption: half of the orders that have been asked for beside agreements since the judgments of 2015 are not. No study gives an effect.",
    },
    {
      lever: "programme_spend",
      to: 5e6,
      because: "Assumption: a day of training and advice a year for each of about 10,000 staff, at GBP 500.",
    },
  ],
  delivery: afterHistory(2, "guidance is written, and staff and lawyers are trained"),
  cost: "GBP 5 million a year, borne by authorities; court cases saved are in the model.",
  evidence: ["proceedings-cost-per-case-la", "short-notice-care-app-share"],
  caveats: [
    "It changes by which way children come into care and not how many, nor how long they stay, but for what less work for courts frees: agreement as respite is not in it.",
    "Use has fallen after case law, and consent must be informed: an agreement that drifts does harm that the model does not see.",
  ],
  expected: [{ variable: "care_applications_in_year", way: "down", year: 2028 }],
};
