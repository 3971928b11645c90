import { ageing } from "../age-bands.js";
import { practicePath } from "../practice-path.js";
import type { Sector } from "../sector.js";
import { protectionParameters } from "./protection-parameters.js";

const threshold = practicePath({
  name: "protection_path",
  doc: "Readiness to take an enquiry to a conference",
  sd: 0.08,
  source:
    "thresholds are set locally and differ at every part of the system; publicity makes social workers less willing to hold risk (The Case for Change 2021, and responses to it)",
});

/** Section 47 enquiries, conferences, plans, repeat plans, and the caution that drives them. */
export const protection: Sector = {
  name: "protection",
  purpose:
    "Enquiries, initial conferences and protection plans. Risk aversion is a slow stock, raised by failed inspections and publicity and lowered by reflective supervision: it multiplies enquiries faster than plans, so that ever more enquiries end without one.",
  stocks: {
    ...threshold.stocks,
    risk_aversion: {
      unit: "1",
      doc: "Caution of the system against 2009: how much readier it is to investigate",
      initial: 1,
      inflows: ["risk_aversion_change"],
      nonNegative: true,
    },
    in_enquiry: {
      unit: "child",
      doc: "Children under a section 47 enquiry",
      dimensions: ["age"],
      initial:
        "enquiries_2009 * cin_age_share * enquiry_age_profile / sum(cin_age_share * enquiry_age_profile) * enquiry_time",
      inflows: ["assessed_to_enquiry", "cin_plan_to_enquiry", "in_enquiry_ageing_in"],
      outflows: [
        "plan_starts",
        "conference_without_plan",
        "enquiry_to_cin_plan",
        "enquiry_closed",
        "in_enquiry_ageing_out",
      ],
      nonNegative: true,
    },
    on_plan: {
      unit: "child",
      doc: "Children on a child protection plan",
      dimensions: ["age"],
      initial: "plans_2009 * plan_age_share",
      inflows: ["plan_starts", "on_plan_ageing_in"],
      outflows: ["plan_to_pre_proceedings", "plan_stepped_down", "plan_closed", "on_plan_ageing_out"],
      nonNegative: true,
    },
    once_on_plan: {
      unit: "child",
      doc: "Children who were on a plan before: a count beside the other stocks, for repeat plans",
      initial: "once_on_plan_2009",
      inflows: ["plans_ended"],
      outflows: ["repeat_plans", "once_on_plan_turn_18"],
      nonNegative: true,
    },
  },
  flows: {
    ...threshold.flows,
    risk_aversion_change: {
      unit: "1/year",
      doc: "Caution moves towards what is called for",
      equation: "(caution_called_for - risk_aversion) / risk_aversion_time",
    },
    plan_starts: {
      unit: "child/year",
      doc: "Child protection plans started",
      dimensions: ["age"],
      equation: "conferences * plan_share_of_conferences",
    },
    conference_without_plan: {
      unit: "child/year",
      doc: "Conferences that decide against a plan; the child stays a child in need",
      dimensions: ["age"],
      equation: "conferences * (1 - plan_share_of_conferences)",
    },
    enquiry_to_cin_plan: {
      unit: "child/year",
      doc: "Enquiries without a conference that go on as a child in need plan",
      dimensions: ["age"],
      equation: "(enquiries_finished - conferences) * enquiry_support_share",
    },
    enquiry_closed: {
      unit: "child/year",
      doc: "Enquiries without a conference after which the case is closed",
      dimensions: ["age"],
      equation: "(enquiries_finished - conferences) * (1 - enquiry_support_share)",
    },
    plan_stepped_down: {
      unit: "child/year",
      doc: "Plans that end with a child in need plan",
      dimensions: ["age"],
      equation: "plan_endings * (1 - court_share) * step_down_share",
    },
    plan_closed: {
      unit: "child/year",
      doc: "Plans that end with the case closed",
      dimensions: ["age"],
      equation: "plan_endings * (1 - court_share) * (1 - step_down_share)",
    },
    plan_to_pre_proceedings: {
      unit: "child/year",
      doc: "Plans that end with a step towards court",
      dimensions: ["age"],
      equation: "plan_endings * court_share",
    },
    plans_ended: { unit: "child/year", doc: "Plans ended, all ages", equation: "sum(plan_endings)" },
    repeat_plans: {
      unit: "child/year",
      doc: "Plans started for children who were on one before",
      equation: "once_on_plan * repeat_plan_hazard / practice_quality",
    },
    once_on_plan_turn_18: {
      unit: "child/year",
      doc: "Children once on a plan who turn 18",
      equation: "once_on_plan / time_to_18",
    },
    ...ageing("in_enquiry", "Children under an enquiry"),
    ...ageing("on_plan", "Children on a plan"),
  },
  auxiliaries: {
    ...threshold.auxiliaries,
    caution_called_for: {
      unit: "1",
      doc: "Level that caution moves to: a latent one, raised by failed inspections and by publicity, lowered by reflective supervision",
      equation:
        "risk_aversion_level * inspection_pressure * (1 + publicity_effect * public_concern) * (1 - supervision_calm * reflective_supervision)",
    },
    enquiry_propensity: {
      unit: "1",
      doc: "Readiness to open an enquiry against 2009: caution, failed inspections, and for teenagers harm outside the home",
      dimensions: ["age"],
      equation:
        "risk_aversion * enquiry_multiplier * spike_of_enquiries * harm_pressure * local_rate[enquiry]",
    },
    harm_pressure: {
      unit: "1",
      doc: "How much harm outside the home raises enquiries, and as much again the share of them that reach a conference",
      dimensions: ["age"],
      equation: "sqrt(1 + harm_sensitivity * harm_outside_home)",
    },
    avoided_propensity: {
      unit: "1",
      doc: "Readiness that policy takes away: those families are supported or closed as after an enquiry that led nowhere",
      dimensions: ["age"],
      equation: "enquiry_propensity / enquiry_multiplier - enquiry_propensity",
    },
    enquiries_finished: {
      unit: "child/year",
      doc: "Section 47 enquiries finished",
      dimensions: ["age"],
      equation: "in_enquiry / enquiry_time",
    },
    conferences: {
      unit: "child/year",
      doc: "Initial child protection conferences; caution dilutes the share of enquiries that reach one, harm outside the home raises it",
      dimensions: ["age"],
      equation: "enquiries_finished * min(1, conference_share * conference_age_profile * harm_pressure)",
    },
    conference_share: {
      unit: "1",
      doc: "Share of enquiries that reach a conference; where policy avoids enquiries, those that would have led nowhere go first",
      equation:
        "min(1, protection_path_effect * conference_share_2009 * risk_aversion ^ (-conference_dilution) * enquiry_multiplier ^ (-enquiry_selection))",
    },
    plan_share_of_conferences: {
      unit: "1",
      doc: "Share of conferences that make a plan",
      equation: "min(1, plan_share_2009 * risk_aversion ^ (-plan_dilution))",
    },
    plan_end_rate: {
      unit: "1/year",
      doc: "Share of plans that end in a year; the more cautious the system, the shorter a plan is needed",
      equation:
        "risk_aversion ^ plan_shortening * practice_quality ^ plan_length_response / (plan_duration_2009 * local_rate[plan_time])",
    },
    plan_endings: {
      unit: "child/year",
      doc: "Plans ended, by age",
      dimensions: ["age"],
      equation: "on_plan * plan_end_rate",
    },
  },
  parameters: { ...protectionParameters, ...threshold.parameters },
  levers: {
    enquiry_multiplier: {
      unit: "1",
      doc: "Multiplies the readiness to open an enquiry, whatever the caution of the system",
      value: 1,
      combine: "multiply",
      range: [0.5, 1.3],
      source: "range: down to the enquiries for each assessment of about 2012",
    },
  },
};
