import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const hubsForTeenagers: Policy = {
  id: "hubs-for-teenagers",
  area: "edge-of-care",
  title: "Hubs for teenagers at the edge of care",
  summary:
    "After No Wrong Door: one team of workers, police, health and a small home stays with a teenager, at home or not.",
  moves: [
    {
      lever: "teenage_edge_reach",
      to: { kind: "pert", low: 0.15, mode: 0.35, high: 0.5 },
      because: "Assumption: about a third of teenagers about to enter care live where such a hub can be.",
    },
    {
      lever: "childrens_home_use_multiplier",
      to: { kind: "pert", low: 0.8, mode: 0.92, high: 1 },
      because:
        "Assumption: one authority halved its use of residential care; where a third is reached, and before and after figures shrink, a twelfth is the likeliest.",
    },
    { lever: "programme_spend", to: 60e6, because: "Assumption: sixty hubs at GBP 1 million a year." },
  ],
  delivery: afterHistory(5, "hubs open one after another"),
  cost: "GBP 60 million a year, borne by authorities out of what they have.",
  evidence: ["nwd-out-of-care-share", "nwd-arrests-change", "nwd-substance-reduction", "ifps-placement-12m"],
  caveats: [
    "Before and after in one authority (grade C): 86% stayed out of care, but nobody knows how many would have without.",
    "Its effect is drawn with that of intensive family preservation: do not add the two for teenagers; the model takes the larger reach.",
  ],
  expected: [{ variable: "in_home[childrens_home]", way: "down", year: 2030 }],
};
