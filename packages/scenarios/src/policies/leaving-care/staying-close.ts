import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const stayingClose: Policy = {
  id: "staying-close",
  area: "leaving-care",
  title: "Staying Close for all",
  summary: "Young people from children's homes live near them and are supported from there to 21.",
  moves: [
    {
      lever: "staying_close_added",
      to: { kind: "pert", low: 0.02, mode: 0.05, high: 0.1 },
      because: "Assumption: up to about all who turn 18 in a children's home.",
    },
    {
      lever: "leaver_support_spend",
      to: 40e6,
      because: "Assumption: about GBP 20,000 a year for each of about 2,000 young people.",
    },
  ],
  delivery: afterHistory(4, "homes nearby are found over four years"),
  cost: "GBP 40 million a year, borne by authorities out of what they have.",
  evidence: ["careleavers-21-independent", "homeless-care-share", "cliff-edge-age-18", "cliff-edge-age-21"],
  caveats: ["Pilots only: no effect is published that could be used."],
  expected: [{ variable: "leavers_by_home[staying_close]", way: "up", year: 2028 }],
};
