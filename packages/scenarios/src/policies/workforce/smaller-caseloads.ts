import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const smallerCaseloads: Policy = {
  id: "smaller-caseloads",
  area: "workforce",
  title: "Smaller caseloads",
  summary: "Three thousand more posts of social workers.",
  moves: [
    {
      lever: "social_work_posts_added",
      to: 3000,
      because: "About a tenth of those of 2019; the size is a choice.",
    },
    {
      lever: "programme_spend",
      to: 170e6,
      because: "Assumption: GBP 57,000 a year for a post, with overheads.",
    },
  ],
  delivery: afterHistory(4, "people have to be found and trained"),
  cost: "GBP 170 million a year, borne by authorities out of what they have.",
  evidence: ["sw-caseload", "csw_caseload_mean", "sw-overtime-share", "sw-fte-change-2017-2020"],
  caveats: [
    "Numbers grew by 12% in three years without an end to turnover.",
    "No effect size of caseload on care is published.",
  ],
  expected: [{ variable: "caseload", way: "down", year: 2028 }],
};
