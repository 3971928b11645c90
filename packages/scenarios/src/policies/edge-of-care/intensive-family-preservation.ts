import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const intensiveFamilyPreservation: Policy = {
  id: "intensive-family-preservation",
  area: "edge-of-care",
  title: "Intensive family preservation",
  summary:
    "A worker with few families is in the home within a day when a child is about to enter care, for some weeks.",
  moves: [
    {
      lever: "family_preservation_reach",
      to: { kind: "pert", low: 0.1, mode: 0.25, high: 0.4 },
      because: "Assumption: a quarter of children about to enter care can be reached in time.",
    },
    {
      lever: "edge_of_care_spend",
      to: 45e6,
      because: "Assumption: GBP 7,000 for each of about 6,500 children a year.",
    },
  ],
  delivery: afterHistory(4, "teams are built over four years"),
  cost: "GBP 45 million a year, borne by authorities out of what they have.",
  evidence: [
    "ifps-placement-12m",
    "ifps-placement-24m",
    "ifps-oohp-12m",
    "ifps-oohp-24m",
    "ifps-diversion-years",
    "ifps-response-hours",
  ],
  caveats: [
    "Contested: 40% fewer placements in one meta-analysis, not significant when families are counted, none in an earlier one. What the model draws starts at no effect.",
    "Doctors warn of cycles of intensive help and withdrawal, which may delay a removal that is needed.",
  ],
  expected: [
    { variable: "care_entries_in_year", way: "down", year: 2028 },
    { variable: "children_in_care", way: "down", year: 2030 },
  ],
};
