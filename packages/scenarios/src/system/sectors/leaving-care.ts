import { ageing } from "../age-bands.js";
import { practicePath } from "../practice-path.js";
import { rampOf } from "../ramp.js";
import type { Sector } from "../sector.js";
import { leavingCareParameters } from "./leaving-care-parameters.js";

const returnPath = practicePath({
  name: "return_path",
  doc: "Readiness to let children leave care for home or a guardian",
  sd: 0.1,
  source:
    "routes to permanence have shifted, and how returns are prepared and supported differs (The Case for Change 2021, and responses to it); that returns and guardianship move together is an assumption",
});

/** Leaving care for a family or at 18, and coming back. */
export const leavingCare: Sector = {
  name: "leaving care",
  purpose:
    "Return home, guardianship and arrangements orders, adoption, other ways out, and turning 18. Each family exit is a stock from which some children re-enter care.",
  stocks: {
    ...returnPath.stocks,
    returned_home: {
      unit: "child",
      doc: "Children back home from care within about five years",
      dimensions: ["age"],
      initial: "returned_home_2009 * returned_age_share",
      inflows: ["short_stay_returns", "settled_returns_total", "returned_home_ageing_in"],
      outflows: ["re_entries_from_home", "return_settles", "returned_home_ageing_out"],
      nonNegative: true,
    },
    in_guardianship: {
      unit: "child",
      doc: "Children under a special guardianship or arrangements order after care",
      dimensions: ["age"],
      initial: "guardianship_2009 * guardianship_age_share",
      inflows: ["guardianship_orders_total", "in_guardianship_ageing_in"],
      outflows: ["guardianship_breakdowns", "in_guardianship_ageing_out"],
      nonNegative: true,
    },
    adopted: {
      unit: "child",
      doc: "Children adopted from care, until 18",
      dimensions: ["age"],
      initial: "adopted_2009 * adopted_age_share",
      inflows: ["adoptions_total", "adopted_ageing_in"],
      outflows: ["adoption_breakdowns", "adopted_ageing_out"],
      nonNegative: true,
    },
  },
  flows: {
    ...returnPath.flows,
    short_stay_returns: {
      unit: "child/year",
      doc: "Children who go home, to parents or relatives, from a short stay",
      dimensions: ["age"],
      equation: "short_stay * return_hazard * return_caution * decision_speed * exit_disruption",
    },
    settled_returns: {
      unit: "child/year",
      doc: "Settled children who go home, by age and home",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          placed_for_adoption: 0,
          "*": "settled * return_hazard * settled_return_ratio * return_caution * exit_disruption",
        },
      },
    },
    settled_returns_total: {
      unit: "child/year",
      doc: "Settled children who go home, by age",
      dimensions: ["age"],
      equation: "sum(settled_returns[age, :])",
    },
    guardianship_orders: {
      unit: "child/year",
      doc: "Children who leave care to a guardian or under an arrangements order, by age and home",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          kinship_foster:
            "settled * guardianship_hazard * decision_speed[age] * guardianship_uptake * kinship_guardianship_ratio",
          authority_foster:
            "settled * guardianship_hazard * decision_speed[age] * guardianship_uptake * guardianship_multiplier",
          agency_foster:
            "settled * guardianship_hazard * decision_speed[age] * guardianship_uptake * guardianship_multiplier",
          "*": 0,
        },
      },
    },
    guardianship_orders_total: {
      unit: "child/year",
      doc: "Children who leave care to a guardian or under an arrangements order, by age",
      dimensions: ["age"],
      equation: "sum(guardianship_orders[age, :])",
    },
    adoptions: {
      unit: "child/year",
      doc: "Children adopted, by age and home",
      dimensions: ["age", "home"],
      equation: { "*": { placed_for_adoption: "settled / adoption_time_now * exit_disruption", "*": 0 } },
    },
    adoptions_total: {
      unit: "child/year",
      doc: "Children adopted, by age",
      dimensions: ["age"],
      equation: "sum(adoptions[age, :])",
    },
    settled_other_exits: {
      unit: "child/year",
      doc: "Settled children who leave in other ways (custody, another authority, abroad, other), by age and home",
      dimensions: ["age", "home"],
      equation: { "*": { placed_for_adoption: 0, "*": "settled * other_exit_hazard * local_rate[exit]" } },
    },
    other_care_exits: {
      unit: "child/year",
      doc: "The same children, by age; they count as without need",
      dimensions: ["age"],
      equation: "sum(settled_other_exits[age, :])",
    },
    re_entries_from_home: {
      unit: "child/year",
      doc: "Children who return to care after going home",
      dimensions: ["age"],
      equation: "returned_home * re_entry_hazard * (1 - return_support_effect * return_support_reach)",
    },
    return_settles: {
      unit: "child/year",
      doc: "Returns that have lasted about five years",
      dimensions: ["age"],
      equation: "returned_home / return_follow_up",
    },
    guardianship_breakdowns: {
      unit: "child/year",
      doc: "Guardianships that break down into care",
      dimensions: ["age"],
      equation:
        "in_guardianship * guardianship_breakdown_hazard * (1 - kinship_support_effect * kinship_support_share)",
    },
    adoption_breakdowns: {
      unit: "child/year",
      doc: "Adoptions that break down into care",
      dimensions: ["age"],
      equation:
        "adopted * adoption_breakdown_hazard * (1 - adoption_support_effect * adoption_support_reach)",
    },
    ...ageing("returned_home", "Children back home"),
    ...ageing("in_guardianship", "Children in guardianship"),
    ...ageing("adopted", "Adopted children"),
  },
  auxiliaries: {
    ...returnPath.auxiliaries,
    decision_speed: {
      unit: "1",
      doc: "How much sooner than at first it is decided where a child under five is to live: courts came to decide within 26 weeks",
      dimensions: ["age"],
      equation: `1 + decision_gain * ${rampOf("decision_gain")}`,
    },
    adoption_time_now: {
      unit: "year",
      doc: "Time from placement for adoption to the adoption: shorter since the reforms of adoption",
      equation: `time_to_adoption * (1 - adoption_time_gain * ${rampOf("decision_gain")})`,
    },
    return_caution: {
      unit: "1",
      doc: "How much rarer than in 2009 children go home, through caution and practice, and as policy changes it",
      equation:
        "risk_aversion ^ (-return_dilution) * return_path_effect * local_rate[exit] * return_multiplier",
    },
    guardianship_uptake: {
      unit: "1",
      doc: "Use of guardianship against 2009: a young order that spread and then levelled off, and practice",
      equation: `return_path_effect * local_rate[exit] * (1 + guardianship_growth * ${rampOf("guardianship_growth")}) * exit_disruption`,
    },
    exits_at_18: {
      unit: "child/year",
      doc: "Children who leave care at 18",
      equation: "sum(settled_ageing_out[age_16_17, :]) + short_stay_ageing_out[age_16_17]",
    },
    leaving_care_at_18: {
      unit: "person/year",
      doc: "Young people who leave care at 18",
      equation: "exits_at_18 * person_per_child",
    },
    exits_before_18: {
      unit: "child/year",
      doc: "Children who leave care in every way but by turning 18, by age",
      dimensions: ["age"],
      equation:
        "short_stay_returns + settled_returns_total + guardianship_orders_total + adoptions_total + other_care_exits",
    },
    exits_by_age: {
      unit: "child/year",
      doc: "Children who leave care in every way, by age",
      dimensions: ["age"],
      equation: { age_16_17: "exits_before_18 + exits_at_18", "*": "exits_before_18" },
    },
  },
  parameters: { ...leavingCareParameters, ...returnPath.parameters },
  levers: {
    return_multiplier: {
      unit: "1",
      doc: "Multiplies how often children in care go home",
      value: 1,
      combine: "multiply",
      range: [0.7, 1.4],
      source: "range: returns fell by about a third as caution doubled",
    },
    return_support_reach: {
      unit: "1",
      doc: "Share of children who go home whose family is prepared and supported, beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    adoption_support_reach: {
      unit: "1",
      doc: "Share of adoptive families reached by support beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    return_support_spend: {
      unit: "GBP/year",
      doc: "Cost of support of families to whom children return, and of adoptive families",
      value: 0,
      combine: "add",
      range: [0, 200e6],
      source: "assumption",
    },
    kinship_support_share: {
      unit: "1",
      doc: "Share of guardians and other kinship carers reached by support",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    guardianship_multiplier: {
      unit: "1",
      doc: "Multiplies leaving unrelated foster care for guardianship or an arrangements order",
      value: 1,
      combine: "multiply",
      range: [1, 4],
      source: "range: orders trebled between 2010 and 2016",
    },
  },
};
