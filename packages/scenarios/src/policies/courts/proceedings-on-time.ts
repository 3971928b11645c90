import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const proceedingsOnTime: Policy = {
  id: "proceedings-on-time",
  area: "courts",
  title: "Proceedings within 26 weeks",
  summary: "Courts and assessments have the staff to keep the limit of 26 weeks, from about 31 now.",
  moves: [
    {
      lever: "proceedings_time_multiplier",
      to: 0.84,
      because: "26 weeks over the 31 that the model assumes are taken.",
    },
    { lever: "programme_grant", to: 20e6, because: "Assumption: judges, guardians and experts." },
  ],
  delivery: afterHistory(3, "judges are appointed over three years"),
  cost: "GBP 20 million a year by central government, for courts.",
  evidence: ["proceedings-time-limit", "proceedings-total-cost-2009-10", "care-order-share-london"],
  caveats: [
    "The documents see a trade: less drift for the child, less time for parents and relatives to show change. Only the time is in the model.",
    "What is decided does not change here; so care hardly does.",
  ],
  expected: [{ variable: "in_proceedings[under_1]", way: "down", year: 2026 }],
};
