import { ageing } from "../age-bands.js";
import { practicePath } from "../practice-path.js";
import { rampOf } from "../ramp.js";
import type { Sector } from "../sector.js";
import { careLevers } from "./care-levers.js";
import { careParameters } from "./care-parameters.js";

const adoptionPath = practicePath({
  name: "adoption_path",
  doc: "Readiness to plan for adoption",
  sd: 0.18,
  source:
    "plans for adoption became fewer and guardianship orders more; rates differ widely between authorities (design notes of the review; submission on inequalities)",
});

/** Children looked after: new stays by age, settled stays by age and kind of home, moves between homes. */
export const care: Sector = {
  name: "care",
  purpose:
    "Children in care. A stay begins as a short stay, from which many go home; who stays settles in a home, moves between homes, and leaves more slowly. Homes are chosen by weight, suitability for the age and availability.",
  stocks: {
    ...adoptionPath.stocks,
    short_stay: {
      unit: "child",
      doc: "Children in care who entered lately and may soon go home",
      dimensions: ["age"],
      initial: "in_care_2009 * short_stay_share_2009",
      inflows: [
        "interim_orders",
        "care_orders_from_home",
        "voluntary_entries",
        "direct_entries",
        "re_entries_from_home",
        "guardianship_breakdowns",
        "adoption_breakdowns",
        "short_stay_ageing_in",
      ],
      outflows: ["short_stay_returns", "short_stay_settling", "short_stay_ageing_out"],
      nonNegative: true,
    },
    settled: {
      unit: "child",
      doc: "Children in care who have settled there, by age and kind of home",
      dimensions: ["age", "home"],
      initial: {
        "*": {
          placed_for_adoption: "placed_for_adoption_2009 * adoption_age_share",
          "*": "(in_care_2009 * (1 - short_stay_share_2009) - placed_for_adoption_2009 * adoption_age_share) * home_share_2009",
        },
      },
      inflows: [
        "settling",
        "arrivals_alone",
        "moves_in",
        "breakdowns_rehoused",
        "step_downs_in",
        "placed_for_adoption_in",
        "settled_ageing_in",
      ],
      outflows: [
        "moves_out",
        "breakdowns",
        "step_downs",
        "placement_orders",
        "settled_returns",
        "guardianship_orders",
        "adoptions",
        "settled_other_exits",
        "settled_ageing_out",
      ],
      nonNegative: true,
    },
  },
  flows: {
    ...adoptionPath.flows,
    short_stay_settling: {
      unit: "child/year",
      doc: "Children whose stay becomes a long one, by age",
      dimensions: ["age"],
      equation: "short_stay / short_stay_time",
    },
    settling: {
      unit: "child/year",
      doc: "The same children, by the home in which they settle",
      dimensions: ["age", "home"],
      equation: "short_stay_settling * home_share",
    },
    moves_out: {
      unit: "child/year",
      doc: "Children who leave a home for another within care, but for breakdown and step-down",
      dimensions: ["age", "home"],
      equation: { "*": { placed_for_adoption: 0, "*": "settled * move_hazard * move_multiplier" } },
    },
    moves_in: {
      unit: "child/year",
      doc: "The same children, by the home to which they move",
      dimensions: ["age", "home"],
      equation: "moving * home_share",
    },
    placement_orders: {
      unit: "child/year",
      doc: "Children who leave a foster home to be placed for adoption",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          authority_foster: "settled * placement_order_hazard * adoption_drive * decision_speed[age]",
          agency_foster: "settled * placement_order_hazard * adoption_drive * decision_speed[age]",
          "*": 0,
        },
      },
    },
    placed_for_adoption_in: {
      unit: "child/year",
      doc: "The same children, arriving in the home that is to adopt them",
      dimensions: ["age", "home"],
      equation: { "*": { placed_for_adoption: "sum(placement_orders[age, :])", "*": 0 } },
    },
    settled_ageing_out: {
      unit: "child/year",
      doc: "Settled children growing out of their age band (the last band leaves care at 18)",
      dimensions: ["age", "home"],
      equation: "settled * care_ageing_rate",
    },
    settled_ageing_in: {
      unit: "child/year",
      doc: "Settled children growing into their age band, in the same home",
      dimensions: ["age", "home"],
      equation: { under_1: 0, "*": "settled_ageing_out[age - 1, home]" },
    },
    ...ageing("short_stay", "Children in a short stay", "care_ageing_rate"),
  },
  auxiliaries: {
    ...adoptionPath.auxiliaries,
    preferred_home_weight: {
      unit: "1",
      doc: "Weight of a kind of home for an age were all homes available",
      dimensions: ["age", "home"],
      equation: "home_weight * home_suitability",
    },
    preferred_home_share: {
      unit: "1",
      doc: "Share of children of an age who would be placed in each kind of home were all available",
      dimensions: ["age", "home"],
      equation: "preferred_home_weight / sum(preferred_home_weight[age, :])",
    },
    home_share_2009: {
      unit: "1",
      doc: "Share of settled children of an age in each kind of home at the start, but for those placed for adoption",
      dimensions: ["age", "home"],
      equation:
        "preferred_home_weight * home_start_ratio[home] * home_start_room[home] / sum(preferred_home_weight[age, :] * home_start_ratio[:] * home_start_room[:])",
    },
    home_start_room: {
      unit: "1",
      doc: "Share of the children of the start who would be in a kind of home for whom it has room: all in England, none where it has no places",
      dimensions: ["home"],
      equation: {
        authority_foster:
          "min(1, authority_foster_households_2009 * foster_places_per_household * sum(carer_age_share_2009[:] * (1 - foster_not_available[:])) * children_per_place / sum(in_care_2009[:] * preferred_home_share[:, authority_foster]))",
        childrens_home:
          "min(1, home_places_2009 * home_usable_share / sum(in_care_2009[:] * preferred_home_share[:, childrens_home]))",
        secure:
          "min(1, secure_places_2009 * secure_pressure_reference * secure_room / sum(in_care_2009[:] * preferred_home_share[:, secure]))",
        "*": 1,
      },
    },
    available_home_weight: {
      unit: "1",
      doc: "Weight of a kind of home as things are: scarce foster homes lose weight to what can be had",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          kinship_foster: "preferred_home_weight * kinship_pull",
          authority_foster: "preferred_home_weight * authority_foster_pull",
          agency_foster:
            "max(0, preferred_home_weight + min(1, agency_takeover) * preferred_home_weight[age, authority_foster] * (1 - authority_foster_pull))",
          childrens_home:
            "preferred_home_weight * home_pull + secure_to_homes_share * preferred_home_weight[age, secure] * max(0, 1 - secure_access) * home_room",
          semi_independent: "preferred_home_weight * semi_independent_pull * semi_independent_access[age]",
          secure: "preferred_home_weight * secure_access",
          with_parents: "preferred_home_weight * parents_pull",
          "*": "preferred_home_weight",
        },
      },
    },
    kinship_pull: {
      unit: "1",
      doc: "Use of kinship foster care against 2009: its growth over the decade, and policy",
      equation:
        "kinship_placement_multiplier * (1 + kinship_growth * min(1, (time - kinship_growth_start) / kinship_growth_time))",
    },
    authority_foster_pull: {
      unit: "1",
      doc: "Use of authority foster care against 2009, by sufficiency of authorities' own foster places, and for no more children than those hold",
      equation:
        "min(authority_foster_sufficiency ^ foster_displacement, free_authority_places * children_per_place / sum(in_care[:] * preferred_home_share[:, authority_foster]))",
    },
    home_pull: {
      unit: "1",
      doc: "Use of children's homes against 2009, by scarcity of foster places and of homes",
      equation: "foster_scarcity ^ home_spill * home_availability * childrens_home_use_multiplier",
    },
    semi_independent_pull: {
      unit: "1",
      doc: "Use of semi-independent homes against 2009, by scarcity of foster places, up to a ceiling",
      equation:
        "semi_independent_ceiling * foster_scarcity ^ semi_independent_spill / (semi_independent_ceiling - 1 + foster_scarcity ^ semi_independent_spill)",
    },
    semi_independent_access: {
      unit: "1",
      doc: "Whether semi-independent homes are open to an age: less so under 16 where policy bans it",
      dimensions: ["age"],
      equation: { age_16_17: "semi_independent_use_multiplier", "*": "1 - unregulated_ban" },
    },
    parents_pull: {
      unit: "1",
      doc: "Use of care orders at home against 2009, by caution (as strongly as returns home, an assumption), by scarcity of foster places, and since courts decide within 26 weeks",
      equation: `risk_aversion ^ (-return_dilution) * foster_scarcity ^ parents_spill * (1 + orders_at_home_rise * ${rampOf("orders_at_home")})`,
    },
    available_home_weights: {
      unit: "1",
      doc: "Weights of all kinds of home for an age, together",
      dimensions: ["age"],
      equation: "sum(available_home_weight[age, :])",
    },
    moving: {
      unit: "child/year",
      doc: "Children who so leave a home for another, by age",
      dimensions: ["age"],
      equation: "sum(moves_out[age, :])",
    },
    home_share: {
      unit: "1",
      doc: "Share of children of an age who settle in, or move to, each kind of home",
      dimensions: ["age", "home"],
      equation: "available_home_weight / available_home_weights",
    },
    children_in_home: {
      unit: "child",
      doc: "Children in care by age and kind of home, short stays spread as new placements are",
      dimensions: ["age", "home"],
      equation: "settled + short_stay * home_share",
    },
    in_home: {
      unit: "child",
      doc: "Children in care by kind of home",
      dimensions: ["home"],
      equation: "sum(children_in_home[:, home])",
    },
    in_care: {
      unit: "child",
      doc: "Children in care by age",
      dimensions: ["age"],
      equation: "short_stay + sum(settled[age, :])",
    },
    adoption_drive: {
      unit: "1",
      doc: "Use of adoption against 2010: raised by the reforms from 2011, lowered after the judgments of late 2013; and policy",
      equation:
        "adoption_multiplier * adoption_path_effect * (local_rate[exit] * (1 + adoption_push * min(1, max(0, (time - adoption_push_start) / adoption_change_time)) - adoption_fall * min(1, max(0, (time - adoption_fall_start) / adoption_change_time))))",
    },
  },
  parameters: { ...careParameters, ...adoptionPath.parameters },
  levers: careLevers,
};
