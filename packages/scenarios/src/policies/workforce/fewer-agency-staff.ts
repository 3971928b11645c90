import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const fewerAgencyStaff: Policy = {
  id: "fewer-agency-staff",
  area: "workforce",
  title: "Fewer agency staff",
  summary: "Rules on pay and use of agency social workers.",
  moves: [
    {
      lever: "agency_use_cut",
      to: { kind: "pert", low: 0.1, mode: 0.4, high: 0.7 },
      because: "Assumption: four tenths of agency use ends; vacancies stay open until filled.",
    },
  ],
  delivery: afterHistory(2, "rules can be set within two years"),
  cost: "No new money (GBP 0): the premium saved is in the model, and so are the vacancies.",
  evidence: [
    "sw-agency-rate",
    "agency-extra-cost",
    "agency-extra-cost-pct-salary",
    "agency-loss-total",
    "agency-motive-pay",
    "agency-motive-flex",
  ],
  caveats: [
    "Some agency staff are useful flexibility.",
    "Posts left open raise caseload: the policy may do harm.",
  ],
  expected: [{ variable: "agency_share", way: "down", year: 2026 }],
};
