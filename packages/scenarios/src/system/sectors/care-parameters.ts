import type { ParameterSpec } from "@headwater/core";
import { byAge } from "../age-bands.js";
import { byHome, type HomeKind, suitability } from "../homes.js";
import { certain, positive } from "../sector.js";

/** Where the fit of the weights begins: shares of placements of 2010, by kind, over how well each kind suits the ages in care. */
const homeWeightPrior: Partial<Record<HomeKind, number>> = {
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

/** Kinds of home in which the children of the start were more, or fewer, than new placements of that time would make them. */
const homeStartPrior: Partial<Record<HomeKind, { median: number; sigma: number }>> = {
  other_home: { median: 1, sigma: 0.2 },
  semi_independent: { median: 0.4, sigma: 0.3 },
  secure: { median: 1.1, sigma: 0.2 },
  with_parents: { median: 3, sigma: 0.3 },
};

/** What is known, assumed and fitted of children in care: numbers at the start, homes, moves, and dated events of adoption. */
export const careParameters: Readonly<Record<string, ParameterSpec>> = {
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
    doc: "How strongly scarcity of authorities' own foster places lowers their use (elasticity)",
    value: 1,
    distribution: positive(1, 0.4),
    source: "assumption as to its centre; fitted to placements",
    quality: "calibrated",
  },
  agency_takeover: {
    unit: "1",
    doc: "Share of what authority foster care loses for want of places that agencies take, and give back where authorities gain; the rest goes to other homes. Above one counts as one",
    value: 0.8,
    distribution: positive(0.8, 0.15),
    source:
      "assumption as to its centre: agencies are asked where authorities' own carers run out; fitted to placements by provider",
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
    source: "assumption as to its centre; fitted to semi-independent homes and independent living together",
    quality: "calibrated",
  },
  semi_independent_ceiling: {
    unit: "1",
    doc: "Most that the use of semi-independent homes can rise to against 2009, however scarce foster places are",
    value: 10,
    source:
      "assumption: well above the two- to fourfold rise to 2020; without a ceiling a shortage would send every child there",
    quality: "assumption",
  },
  parents_spill: {
    unit: "1",
    doc: "How strongly scarcity of foster places raises care orders at home (elasticity)",
    value: 1,
    distribution: positive(1, 0.5),
    source: "assumption as to its centre; fitted to children placed with parents",
    quality: "calibrated",
  },
  children_per_place: {
    unit: "child/place",
    doc: "Most children in a place",
    value: 1,
    source: "definition",
    quality: "definition",
  },
  home_start_ratio: {
    unit: "1",
    doc: "Use of each kind of home by the children in care at the start, against what new placements of that time would make it",
    dimensions: ["home"],
    value: byHome((home) => homeStartPrior[home]?.median ?? 1),
    distribution: byHome((home) => {
      const prior = homeStartPrior[home];
      return prior === undefined ? certain(1) : positive(prior.median, prior.sigma);
    }),
    source:
      "assumption as to its centre: the start is no balance, since placement with parents was falling; fitted to placements of 2010",
    quality: "calibrated",
  },
  orders_at_home_rise: {
    unit: "1",
    doc: "Rise of placement with parents under a care order since courts decide within 26 weeks",
    value: 0.5,
    distribution: positive(0.5, 0.5),
    source:
      "dated event (Children and Families Act 2014, section 14, from 22 April 2014); that it moved orders at home is an assumption; fitted to placements with parents",
    quality: "calibrated",
  },
  orders_at_home_start: {
    unit: "year",
    doc: "When the limit of 26 weeks came into force",
    value: 2014.06,
    source: "Children and Families Act 2014, section 14",
    quality: "official",
  },
  orders_at_home_time: {
    unit: "year",
    doc: "Time over which placement with parents rose with it",
    value: 4,
    distribution: positive(4, 0.3),
    source: "assumption as to its centre; fitted to placements with parents",
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
};
