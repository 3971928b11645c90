import { afterHistory } from "../after-history.js";
import type { Policy } from "../policy.js";

export const fewerEnquiries: Policy = {
  id: "fewer-enquiries",
  area: "protection",
  title: "Fewer enquiries that lead nowhere",
  summary:
    "A higher threshold for section 47 enquiries: families are supported without one where no plan would follow.",
  moves: [
    {
      lever: "enquiry_multiplier",
      to: { kind: "pert", low: 0.7, mode: 0.85, high: 1 },
      because:
        "Assumption: two enquiries in three led to no plan in 2019/20, three times as many as ten years before; a seventh of all avoided is the likeliest.",
    },
    { lever: "programme_spend", to: 10e6, because: "Assumption: training and supervision." },
  ],
  delivery: afterHistory(4, "practice follows guidance over four years"),
  cost: "GBP 10 million a year for training, borne by authorities; enquiries saved are in the model.",
  evidence: [
    "s47-no-plan-2019-20-exec",
    "s47-level-2019-20",
    "s47-no-plan-multiple-10yr",
    "s004-cin-plan-after-s47",
    "schools-social-workers-s47",
  ],
  caveats: [
    "Disputed: inspectors report too slow action more often than needless investigation, and 84,000 children had a child in need plan after an enquiry.",
    "Which enquiries are avoided decides everything: the model draws it from all without a conference to no selection at all.",
    "A child who is harmed because nobody asked is not counted.",
    "The one trial of another way to fewer enquiries, social workers in schools, found none.",
  ],
  expected: [
    { variable: "enquiries_in_year", way: "down", year: 2028 },
    { variable: "enquiries_without_plan", way: "down", year: 2028 },
  ],
};
