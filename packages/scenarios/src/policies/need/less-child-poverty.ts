import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const lessChildPoverty: Policy = {
  id: "less-child-poverty",
  area: "need",
  title: "Less child poverty",
  summary:
    "Benefits, wages and housing bring the rate of child poverty down by three points; fewer families come to need help, and known children enter care less often.",
  moves: [
    {
      lever: "child_poverty_change",
      to: -3,
      because:
        "From 20.0% in 2020 to 17%, about the rate of 2015. The size is a choice; by which policies is left open.",
    },
  ],
  delivery: afterHistory(6, "benefits and wages move within years, the rate with them"),
  cost: "Not in the model: what it takes is paid by other departments. Children's services pay nothing (GBP 0).",
  evidence: [
    "poverty-care-entry",
    "poverty-care-entry-share",
    "child_poverty_relative",
    "prevention-poverty",
  ],
  caveats: [
    "Poverty and entries to care go together within authorities over time (grade B): an association, from 2015 to 2020.",
    "Its effect on the onset of need is an assumption, uncertain by a factor of two; children in need did not rise with poverty in those years.",
    "The cost is outside, the saving inside: never read the saving alone as the value of the policy.",
  ],
  expected: [{ variable: "care_entries_in_year", way: "down", year: 2030 }],
};
