import { byAge } from "../age-bands.js";
import { arrivalsAlone } from "../arrivals-alone.js";
import { rampOf } from "../ramp.js";
import { certain, positive, type Sector } from "../sector.js";

/** The ways into care: through a court, by agreement, directly, as an unaccompanied child, or again after leaving. */
export const careEntry: Sector = {
  name: "care entry",
  purpose:
    "Routes into care by age: interim and later court orders, voluntary accommodation of children in need, direct entry of children not known before, arrival alone seeking asylum, and re-entry.",
  flows: {
    voluntary_entries: {
      unit: "child/year",
      doc: "Children in need who enter care by agreement (section 20)",
      dimensions: ["age"],
      equation:
        "cin_plan * voluntary_entry_hazard * homeless_pressure * removal_readiness * entry_pressure * harm_pressure_on_entry * local_rate[entry] * family_pressure * entries_left_by_kin * entries_left_by_preservation * edge_of_care_relief",
    },
    direct_entries: {
      unit: "child/year",
      doc: "Children not known to services who enter care: police protection, remand, family breakdown",
      dimensions: ["age"],
      equation:
        "unmet_need * direct_entry_hazard * remand_pressure * entry_pressure * harm_pressure_on_entry * local_rate[entry] * entries_left_by_kin * crisis_pressure",
    },
    arrivals_alone: {
      unit: "child/year",
      doc: "Unaccompanied asylum-seeking children who enter care, by age and home",
      dimensions: ["age", "home"],
      equation: "arrivals * arrivals_age_share * home_share",
    },
  },
  auxiliaries: {
    agreements_in_doubt: {
      unit: "child/year",
      doc: "Children who enter care as by agreement, where since the judgments of 2015 an order is asked for as well unless policy gives confidence",
      dimensions: ["age"],
      equation: {
        age_16_17: 0,
        "*": `voluntary_entries * agreement_distrust * ${rampOf("agreement_distrust")}`,
      },
    },
    agreements_taken_to_court: {
      unit: "child/year",
      doc: "Children who enter care as by agreement and for whom an order is asked for as well",
      dimensions: ["age"],
      equation: "agreements_in_doubt * (1 - agreement_confidence)",
    },
    homeless_pressure: {
      unit: "1",
      doc: "Entry by agreement against 2009, since homeless children of 16 and 17 are to be looked after",
      dimensions: ["age"],
      equation: {
        age_16_17: `1 + southwark_rise * ${rampOf("southwark")}`,
        "*": 1,
      },
    },
    remand_pressure: {
      unit: "1",
      doc: "Direct entry to care against what it would be had children on remand not come to be looked after",
      dimensions: ["age"],
      equation: "1 + remand_rise * min(1, max(0, (time - remand_law_start) / one_year))",
    },
    harm_pressure_on_entry: {
      unit: "1",
      doc: "How much likelier than in 2013 children are to enter care, through harm outside the home",
      dimensions: ["age"],
      equation: "1 + harm_effect_on_entry * harm_sensitivity * harm_outside_home",
    },
    edge_of_care_relief: {
      unit: "1",
      doc: "Share of entries by agreement that hubs for teenagers leave, where no other intensive work reaches them, by age",
      dimensions: ["age"],
      equation: {
        age_10_15: "1 - family_preservation_effect * max(0, teenage_edge_reach - family_preservation_reach)",
        age_16_17: "1 - family_preservation_effect * max(0, teenage_edge_reach - family_preservation_reach)",
        "*": 1,
      },
    },
    care_entries_by_age: {
      unit: "child/year",
      doc: "Children who enter care in every way, by age",
      dimensions: ["age"],
      equation: "family_entries + sum(arrivals_alone[age, :])",
    },
    family_entries: {
      unit: "child/year",
      doc: "Children entering care from a family or after having left it (all but those who arrive alone)",
      dimensions: ["age"],
      equation:
        "interim_orders + care_orders_from_home + voluntary_entries + direct_entries + re_entries_from_home + guardianship_breakdowns + adoption_breakdowns",
    },
  },
  parameters: {
    agreement_distrust: {
      unit: "1",
      doc: "Share of entries by agreement, of children under 16, for which an order is asked for as well since the judgments of 2015",
      value: 0.25,
      distribution: positive(0.25, 0.4),
      source:
        "dated event (In re N [2015] EWCA Civ 1112 and others; The Case for Change 2021: recent case law on section 20); its size is fitted to applications",
      quality: "calibrated",
    },
    agreement_distrust_start: {
      unit: "year",
      doc: "When orders began to be asked for beside agreement",
      value: 2015.6,
      source: "In re N (Children) [2015] EWCA Civ 1112, November 2015",
      quality: "official",
    },
    agreement_distrust_time: {
      unit: "year",
      doc: "Time that this change took",
      value: 1.5,
      source: "assumption: applications rose most in 2016/17",
      quality: "assumption",
    },
    southwark_rise: {
      unit: "1",
      doc: "Rise of entry by agreement at 16 and 17 since homeless children of that age are to be looked after",
      value: 0.5,
      distribution: positive(0.5, 0.5),
      source:
        "dated event (R (G) v Southwark [2009] UKHL 26; The Case for Change 2021: it influenced the number looked after at 16 and 17); its size is fitted to entries by age",
      quality: "calibrated",
    },
    southwark_start: {
      unit: "year",
      doc: "When the judgment was given: 20 May 2009",
      value: 2009.14,
      source: "dated event (R (G) v Southwark [2009] UKHL 26); The Case for Change 2021",
      quality: "official",
    },
    southwark_time: {
      unit: "year",
      doc: "Time in which authorities took it up",
      value: 4,
      source: "assumption: guidance of April 2010, and practice after it",
      quality: "assumption",
    },
    remand_rise: {
      unit: "1",
      doc: "Rise of direct entry to care since children on remand are looked after, by age",
      dimensions: ["age"],
      value: byAge(0, 0, 0, 0.15, 2.5),
      distribution: { age_10_15: positive(0.15, 0.5), age_16_17: positive(2.5, 0.5), "*": certain(0) },
      source:
        "dated event (Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104; The Case for Change 2021: remand makes a young person looked after); its size is fitted to entries by age",
      quality: "calibrated",
    },
    remand_law_start: {
      unit: "year",
      doc: "From when children on remand are looked after: 3 December 2012",
      value: 2012.67,
      source: "Legal Aid, Sentencing and Punishment of Offenders Act 2012, commencement",
      quality: "official",
    },
    voluntary_entry_hazard: {
      unit: "1/year",
      doc: "Entry to care by agreement a year for each child in need plan",
      dimensions: ["age"],
      value: byAge(0.6, 0.03, 0.02, 0.06, 0.06),
      distribution: {
        under_1: positive(0.6, 0.5),
        age_1_4: positive(0.03, 0.35),
        age_5_9: positive(0.02, 0.35),
        age_10_15: positive(0.06, 0.35),
        age_16_17: positive(0.06, 0.35),
      },
      source:
        "assumption as to its centre (infants enter soon after birth, before many have a plan); fitted to entries to care by age",
      quality: "calibrated",
    },
    direct_entry_hazard: {
      unit: "1/year",
      doc: "Direct entry to care a year for each child with unmet need",
      dimensions: ["age"],
      value: byAge(0.004, 0.002, 0.002, 0.004, 0.006),
      source: "assumption: about one entry in eight",
      quality: "assumption",
    },
    harm_effect_on_entry: {
      unit: "1",
      doc: "How much of the effect of harm outside the home on enquiries shows in entries to care",
      value: 0.15,
      distribution: positive(0.15, 0.5),
      source: "assumption as to its centre; fitted to children in care aged 10 to 15 and over 16",
      quality: "calibrated",
    },
    arrivals_age_share: {
      unit: "1",
      doc: "Age of children who arrive alone",
      dimensions: ["age"],
      value: byAge(0, 0, 0, 0.22, 0.78),
      source: "assumption near DfE Children looked after: most are 16 or over",
      quality: "assumption",
    },
  },
  series: {
    arrivals: {
      unit: "child/year",
      doc: "Unaccompanied asylum-seeking children entering care a year, held within each year and at the last value after 2020",
      ...arrivalsAlone,
      interpolation: "hold",
      source:
        "assumption: what the published numbers in care (DfE Children looked after) imply at the mean stay of 2018/19 and 2019/20; within 3% of those who started in these two years, of which alone that is published",
      quality: "assumption",
    },
  },
  levers: {
    teenage_edge_reach: {
      unit: "1",
      doc: "Share of teenagers from 10 to 17 who may enter care by agreement and are reached by a hub for them",
      value: 0,
      combine: "largest",
      range: [0, 0.8],
      source: "range: not every teenager can be reached in time or wants it (assumption)",
    },
  },
};
