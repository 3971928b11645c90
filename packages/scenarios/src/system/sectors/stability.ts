import { inYear } from "../in-year.js";
import type { Sector } from "../sector.js";
import { stabilityParameters } from "./stability-parameters.js";

const counts = inYear([
  {
    name: "breakdowns_in_year",
    flow: "sum(breakdowns)",
    unit: "child",
    doc: "Homes of children in care that broke down in the year",
  },
  {
    name: "step_downs_in_year",
    flow: "sum(step_downs)",
    unit: "child",
    doc: "Children who moved from a children's home to a foster home in the year",
  },
  {
    name: "moves_in_year",
    flow: "sum(moves_out) + sum(breakdowns) + sum(step_downs) + sum(placement_orders)",
    unit: "child",
    doc: "Moves of settled children in care from one home to another in the year",
  },
]);

/** How well homes fit children, and what becomes of children whose home does not. */
export const stability: Sector = {
  name: "stability",
  purpose:
    "Where foster homes are scarce a child is placed by availability, not by need. Such homes break down more often; after a breakdown a child moves to what there is, more often to a children's home, from which some step down to foster care. Distance from home and siblings apart follow the same scarcity.",
  stocks: counts.stocks,
  flows: {
    ...counts.flows,
    breakdowns: {
      unit: "child/year",
      doc: "Children whose home breaks down, by age and home",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          kinship_foster:
            "settled * foster_breakdown_hazard * kinship_breakdown_ratio * breakdown_age_profile[age]",
          authority_foster:
            "settled * foster_breakdown_hazard * foster_breakdown_pressure * breakdown_age_profile[age]",
          agency_foster:
            "settled * foster_breakdown_hazard * foster_breakdown_pressure * breakdown_age_profile[age]",
          childrens_home: "settled * foster_breakdown_hazard * home_breakdown_ratio",
          semi_independent: "settled * foster_breakdown_hazard * home_breakdown_ratio",
          "*": 0,
        },
      },
    },
    breakdowns_rehoused: {
      unit: "child/year",
      doc: "The same children, by the home to which they move",
      dimensions: ["age", "home"],
      equation: "breaking_down[age] * after_breakdown_weight / after_breakdown_weights[age]",
    },
    step_downs: {
      unit: "child/year",
      doc: "Children who leave a children's home for a foster home, by age: fewer where foster homes are scarce, none where there are none",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          childrens_home:
            "settled * step_down_hazard * (1 + step_down_support_effect * step_down_support) * foster_sufficiency",
          "*": 0,
        },
      },
    },
    step_downs_in: {
      unit: "child/year",
      doc: "The same children, by the foster home to which they move",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          authority_foster: "sum(step_downs[age, :]) * authority_share_of_foster[age]",
          agency_foster: "sum(step_downs[age, :]) * (1 - authority_share_of_foster[age])",
          "*": 0,
        },
      },
    },
  },
  auxiliaries: {
    ...counts.auxiliaries,
    authority_share_of_foster: {
      unit: "1",
      doc: "Share of new placements in unrelated foster care that are with authorities' own carers, by age; all where there are no agencies",
      dimensions: ["age"],
      equation:
        "if(home_share[age, agency_foster] == 0, 1, home_share[age, authority_foster] / (home_share[age, authority_foster] + home_share[age, agency_foster]))",
    },
    new_mismatch: {
      unit: "1",
      doc: "Share of children newly placed in unrelated foster care whose home is chosen by availability alone",
      equation:
        "min(1, mismatch_2009 * foster_scarcity ^ mismatch_response * (1 - regional_matching_effect * regional_matching))",
    },
    mismatch: {
      unit: "1",
      doc: "Share of children in unrelated foster care so placed: that of new placements, as they replace the old",
      equation: "smooth1(new_mismatch, foster_placement_time)",
    },
    foster_breakdown_pressure: {
      unit: "1",
      doc: "Breakdown of unrelated foster homes against the start, through mismatch and support",
      equation:
        "(1 + mismatch * (mismatch_breakdown_ratio - 1)) / (1 + mismatch_2009 * (mismatch_breakdown_ratio - 1)) * (1 - foster_support_stability * foster_support_share)",
    },
    breaking_down: {
      unit: "child/year",
      doc: "Children whose home breaks down, by age",
      dimensions: ["age"],
      equation: "sum(breakdowns[age, :])",
    },
    after_breakdown_weight: {
      unit: "1",
      doc: "Weight of a kind of home after a breakdown: that of any placement, but of children's homes more",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          childrens_home: "available_home_weight * breakdown_to_homes",
          "*": "available_home_weight",
        },
      },
    },
    after_breakdown_weights: {
      unit: "1",
      doc: "Those weights together",
      dimensions: ["age"],
      equation: "sum(after_breakdown_weight[age, :])",
    },
    moves_per_child: {
      unit: "1",
      doc: "Moves in the year for each child in care",
      equation: "moves_in_year / sum(in_care)",
    },
    three_or_more_homes_share: {
      unit: "1",
      doc: "Share of children in care with three or more homes in the year, as if moves fell on children by chance",
      equation: "1 - exp(-moves_per_child) * (1 + moves_per_child)",
    },
    out_of_area_share: {
      unit: "1",
      doc: "Share of children in care placed outside their authority",
      equation: "min(1, out_of_area_2009 * foster_scarcity ^ out_of_area_response * out_of_area_multiplier)",
    },
    out_of_area_children: {
      unit: "child",
      doc: "Children in care placed outside their authority",
      equation: "sum(in_care) * out_of_area_share",
    },
    over_20_miles_share: {
      unit: "1",
      doc: "Share of children in care placed outside their authority and over 20 miles from home",
      equation: "out_of_area_share * min(1, far_share_2009 * foster_scarcity ^ far_response)",
    },
    over_20_miles_children: {
      unit: "child",
      doc: "Children in care placed outside their authority and over 20 miles from home",
      equation: "sum(in_care) * over_20_miles_share",
    },
    siblings_split_share: {
      unit: "1",
      doc: "Share of children in care with siblings in care who live apart from at least one",
      equation: "min(1, siblings_split_2009 * foster_scarcity ^ siblings_response)",
    },
    siblings_apart: {
      unit: "child",
      doc: "Children in care apart from at least one sibling in care",
      equation: "sum(in_care) * with_sibling_share * siblings_split_share",
    },
    unregulated_under_16: {
      unit: "child",
      doc: "Children under 16 in semi-independent homes, which were unregulated",
      equation: "sum(children_in_home[under_1:age_10_15, semi_independent])",
    },
  },
  parameters: stabilityParameters,
  levers: {
    regional_matching: {
      unit: "1",
      doc: "Share of placements that are matched over a region, not by one authority alone",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    step_down_support: {
      unit: "1",
      doc: "Share of children in children's homes reached by support to step down to a foster home",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    unregulated_ban: {
      unit: "1",
      doc: "How far semi-independent homes are closed to children under 16: 1 is a full ban",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition: such a ban was announced for September 2021",
    },
    out_of_area_multiplier: {
      unit: "1",
      doc: "Multiplies the share placed out of area",
      value: 1,
      combine: "multiply",
      range: [0.6, 1],
      source: "assumption",
    },
  },
};
