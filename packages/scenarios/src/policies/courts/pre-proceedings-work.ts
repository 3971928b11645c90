import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const preProceedingsWork: Policy = {
  id: "pre-proceedings-work",
  area: "courts",
  title: "Pre-proceedings used for change",
  summary: "The time before an application is used for support and change rather than to collect evidence.",
  moves: [
    {
      lever: "diversion_multiplier",
      to: { kind: "pert", low: 1, mode: 1.15, high: 1.35 },
      because:
        "Assumption: from 24% of cases kept out of court to 28%; no study gives the effect of support alone.",
    },
    {
      lever: "programme_spend",
      to: 30e6,
      because: "Assumption: GBP 3,000 for each of about 10,000 families a year.",
    },
  ],
  delivery: afterHistory(3, "teams are built over three years"),
  cost: "GBP 30 million a year, borne by authorities out of what they have.",
  evidence: [
    "preproceedings-diversion-share",
    "short-notice-care-app-share",
    "short-notice-public-law-share",
  ],
  caveats: [
    "Some of the cases kept out of court came there later: the model lets them return through child in need plans.",
  ],
  expected: [{ variable: "care_applications_in_year", way: "down", year: 2028 }],
};
