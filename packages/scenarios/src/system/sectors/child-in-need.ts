import { ageing, byAge } from "../age-bands.js";
import { positive, type Sector } from "../sector.js";

/** Child in need plans: support under section 17, between assessment, protection and closing. */
export const childInNeed: Sector = {
  name: "child in need",
  purpose:
    "Children on a child in need plan (section 17): they come from assessments, enquiries and plans that step down, and leave by closing, by an enquiry or into care.",
  stocks: {
    cin_plan: {
      unit: "child",
      doc: "Children on a child in need plan, or with another open case that is none of the later stocks",
      dimensions: ["age"],
      initial: "cin_plan_2009 * cin_age_share",
      inflows: [
        "assessed_to_plan",
        "enquiry_to_cin_plan",
        "conference_without_plan",
        "plan_stepped_down",
        "diverted_from_court",
        "proceedings_end_at_home",
        "cin_plan_ageing_in",
      ],
      outflows: [
        "cin_plan_closed",
        "cin_plan_to_enquiry",
        "cin_plan_to_pre_proceedings",
        "voluntary_entries",
        "cin_plan_ageing_out",
      ],
      nonNegative: true,
    },
  },
  flows: {
    cin_plan_closed: {
      unit: "child/year",
      doc: "Child in need plans closed, also those that policy closes where an enquiry would have ended so",
      dimensions: ["age"],
      equation:
        "cin_plan * (cin_plan_close_rate + enquiry_hazard_of_open_cases * enquiry_age_profile * avoided_propensity * (1 - enquiry_support_share))",
    },
    cin_plan_to_enquiry: {
      unit: "child/year",
      doc: "Section 47 enquiries on children with an open case",
      dimensions: ["age"],
      equation:
        "cin_plan * min(most_enquiries_of_open_case, enquiry_hazard_of_open_cases * enquiry_age_profile * enquiry_propensity)",
    },
    ...ageing("cin_plan", "Children on a child in need plan"),
  },
  auxiliaries: {
    cin_plan_close_rate: {
      unit: "1/year",
      doc: "Share of child in need plans closed in a year: the more time goes into investigation, the sooner",
      equation:
        "min(quickest_close, risk_aversion ^ cin_plan_shortening / (cin_plan_duration * local_rate[support_time]))",
    },
  },
  parameters: {
    cin_plan_2009: {
      unit: "child",
      doc: "Children on a child in need plan at the start",
      value: 180_000,
      distribution: positive(180_000, 0.1),
      source:
        "assumption: what the other stocks leave of published children in need, near the balance of the first years; fitted",
      quality: "calibrated",
    },
    cin_age_share: {
      unit: "1",
      doc: "Age of children on a child in need plan at the start",
      dimensions: ["age"],
      value: byAge(0.012, 0.243, 0.293, 0.342, 0.11),
      source:
        "assumption, set by hand near the balance of the first years: no published figure of the evidence gives children in need by age",
      quality: "assumption",
    },
    cin_plan_duration: {
      unit: "year",
      doc: "Time on a plan until it is closed, were there no other way out",
      value: 0.55,
      distribution: positive(0.55, 0.25),
      source: "assumption as to its centre; fitted to children in need",
      quality: "calibrated",
    },
    cin_plan_shortening: {
      unit: "1",
      doc: "How strongly caution shortens child in need plans (elasticity): time spent on enquiries is not spent on help",
      value: 0.2,
      distribution: positive(0.2, 0.4),
      source:
        "assumption as to its centre (proceduralisation); fitted to children in need, flat while enquiries more than doubled",
      quality: "calibrated",
    },
    quickest_close: {
      unit: "1/year",
      doc: "No quicker than this are plans closed: two months on average",
      value: 6,
      source: "assumption; out of reach but in an area with far shorter plans than England has",
      quality: "assumption",
    },
    most_enquiries_of_open_case: {
      unit: "1/year",
      doc: "No more enquiries a year than this for each open case: one in five weeks, of which an enquiry takes three",
      value: 10,
      source: "assumption; out of reach but in an area with far more enquiries than England has",
      quality: "assumption",
    },
    enquiry_hazard_of_open_cases: {
      unit: "1/year",
      doc: "Section 47 enquiries a year for each open case at the start",
      value: 0.4,
      distribution: positive(0.4, 0.4),
      source: "assumption as to its centre; fitted to section 47 enquiries",
      quality: "calibrated",
    },
  },
};
