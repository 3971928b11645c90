import { ageing, byAge } from "../age-bands.js";
import { practicePath } from "../practice-path.js";
import { positive, type Sector } from "../sector.js";
import { courtLevers } from "./court-levers.js";

const threshold = practicePath({
  name: "removal_path",
  doc: "Readiness to take a child towards court or into care",
  sd: 0.08,
  source:
    "the decisions of local judges shape what authorities apply for, and landmark judgments move demand (The Case for Change 2021)",
});

/** Pre-proceedings and care proceedings in simple form. */
export const courts: Sector = {
  name: "courts",
  purpose:
    "The edge of care: pre-proceedings, from which some cases are diverted; applications; interim orders, by which a child enters care at once; and proceedings that run with the child at home.",
  stocks: {
    ...threshold.stocks,
    in_pre_proceedings: {
      unit: "child",
      doc: "Children in pre-proceedings",
      dimensions: ["age"],
      initial: "applications_2009 * court_age_share * pre_proceedings_time",
      inflows: ["plan_to_pre_proceedings", "cin_plan_to_pre_proceedings", "in_pre_proceedings_ageing_in"],
      outflows: [
        "diverted_from_court",
        "interim_orders",
        "proceedings_at_home",
        "in_pre_proceedings_ageing_out",
      ],
      nonNegative: true,
    },
    in_proceedings: {
      unit: "child",
      doc: "Children at home during care proceedings (those under an interim order are in care)",
      dimensions: ["age"],
      initial: "applications_2009 * court_age_share * (1 - interim_order_share) * proceedings_time",
      inflows: ["proceedings_at_home", "in_proceedings_ageing_in"],
      outflows: ["care_orders_from_home", "proceedings_end_at_home", "in_proceedings_ageing_out"],
      nonNegative: true,
    },
  },
  flows: {
    ...threshold.flows,
    cin_plan_to_pre_proceedings: {
      unit: "child/year",
      doc: "Children in need who go towards court without a plan, most of them very young",
      dimensions: ["age"],
      equation:
        "cin_plan * court_hazard_of_open_cases * court_age_profile * local_rate[entry] * family_pressure * removal_readiness",
    },
    diverted_from_court: {
      unit: "child/year",
      doc: "Pre-proceedings that end without an application",
      dimensions: ["age"],
      equation: "in_pre_proceedings / pre_proceedings_time * diverted_share",
    },
    interim_orders: {
      unit: "child/year",
      doc: "Applications with an interim care order: the child enters care",
      dimensions: ["age"],
      equation: "applications_after_pre_proceedings * interim_share",
    },
    proceedings_at_home: {
      unit: "child/year",
      doc: "Applications during which the child stays at home",
      dimensions: ["age"],
      equation: "applications_after_pre_proceedings * (1 - interim_share)",
    },
    care_orders_from_home: {
      unit: "child/year",
      doc: "Proceedings that end with the child entering care",
      dimensions: ["age"],
      equation: "in_proceedings / proceedings_length * court_disruption * late_order_share",
    },
    proceedings_end_at_home: {
      unit: "child/year",
      doc: "Proceedings that end with the child at home, under supervision or none",
      dimensions: ["age"],
      equation: "in_proceedings / proceedings_length * court_disruption * (1 - late_order_share)",
    },
    ...ageing("in_pre_proceedings", "Children in pre-proceedings"),
    ...ageing("in_proceedings", "Children at home in proceedings"),
  },
  auxiliaries: {
    ...threshold.auxiliaries,
    court_share: {
      unit: "1",
      doc: "Share of plans that end with a step towards court, by age, in this area",
      dimensions: ["age"],
      equation:
        "min(1, court_share_of_plan_endings * plan_court_profile * local_rate[entry] * removal_readiness)",
    },
    removal_readiness: {
      unit: "1",
      doc: "Readiness to take a child towards court or into care against 2009: caution raises it, and practice swings, that with children under five by itself as well",
      dimensions: ["age"],
      equation: {
        under_1:
          "risk_aversion ^ (removal_caution * infant_caution_ratio) * removal_path_effect * early_removal_path_effect",
        age_1_4: "risk_aversion ^ removal_caution * removal_path_effect * early_removal_path_effect",
        "*": "risk_aversion ^ removal_caution * removal_path_effect",
      },
    },
    family_pressure: {
      unit: "1",
      doc: "How much likelier than in 2020 children in need go towards court or enter care by agreement, by what became of their families before and by practice; one until 2020",
      dimensions: ["age"],
      equation: {
        under_1: "recurrence_pressure * generation_pressure * removal_pressure",
        "*": "removal_pressure",
      },
    },
    interim_share: {
      unit: "1",
      doc: "Share of applications in which the child enters care at once, through poverty and policy",
      equation: "min(1, interim_order_share * entry_pressure * care_order_multiplier)",
    },
    proceedings_length: {
      unit: "year",
      doc: "Time in proceedings, as policy changes it",
      equation: "proceedings_time * proceedings_time_multiplier",
    },
    care_applications: {
      unit: "child/year",
      doc: "Children in care applications: after pre-proceedings, and where an order is asked for as well as agreement",
      dimensions: ["age"],
      equation: "applications_after_pre_proceedings + agreements_taken_to_court",
    },
    applications_after_pre_proceedings: {
      unit: "child/year",
      doc: "Children in care applications that follow pre-proceedings",
      dimensions: ["age"],
      equation: "in_pre_proceedings / pre_proceedings_time * (1 - diverted_share)",
    },
  },
  parameters: {
    ...threshold.parameters,
    court_share_of_plan_endings: {
      unit: "1",
      doc: "Share of plans that end with a step towards court",
      value: 0.16,
      distribution: positive(0.16, 0.25),
      source: "assumption as to its centre; fitted to entries and applications",
      quality: "calibrated",
    },
    court_hazard_of_open_cases: {
      unit: "1/year",
      doc: "Steps towards court a year for each child in need plan",
      value: 0.1,
      distribution: positive(0.1, 0.3),
      source: "assumption as to its centre; fitted to entries and applications",
      quality: "calibrated",
    },
    infant_caution_ratio: {
      unit: "1",
      doc: "How much more strongly caution raises the removal of infants than that of older children (ratio of elasticities)",
      value: 2,
      distribution: positive(2, 0.4),
      source:
        "assumption as to its centre: newborn children in proceedings rose most (submission on inequalities; The Case for Change 2021); fitted to infants who enter care",
      quality: "calibrated",
    },
    plan_court_profile: {
      unit: "1",
      doc: "The same by age against the average",
      dimensions: ["age"],
      value: byAge(3, 1.2, 0.8, 0.6, 0.3),
      source: "assumption: newborn children are the largest single group in proceedings",
      quality: "assumption",
    },
    removal_caution: {
      unit: "1",
      doc: "How strongly caution raises steps towards court and entries by agreement (elasticity)",
      value: 0.25,
      distribution: positive(0.25, 0.4),
      source:
        "assumption as to its centre: trying to take all risk away leads to removals that need not be, and publicity to more intervention (The Case for Change 2021, and responses to it); fitted to applications",
      quality: "calibrated",
    },
    court_age_profile: {
      unit: "1",
      doc: "Steps towards court by age against the average",
      dimensions: ["age"],
      value: byAge(16, 1.2, 0.7, 0.4, 0.1),
      source:
        "assumption, set by hand so that infants are near their share at the start: newborn children are the largest single group in proceedings",
      quality: "assumption",
    },
    applications_2009: {
      unit: "child/year",
      doc: "Children in care applications at the start",
      value: 15_000,
      source:
        "Cafcass: 8,832 applications in 2009/10, at about 1.7 children each (the number each is an assumption)",
      quality: "assumption",
    },
    children_per_application: {
      unit: "child",
      doc: "Children in one care application",
      value: 1.7,
      source: "assumption",
      quality: "assumption",
    },
    court_age_share: {
      unit: "1",
      doc: "Age of children in care applications at the start",
      dimensions: ["age"],
      value: byAge(0.33, 0.26, 0.22, 0.17, 0.02),
      source: "assumption",
      quality: "assumption",
    },
    pre_proceedings_time: {
      unit: "year",
      doc: "Time in pre-proceedings",
      value: 0.35,
      source: "assumption: about four months",
      quality: "assumption",
    },
    diversion_share: {
      unit: "1",
      doc: "Share of pre-proceedings cases diverted from court",
      value: 0.24,
      distribution: positive(0.24, 0.19),
      source: "The Case for Change (2021): 24%",
      quality: "official",
    },
    interim_order_share: {
      unit: "1",
      doc: "Share of applications in which the child enters care at once",
      value: 0.55,
      distribution: positive(0.55, 0.09),
      source: "assumption",
      quality: "assumption",
    },
    proceedings_time: {
      unit: "year",
      doc: "Time in proceedings: 26 weeks by law, about 31 as observed",
      value: 0.6,
      source: "Children and Families Act 2014: 26 weeks; the excess is an assumption",
      quality: "assumption",
    },
    late_care_order_share: {
      unit: "1",
      doc: "Share of proceedings with the child at home that end with entry to care",
      value: 0.35,
      distribution: positive(0.35, 0.23),
      source: "assumption within the range of care orders by region: 28% in London, 47% in the North West",
      quality: "assumption",
    },
  },
  levers: courtLevers,
};
