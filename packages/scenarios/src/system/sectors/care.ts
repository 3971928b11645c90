import { ageing, byAge } from "../age-bands.js";
import { homeKinds, suitability } from "../homes.js";
import { certain, positive, type Sector } from "../sector.js";

const byHome = <T>(value: (home: (typeof homeKinds)[number]) => T): Record<string, T> =>
  Object.fromEntries(homeKinds.map((home) => [home, value(home)]));

/** Where the fit of the weights begins: shares of placements of 2010, by kind, over how well each kind suits the ages in care. */
const homeWeightPrior: Partial<Record<(typeof homeKinds)[number], number>> = {
  kinship_foster: 0.3,
  authority_foster: 1,
  agency_foster: 0.65,
  childrens_home: 0.28,
  semi_independent: 0.35,
  secure: 0.012,
  with_parents: 0.12,
  independent_living: 0.6,
  other_home: 0.06,
};

/** Children looked after: new stays by age, settled stays by age and kind of home, moves between homes. */
export const care: Sector = {
  name: "care",
  purpose:
    "Children in care. A stay begins as a short stay, from which many go home; who stays settles in a home, moves between homes, and leaves more slowly. Homes are chosen by weight, suitability for the age and availability.",
  stocks: {
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
          "*": "(in_care_2009 * (1 - short_stay_share_2009) - placed_for_adoption_2009 * adoption_age_share) * preferred_home_share",
        },
      },
      inflows: ["settling", "arrivals_alone", "moves_in", "placed_for_adoption_in", "settled_ageing_in"],
      outflows: [
        "moves_out",
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
      doc: "Children who leave a home for another within care",
      dimensions: ["age", "home"],
      equation: { "*": { placed_for_adoption: 0, "*": "settled * move_hazard" } },
    },
    moves_in: {
      unit: "child/year",
      doc: "Children who arrive in a home from another within care",
      dimensions: ["age", "home"],
      equation: "sum(moves_out[age, :]) * home_share",
    },
    placement_orders: {
      unit: "child/year",
      doc: "Children who leave a foster home to be placed for adoption",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          authority_foster: "settled * placement_order_hazard * adoption_drive",
          agency_foster: "settled * placement_order_hazard * adoption_drive",
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
    available_home_weight: {
      unit: "1",
      doc: "Weight of a kind of home as things are: scarce foster homes lose weight to what can be had",
      dimensions: ["age", "home"],
      equation: {
        "*": {
          kinship_foster: "preferred_home_weight * kinship_pull",
          authority_foster: "preferred_home_weight * authority_foster_pull",
          childrens_home: "preferred_home_weight * home_pull",
          semi_independent: "preferred_home_weight * semi_independent_pull",
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
      doc: "Use of authority foster care against 2009, by scarcity of foster places",
      equation: "foster_scarcity ^ (-foster_displacement)",
    },
    home_pull: {
      unit: "1",
      doc: "Use of children's homes against 2009, by scarcity of foster places and of homes",
      equation: "foster_scarcity ^ home_spill * home_availability",
    },
    semi_independent_pull: {
      unit: "1",
      doc: "Use of semi-independent homes against 2009, by scarcity of foster places",
      equation: "foster_scarcity ^ semi_independent_spill",
    },
    parents_pull: {
      unit: "1",
      doc: "Use of care orders at home against 2009, by scarcity of foster places",
      equation: "foster_scarcity ^ parents_spill",
    },
    home_share: {
      unit: "1",
      doc: "Share of children of an age who settle in, or move to, each kind of home",
      dimensions: ["age", "home"],
      equation: "available_home_weight / sum(available_home_weight[age, :])",
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
      doc: "Use of adoption against 2010: raised by the reforms from 2011, lowered after the judgments of late 2013",
      equation:
        "1 + adoption_push * min(1, max(0, (time - adoption_push_start) / adoption_change_time)) - adoption_fall * min(1, max(0, (time - adoption_fall_start) / adoption_change_time))",
    },
  },
  parameters: {
    in_care_2009: {
      unit: "child",
      doc: "Children in care by age at 31 March 2009",
      dimensions: ["age"],
      value: byAge(3300, 9900, 10_500, 24_600, 12_620),
      source:
        "DfE Children looked after: 60,920 in 2009; the split by age is an assumption between the shares of 2011 and the stated changes since 2010",
      quality: "official",
    },
    short_stay_share_2009: {
      unit: "1",
      doc: "Share of children in care who entered lately, at the start",
      dimensions: ["age"],
      value: byAge(0.5, 0.18, 0.16, 0.14, 0.08),
      source: "assumption near the balance of entries and settling",
      quality: "assumption",
    },
    placed_for_adoption_2009: {
      unit: "child",
      doc: "Children placed for adoption at the start",
      value: 2200,
      source: "DfE Children looked after: 2,210 at 31 March 2010",
      quality: "official",
    },
    adoption_age_share: {
      unit: "1",
      doc: "Age of children placed for adoption at the start",
      dimensions: ["age"],
      value: byAge(0.13, 0.7, 0.17, 0, 0),
      source: "assumption",
      quality: "assumption",
    },
    short_stay_time: {
      unit: "year",
      doc: "Time after which a stay counts as settled",
      value: 0.5,
      source: "assumption: half a year",
      quality: "assumption",
    },
    care_ageing_rate: {
      unit: "1/year",
      doc: "Share of children in care who grow out of their age band in a year: higher than one over the width, since children enter a band at any age but leave it at the top",
      dimensions: ["age"],
      value: byAge(1.05, 0.26, 0.28, 0.235, 0.52),
      distribution: {
        under_1: positive(1.05, 0.1),
        age_1_4: positive(0.26, 0.1),
        age_5_9: positive(0.28, 0.1),
        age_10_15: positive(0.235, 0.1),
        age_16_17: positive(0.52, 0.1),
      },
      source: "fitted to stock, entries and exits by age; centre from their balance",
      quality: "calibrated",
    },
    home_weight: {
      unit: "1",
      doc: "Weight of each kind of home against authority foster care",
      dimensions: ["home"],
      value: { ...byHome(() => 0), ...homeWeightPrior },
      distribution: byHome((home) => {
        const weight = homeWeightPrior[home];
        return weight === undefined || home === "authority_foster"
          ? certain(weight ?? 0)
          : positive(weight, 0.4);
      }),
      source: "assumption as to its centre; fitted to placements",
      quality: "calibrated",
    },
    home_suitability: {
      unit: "1",
      doc: "How well each kind of home suits each age",
      dimensions: ["age", "home"],
      value: Object.fromEntries(
        (["under_1", "age_1_4", "age_5_9", "age_10_15", "age_16_17"] as const).map((age) => [
          age,
          byHome((home) => suitability[home][age]),
        ]),
      ),
      source: "assumption, but for children's homes (97% aged ten or over in 2015)",
      quality: "assumption",
    },
    move_hazard: {
      unit: "1/year",
      doc: "Moves to another kind of home a year for a settled child",
      value: 0.22,
      distribution: positive(0.22, 0.27),
      source:
        "assumption: a third of children in care move in a year, most of them within the same kind of home",
      quality: "assumption",
    },
    kinship_growth: {
      unit: "1",
      doc: "Growth of the use of kinship foster care over the decade, in weight",
      value: 0.3,
      distribution: positive(0.3, 0.5),
      source: "assumption as to its centre; fitted to kinship foster care (7,300 in 2010, 11,590 in 2020)",
      quality: "calibrated",
    },
    kinship_growth_start: {
      unit: "year",
      doc: "Start of that growth",
      value: 2009,
      source: "definition: the start of the model",
      quality: "definition",
    },
    kinship_growth_time: {
      unit: "year",
      doc: "Time of that growth, after which the weight is held",
      value: 11,
      source: "definition: to the end of the data",
      quality: "definition",
    },
    foster_displacement: {
      unit: "1",
      doc: "How strongly scarcity of foster places lowers the use of authority foster care (elasticity)",
      value: 1,
      distribution: positive(1, 0.4),
      source: "assumption as to its centre; fitted to placements",
      quality: "calibrated",
    },
    home_spill: {
      unit: "1",
      doc: "How strongly scarcity of foster places raises the use of children's homes (elasticity)",
      value: 0.6,
      distribution: positive(0.6, 0.5),
      source: "assumption as to its centre; fitted to children in homes",
      quality: "calibrated",
    },
    semi_independent_spill: {
      unit: "1",
      doc: "How strongly scarcity of foster places raises the use of semi-independent homes (elasticity)",
      value: 4,
      distribution: positive(4, 0.4),
      source: "assumption as to its centre; fitted to semi-independent homes",
      quality: "calibrated",
    },
    parents_spill: {
      unit: "1",
      doc: "How strongly scarcity of foster places raises care orders at home (elasticity)",
      value: 1,
      distribution: positive(1, 0.5),
      source: "assumption as to its centre; fitted to children placed with parents",
      quality: "calibrated",
    },
    placement_order_hazard: {
      unit: "1/year",
      doc: "Placement for adoption a year for a settled child in unrelated foster care, by age, in 2010",
      dimensions: ["age"],
      value: byAge(0.9, 0.42, 0.04, 0, 0),
      distribution: {
        under_1: positive(0.9, 0.3),
        age_1_4: positive(0.42, 0.3),
        age_5_9: positive(0.04, 0.3),
        "*": certain(0),
      },
      source: "assumption as to its centre; fitted to adoptions and children placed for adoption",
      quality: "calibrated",
    },
    adoption_push: {
      unit: "1",
      doc: "Rise of the use of adoption by the reforms of 2011 to 2013",
      value: 0.7,
      distribution: positive(0.7, 0.3),
      source: "dated event (Action Plan for Adoption, March 2012); its size is fitted",
      quality: "calibrated",
    },
    adoption_push_start: {
      unit: "year",
      doc: "When the use of adoption began to rise",
      value: 2011.5,
      source: "assumption near the Action Plan for Adoption of March 2012",
      quality: "assumption",
    },
    adoption_fall: {
      unit: "1",
      doc: "Fall of the use of adoption after the judgments of 2013",
      value: 0.7,
      distribution: positive(0.7, 0.3),
      source: "dated event (Re B and Re B-S, 2013); its size is fitted to adoptions, which fell from 2014",
      quality: "calibrated",
    },
    adoption_fall_start: {
      unit: "year",
      doc: "When the use of adoption began to fall",
      value: 2013.75,
      source: "Re B-S (Children) [2013] EWCA Civ 1146, September 2013; a little later in effect",
      quality: "official",
    },
    adoption_change_time: {
      unit: "year",
      doc: "Time that such a change takes",
      value: 2,
      source: "assumption",
      quality: "assumption",
    },
  },
  levers: {
    kinship_placement_multiplier: {
      unit: "1",
      doc: "Multiplies the weight of kinship foster homes when a home is chosen",
      value: 1,
      combine: "multiply",
      range: [1, 3],
      source: "range: from as now to inner-London against Yorkshire use (11% and 18%) and beyond",
    },
  },
};
