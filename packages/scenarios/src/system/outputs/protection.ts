import type { Output } from "../output.js";
import { count, fewer, share } from "./count.js";

/**
 * Enquiries, conferences, protection plans and care applications. Of plans by age only the bands that are held against a published
 * change: the model's stock of infants on plans is off its balance at the start.
 */
export const protectionOutputs: readonly Output[] = [
  fewer("section-47-enquiries", "enquiries_in_year", "Section 47 enquiries in the year", "s47_enquiries"),
  fewer("enquiries-without-plan", "enquiries_without_plan", "Enquiries in the year that led to no plan"),
  fewer("conferences", "conferences_in_year", "Initial conferences in the year", "initial_cp_conferences"),
  fewer("plan-starts", "plan_starts_in_year", "Protection plans started in the year", "cpp_starts"),
  count("plan-ends", "plan_ends_in_year", "Protection plans ended in the year", "cpp_ends"),
  fewer("repeat-plans", "repeat_plans_in_year", "Repeat protection plans in the year", "repeat_cpp"),
  {
    ...share(
      "repeat-plan-share",
      "repeat_plan_share",
      "Repeat plans, share of plans started",
      "repeat_cpp_share",
    ),
    better: "lower",
  },
  count("on-protection-plans-10-15", "on_plan[age_10_15]", "On protection plans, 10 to 15"),
  count("on-protection-plans-16-17", "on_plan[age_16_17]", "On protection plans, 16 and 17"),
  {
    id: "care-applications",
    variable: "care_applications_in_year",
    label: "Care applications in the year",
    unit: "1",
    better: "lower",
    series: "care_proceedings_applications",
  },
];
