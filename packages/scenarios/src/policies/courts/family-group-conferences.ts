import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const familyGroupConferences: Policy = {
  id: "family-group-conferences",
  area: "courts",
  title: "Family group conferences before court",
  summary:
    "Every family in pre-proceedings is offered a conference of its own relatives, who make a plan: fewer cases reach court.",
  moves: [
    {
      lever: "family_conference_reach",
      to: { kind: "pert", low: 0.3, mode: 0.5, high: 0.7 },
      because:
        "Assumption: half of families in pre-proceedings are reached beyond those who are now. What a conference does is drawn apart, from the trial: 59.2% of families referred to one went to court, of the others 71.7%.",
    },
    {
      lever: "edge_of_care_spend",
      to: 12e6,
      because: "Assumption: GBP 1,200 for each of about 10,000 families a year.",
    },
  ],
  delivery: afterHistory(3, "coordinators are trained over three years"),
  cost: "GBP 12 million a year, borne by authorities; court cases and placements saved are in the model.",
  evidence: [
    "fgc-care-12m",
    "fgc-proceedings",
    "preproceedings-diversion-share",
    "proceedings-cost-per-case-la",
  ],
  caveats: [
    "Grade A, the best evidence in this catalogue: a randomised trial in England. It found no change in how stable homes were.",
    "Some areas offer conferences already: what the trial compares is not what all areas have now.",
    "The effect on care in the model comes through court cases alone; the trial measured 8.6 points fewer children in care.",
  ],
  expected: [
    { variable: "care_applications_in_year", way: "down", year: 2028 },
    { variable: "children_in_care", way: "down", year: 2030 },
  ],
};
