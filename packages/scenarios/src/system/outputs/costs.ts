import type { Output } from "../output.js";

/** Costs beside the budgets of authorities. */
export const costOutputs: readonly Output[] = [
  lower("court-cost", "court_cost", "Public cost of care proceedings beside authorities in the year", "GBP"),
  lower("other-department-cost", "other_department_cost", "Cost to other public services in the year", "GBP"),
  lower(
    "all-public-cost",
    "all_public_cost",
    "All public money for children's social care in the year",
    "GBP",
  ),
  lower(
    "lifetime-cost-of-leavers",
    "lifetime_cost_of_leavers",
    "Social cost over life of those who become care leavers (no budget)",
    "GBP/year",
  ),
  lower(
    "yearly-cost-of-need",
    "yearly_cost_of_need",
    "Social cost of need in a year (no budget)",
    "GBP/year",
  ),
  lower(
    "government-cost-of-care-outcomes",
    "government_cost_of_care_outcomes",
    "Cost to government of later outcomes of children in care (no budget)",
    "GBP/year",
  ),
];

function lower(id: string, variable: string, label: string, unit: string): Output {
  return { id, variable, label, unit, better: "lower" };
}
