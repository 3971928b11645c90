import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const timeForFamilies: Policy = {
  id: "time-for-families",
  area: "workforce",
  title: "Time for families",
  summary:
    "Less procedure, office staff and computers that work: case holders spend more of their time with families.",
  moves: [
    {
      lever: "direct_time_added",
      to: { kind: "pert", low: 0.03, mode: 0.1, high: 0.2 },
      because: "Assumption: a tenth of their time; what it does to practice is drawn in the model.",
    },
    {
      lever: "programme_spend",
      to: 100e6,
      because: "Assumption: about GBP 3,000 a year for each social worker, for office staff and systems.",
    },
  ],
  delivery: afterHistory(4, "rules, systems and habits change over four years"),
  cost: "GBP 100 million a year, borne by authorities out of what they have.",
  evidence: ["sw-direct-time-share-exec", "sw-not-direct-share-exec"],
  caveats: [
    "Some of what is not direct time is necessary.",
    "No study gives an effect of time on what happens to a child: the strength is an assumption.",
  ],
  expected: [
    { variable: "practice_quality", way: "up", year: 2028 },
    { variable: "re_referrals_in_year", way: "down", year: 2028 },
  ],
};
