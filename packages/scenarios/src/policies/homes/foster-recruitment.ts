import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const fosterRecruitment: Policy = {
  id: "foster-recruitment",
  area: "homes",
  title: "More foster carers found",
  summary: "Enquiries to foster are answered and followed up, together for several authorities.",
  moves: [
    {
      lever: "foster_recruitment_added",
      to: { kind: "pert", low: 0, mode: 400, high: 900 },
      because:
        "Assumption: of 137,200 enquiries in 2019/20 2,135 households were approved; a fifth more is the likeliest, the range begins at none.",
    },
    { lever: "programme_spend", to: 20e6, because: "Assumption: recruitment and assessment." },
  ],
  delivery: afterHistory(3, "teams are shared between authorities over three years"),
  cost: "GBP 20 million a year, borne by authorities; foster places are paid for as they are used.",
  evidence: [
    "foster-enquiries-2019-20",
    "foster-applications-2019-20",
    "foster-assessments-completed",
    "foster-assessments-approved",
    "foster-carers-over60",
  ],
  caveats: [
    "Recruitment is also in care-market-reset: never add the two.",
    "A place is not a match: carers for teenagers and siblings are what is missing.",
  ],
  expected: [
    { variable: "foster_scarcity", way: "down", year: 2028 },
    { variable: "in_home[authority_foster]", way: "up", year: 2030 },
  ],
};
