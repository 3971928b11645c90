import type { Sector } from "../sector.js";

/** What poor outcomes cost over lives, to anybody. Never part of a budget. */
export const lifetimeCosts: Sector = {
  name: "lifetime costs",
  purpose:
    "The cost of poor outcomes to people themselves and to everybody else, over a year and over a life, by published costs for a person. These are kept apart from budgets: no spend of the model depends on them, and they may not be added to it.",
  auxiliaries: {
    lifetime_cost_of_leavers: {
      unit: "GBP/year",
      doc: "Social cost over their lives of the young people who become care leavers in a year, undiscounted",
      equation:
        "becoming_care_leavers * lifetime_cost_of_care_experience * (1 - share_moved_by_work * (1 - leaver_idle_share_of_known / usual_idle_share_of_known))",
    },
    yearly_cost_of_need: {
      unit: "GBP/year",
      doc: "Social cost in a year of poor outcomes of children who need a social worker",
      equation:
        "(children_in_need - care_leavers * open_leaver_share / person_per_child) * social_cost_of_need",
    },
    government_cost_of_care_outcomes: {
      unit: "GBP/year",
      doc: "Cost to government in a year of poor later outcomes of children in care, at the published sum for each child in care",
      equation: "children_in_care * outcome_cost_per_child_in_care",
    },
  },
  parameters: {
    lifetime_cost_of_care_experience: {
      unit: "GBP/person",
      doc: "Social cost over the life of a person who was in care",
      value: 1_200_000,
      source:
        "Alma Economics 2022, for the review of children's social care: GBP 1.2 million, prices of 2020",
      quality: "research",
    },
    share_moved_by_work: {
      unit: "1",
      doc: "Share of that cost which moves with being out of work and study at 19 to 21",
      value: 0.3,
      distribution: { kind: "triangular", low: 0, mode: 0.3, high: 0.6 },
      source: "assumption: nobody has measured it; the range begins at no effect",
      quality: "assumption",
    },
    social_cost_of_need: {
      unit: "GBP/child/year",
      doc: "Social cost of poor outcomes in a year for a child who needs a social worker",
      value: 14_000,
      source: "Independent Review of Children's Social Care 2021, costs of poor outcomes: GBP 14,000 a year",
      quality: "research",
    },
    outcome_cost_per_child_in_care: {
      unit: "GBP/child/year",
      doc: "Cost to government of poor later outcomes for each child in care",
      value: 28_500,
      source: "The Case for Change (2021): GBP 2.28 billion a year, over the 80,080 children in care of 2020",
      quality: "research",
    },
  },
};
