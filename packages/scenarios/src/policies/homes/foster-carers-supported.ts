import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const fosterCarersSupported: Policy = {
  id: "foster-carers-supported",
  area: "homes",
  title: "Foster carers supported and kept",
  summary:
    "Respite, a group of families around a hub home, training and better terms: fewer carers leave, fewer homes break.",
  moves: [
    {
      lever: "foster_support_share",
      to: { kind: "pert", low: 0.2, mode: 0.4, high: 0.7 },
      because: "Assumption: four households in ten are reached. What it does is drawn apart, from none on.",
    },
  ],
  delivery: afterHistory(4, "groups are built over four years"),
  cost: "What support costs for each household is in the model; at four in ten it is some tens of GBP million a year, borne by authorities.",
  evidence: ["foster-burnout", "foster-secondary-trauma", "foster-carers-over60", "foster_households_all"],
  caveats: [
    "Carers who joined a hub left far less often, but chose to join; a later trial was too small to tell.",
  ],
  expected: [
    { variable: "foster_deregistrations_in_year", way: "down", year: 2028 },
    { variable: "breakdowns_in_year", way: "down", year: 2028 },
  ],
};
