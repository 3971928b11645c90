import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const drugAndAlcoholCourts: Policy = {
  id: "drug-and-alcohol-courts",
  area: "courts",
  title: "Drug and alcohol courts",
  summary: "A tenth of care cases are heard by a court that treats the parents' addiction while it decides.",
  moves: [
    {
      lever: "drug_court_reach",
      to: { kind: "pert", low: 0.05, mode: 0.1, high: 0.2 },
      because:
        "Assumption: a tenth of cases beyond those of today. What such a court does is drawn apart: 36% of children stay with parents against 24%, and the range begins at no effect.",
    },
    {
      lever: "edge_of_care_spend",
      to: 22e6,
      because: "Assumption: about forty courts at the GBP 560,000 a year of the one in London.",
    },
  ],
  delivery: afterHistory(5, "courts are set up one after another"),
  cost: "GBP 22 million a year, borne by authorities; the saving that studies give per case is not an input.",
  evidence: [
    "fdac-remained-with-parents",
    "fdac-comparator-remained",
    "fdac-reunified",
    "fdac-saving-per-case",
    "fdac_cost_london",
  ],
  caveats: [
    "Matched comparison of about 90 and 101 families (grade B); families choose to take part.",
    "A small share of all cases: the effect on the whole country is small whatever it is for those families.",
  ],
  expected: [{ variable: "care_entries_in_year", way: "down", year: 2030 }],
};
