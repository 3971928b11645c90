import type { Sector } from "../sector.js";

/** What courts and other departments pay beside authorities. Measures only. */
export const widerCosts: Sector = {
  name: "wider costs",
  purpose:
    "What care proceedings and other services cost the state beside the spend of authorities, at published sums of 2019/20 for each case and child. Measures only: nothing in the model depends on them.",
  auxiliaries: {
    court_cost: {
      unit: "GBP",
      doc: "Public cost of the care proceedings of the year beside the spend of authorities: courts, legal aid, guardians",
      equation: "care_applications_in_year * court_cost_per_application",
    },
    other_department_cost: {
      unit: "GBP",
      doc: "Cost in a year to other public services (health, schools, police) of work with children in need",
      equation: "children_in_need * other_cost_per_child_in_need",
    },
    all_public_cost: {
      unit: "GBP",
      doc: "All public money in the year: authorities, care proceedings and other services",
      equation: "total_spend_in_year + court_cost + other_department_cost",
    },
  },
  parameters: {
    court_cost_per_application: {
      unit: "GBP",
      doc: "Public cost of one care application beside the spend of authorities",
      value: 92_000,
      source:
        "Independent Review of Children's Social Care 2021: GBP 1.2 billion in 2019/20, over about 13,000 applications",
      quality: "research",
    },
    other_cost_per_child_in_need: {
      unit: "GBP/child",
      doc: "Cost to other public services in a year for each child in need",
      value: 3340,
      source:
        "Independent Review of Children's Social Care 2021: GBP 1.3 billion in 2019/20, over the 389,260 children in need",
      quality: "research",
    },
  },
};
