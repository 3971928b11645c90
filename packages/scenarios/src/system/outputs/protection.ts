import type { Output } from "../output.js";
import { fewer } from "./count.js";

/** Enquiries, conferences, protection plans and care applications. */
export const protectionOutputs: readonly Output[] = [
  fewer("section-47-enquiries", "enquiries_in_year", "Section 47 enquiries in the year", "s47_enquiries"),
  fewer("conferences", "conferences_in_year", "Initial conferences in the year", "initial_cp_conferences"),
  fewer("plan-starts", "plan_starts_in_year", "Protection plans started in the year", "cpp_starts"),
  fewer("repeat-plans", "repeat_plans_in_year", "Repeat protection plans in the year", "repeat_cpp"),
  {
    id: "care-applications",
    variable: "care_applications_in_year",
    label: "Care applications in the year",
    unit: "1",
    better: "lower",
    series: "care_proceedings_applications",
  },
];
