import type { Sector } from "../sector.js";
import { leaversParameters } from "./leavers-parameters.js";

/** Care leavers from 18 until 25, by age and by where they live: a population of their own, beside the children. */
export const leavers: Sector = {
  name: "leavers",
  purpose:
    "Care leavers from their eighteenth birthday until 25, by age and by where they live. Whoever leaves care at 18, or left it at 16 or 17 after more than a short stay, is in exactly one of these homes until 25; staying put with foster carers and staying close to a children's home end at 21. Support after 18 moves people between homes; who stays put with a foster carer takes a place.",
  stocks: {
    leavers: {
      unit: "person",
      doc: "Care leavers by age and by where they live",
      dimensions: ["leaver_age", "leaver_home"],
      initial: "care_leavers_2009 * leaver_age_share_2009 * usual_leaver_home_share",
      inflows: ["leavers_start", "leavers_grow_in", "leaver_moves_in"],
      outflows: ["leavers_grow_out", "leaver_moves_out"],
      nonNegative: true,
    },
    left_at_16_17: {
      unit: "child",
      doc: "Children of 16 or 17 who left care, after a settled stay or on their own, and will be care leavers: a count beside the other stocks",
      initial: "left_at_16_17_2009",
      inflows: ["leaving_at_16_17"],
      outflows: ["left_at_16_17_turn_18"],
      nonNegative: true,
    },
  },
  flows: {
    leaving_at_16_17: {
      unit: "child/year",
      doc: "Children of 16 or 17 who leave care but for short stays that end at home. Published care leavers were in care for 13 weeks or more since 14; that all these belong to them is an assumption, and the few who come back before 18 are counted twice",
      equation:
        "other_care_exits[age_16_17] + settled_returns_total[age_16_17] + guardianship_orders_total[age_16_17]",
    },
    left_at_16_17_turn_18: {
      unit: "child/year",
      doc: "Of these, who turn 18",
      equation: "left_at_16_17 / time_from_leaving_to_18",
    },
    leavers_start: {
      unit: "person/year",
      doc: "Young people who become care leavers at 18, by where they live",
      dimensions: ["leaver_age", "leaver_home"],
      equation: { age_18_20: "becoming_care_leavers * leaver_home_share", age_21_24: 0 },
    },
    leavers_grow_out: {
      unit: "person/year",
      doc: "Care leavers who grow out of their age band (the last band turns 25)",
      dimensions: ["leaver_age", "leaver_home"],
      equation: "leavers / leaver_band_years",
    },
    leavers_grow_in: {
      unit: "person/year",
      doc: "Care leavers who turn 21: in the home that they had, but from staying put and staying close on to another",
      dimensions: ["leaver_age", "leaver_home"],
      equation: {
        age_18_20: 0,
        age_21_24: {
          staying_put: 0,
          staying_close: 0,
          "*": "leavers_grow_out[age_18_20, leaver_home] + leavers_out_of_arrangements * leaver_home_share",
        },
      },
    },
    leaver_moves_out: {
      unit: "person/year",
      doc: "Care leavers who leave a home for another",
      dimensions: ["leaver_age", "leaver_home"],
      equation: "leavers * leaver_move_rate",
    },
    leaver_moves_in: {
      unit: "person/year",
      doc: "The same people, by the home that they move to",
      dimensions: ["leaver_age", "leaver_home"],
      equation: "leavers_moving * leaver_home_share",
    },
  },
  auxiliaries: {
    becoming_care_leavers: {
      unit: "person/year",
      doc: "Young people who turn 18 in care or after having left it at 16 or 17",
      equation: "leaving_care_at_18 + left_at_16_17_turn_18 * person_per_child",
    },
    leavers_moving: {
      unit: "person/year",
      doc: "Care leavers who leave a home for another, by age",
      dimensions: ["leaver_age"],
      equation: "sum(leaver_moves_out[leaver_age, :])",
    },
    leavers_out_of_arrangements: {
      unit: "person/year",
      doc: "Care leavers who turn 21 where they stayed put or close, which ends then",
      equation: "leavers_grow_out[age_18_20, staying_put] + leavers_grow_out[age_18_20, staying_close]",
    },
    usual_leaver_home_share: {
      unit: "1",
      doc: "Share of care leavers of an age who find each kind of home without more support than in 2020",
      dimensions: ["leaver_age", "leaver_home"],
      equation: {
        age_18_20: "leaver_home_weight",
        age_21_24: {
          independent: "independent_share_at_21",
          "*": "leaver_home_weight * (1 - independent_share_at_21)",
        },
      },
    },
    leaver_home_share: {
      unit: "1",
      doc: "Share of care leavers of an age who find each kind of home, with what support adds",
      dimensions: ["leaver_age", "leaver_home"],
      equation: {
        age_18_20: {
          staying_put: "leavers_left_to_themselves * usual_leaver_home_share + staying_put_added",
          staying_close: "leavers_left_to_themselves * usual_leaver_home_share + staying_close_added",
          supported:
            "leavers_left_to_themselves * (usual_leaver_home_share + leaver_homes_offered * usual_leaver_home_share[leaver_age, unsuitable_or_unknown])",
          unsuitable_or_unknown:
            "leavers_left_to_themselves * usual_leaver_home_share * (1 - leaver_homes_offered)",
          "*": "leavers_left_to_themselves * usual_leaver_home_share",
        },
        age_21_24: {
          supported:
            "usual_leaver_home_share + leaver_homes_offered * usual_leaver_home_share[leaver_age, unsuitable_or_unknown]",
          unsuitable_or_unknown: "usual_leaver_home_share * (1 - leaver_homes_offered)",
          "*": "usual_leaver_home_share",
        },
      },
    },
    leavers_left_to_themselves: {
      unit: "1",
      doc: "Share of care leavers under 21 to whom staying put or close is no more open than in 2020",
      equation: "1 - staying_put_added - staying_close_added",
    },
    care_leavers: { unit: "person", doc: "Care leavers aged 18 to 24", equation: "sum(leavers)" },
    leavers_by_home: {
      unit: "person",
      doc: "Care leavers by where they live",
      dimensions: ["leaver_home"],
      equation: "sum(leavers[:, leaver_home])",
    },
    staying_put_places_taken: {
      unit: "place",
      doc: "Foster places that staying put beyond its use of 2020 takes from children in care",
      equation:
        "max(0, leavers[age_18_20, staying_put] - sum(leavers[age_18_20, :]) * usual_leaver_home_share[age_18_20, staying_put]) * foster_place_per_person_staying_put",
    },
  },
  parameters: leaversParameters,
  levers: {
    staying_put_added: {
      unit: "1",
      doc: "Share of care leavers under 21 who stay put with their foster carers beyond those who did in 2020",
      value: 0,
      combine: "add",
      range: [0, 0.3],
      source: "range: to about all who turn 18 in a foster home that would keep them (assumption)",
    },
    staying_close_added: {
      unit: "1",
      doc: "Share of care leavers under 21 who live close to their children's home, supported from there, beyond those who did in 2020",
      value: 0,
      combine: "add",
      range: [0, 0.15],
      source: "range: to about all who turn 18 in a children's home (assumption)",
    },
    leaver_homes_offered: {
      unit: "1",
      doc: "Share of care leavers on their way to an unsuitable home, or out of sight, who are found a supported one",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    leaver_support_spend: {
      unit: "GBP/year",
      doc: "Cost of more support of care leavers",
      value: 0,
      combine: "add",
      range: [0, 500e6],
      source: "range: to about what leaving care costs in 2020 again",
    },
  },
};
