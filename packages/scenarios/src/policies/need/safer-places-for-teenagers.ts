import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const saferPlacesForTeenagers: Policy = {
  id: "safer-places-for-teenagers",
  area: "need",
  title: "Safer places for teenagers",
  summary:
    "Youth work, work with places and peers instead of parents alone, and police against exploiters take back part of the growth of harm outside the home.",
  moves: [
    {
      lever: "harm_multiplier",
      to: { kind: "pert", low: 0.6, mode: 0.9, high: 1 },
      because:
        "Assumption: frameworks for harm outside the home are adopted, no effect of them is shown; a tenth of its growth since 2012/13 is the likeliest, the range begins at nothing.",
    },
    {
      lever: "programme_grant",
      to: 150e6,
      because:
        "A choice: about a seventh of the GBP 1 billion a year by which spending on youth services was cut.",
    },
  ],
  delivery: afterHistory(5, "workers are trained and clubs opened over five years"),
  cost: "GBP 150 million a year of grants by central government; it crowds out nothing.",
  evidence: [
    "youth-services-cut",
    "knife-wounds-10-19-change",
    "efh-closed-without-assessment",
    "efh-relocated-share",
    "gang-assessments-change",
  ],
  caveats: [
    "Harm outside the home is measured by one indicator, knife wounds to 10 to 19 year olds.",
    "That the cut of youth services caused the harm is claimed and not shown.",
  ],
  expected: [{ variable: "enquiries_in_year", way: "down", year: 2030 }],
};
