import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const socialWorkersKept: Policy = {
  id: "social-workers-kept",
  area: "workforce",
  title: "Social workers kept",
  summary: "Pay, caseload and a career in practice: fewer leave, vacancies are filled sooner.",
  moves: [
    {
      lever: "retention_gain",
      to: { kind: "pert", low: 0.05, mode: 0.15, high: 0.3 },
      because: "Assumption: a seventh fewer leave.",
    },
    {
      lever: "recruitment_gain",
      to: { kind: "pert", low: 0, mode: 0.15, high: 0.3 },
      because: "Assumption: a seventh of the time to fill a vacancy.",
    },
    {
      lever: "programme_spend",
      to: 120e6,
      because: "Assumption: about GBP 3,500 a year for each social worker.",
    },
  ],
  delivery: afterHistory(4, "pay and careers change over four years"),
  cost: "GBP 120 million a year, borne by authorities; agency staff saved are in the model.",
  evidence: [
    "sw-turnover-rate",
    "sw-short-service-share",
    "sw-leave-overwork-share",
    "agency-extra-cost",
    "agency-loss-total",
  ],
  caveats: ["No causal estimate links turnover to care: that link is an assumption."],
  expected: [
    { variable: "social_workers", way: "up", year: 2028 },
    { variable: "agency_premium_spend", way: "down", year: 2028 },
  ],
};
