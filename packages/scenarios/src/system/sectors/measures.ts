import { inYear } from "../in-year.js";
import type { Sector } from "../sector.js";

const counts = inYear([
  { name: "referrals_in_year", flow: "sum(referrals)", unit: "child", doc: "Referrals in the year" },
  {
    name: "re_referrals_in_year",
    flow: "sum(re_referrals)",
    unit: "child",
    doc: "Referrals in the year within twelve months of an earlier one",
  },
  {
    name: "not_in_need_in_year",
    flow: "sum(assessed_not_in_need)",
    unit: "child",
    doc: "Referrals assessed in the year and found not in need",
  },
  {
    name: "no_further_action_in_year",
    flow: "sum(no_further_action)",
    unit: "child",
    doc: "Referrals in the year with no further action",
  },
  {
    name: "assessments_in_year",
    flow: "sum(assessments_finished) + sum(reassessments)",
    unit: "child",
    doc: "Assessments completed in the year, those of open cases included",
  },
  {
    name: "enquiries_in_year",
    flow: "sum(assessed_to_enquiry) + sum(cin_plan_to_enquiry)",
    unit: "child",
    doc: "Section 47 enquiries started in the year",
  },
  {
    name: "conferences_in_year",
    flow: "sum(conferences)",
    unit: "child",
    doc: "Initial child protection conferences in the year",
  },
  {
    name: "plan_starts_in_year",
    flow: "sum(plan_starts)",
    unit: "child",
    doc: "Child protection plans started in the year",
  },
  {
    name: "repeat_plans_in_year",
    flow: "repeat_plans",
    unit: "child",
    doc: "Child protection plans started in the year for children who were on one before",
  },
  {
    name: "plan_ends_in_year",
    flow: "sum(plan_endings)",
    unit: "child",
    doc: "Child protection plans ended in the year",
  },
  {
    name: "applications_in_year",
    flow: "sum(care_applications)",
    unit: "child",
    doc: "Children in care applications in the year",
  },
  {
    name: "care_entries_in_year",
    flow: "sum(care_entries_by_age)",
    unit: "child",
    doc: "Children who started to be looked after in the year",
  },
  {
    name: "care_exits_in_year",
    flow: "sum(exits_by_age)",
    unit: "child",
    doc: "Children who ceased to be looked after in the year",
  },
  {
    name: "care_entries_by_age_in_year",
    flow: "care_entries_by_age",
    unit: "child",
    dimensions: ["age"],
    doc: "Children who started to be looked after in the year, by age",
  },
  {
    name: "care_exits_by_age_in_year",
    flow: "exits_by_age",
    unit: "child",
    dimensions: ["age"],
    doc: "Children who ceased to be looked after in the year, by age",
  },
  {
    name: "returns_home_in_year",
    flow: "sum(short_stay_returns) + sum(settled_returns_total)",
    unit: "child",
    doc: "Children who left care in the year for parents or relatives",
  },
  {
    name: "guardianship_in_year",
    flow: "sum(guardianship_orders_total)",
    unit: "child",
    doc: "Children who left care in the year for guardianship or an arrangements order",
  },
  {
    name: "adoptions_in_year",
    flow: "sum(adoptions_total)",
    unit: "child",
    doc: "Children adopted in the year",
  },
  {
    name: "exits_at_18_in_year",
    flow: "exits_at_18",
    unit: "child",
    doc: "Young people who ceased to be looked after in the year on their 18th birthday",
  },
  {
    name: "other_exits_in_year",
    flow: "sum(other_care_exits)",
    unit: "child",
    doc: "Children who left care in the year in other ways than for a family or at 18",
  },
  {
    name: "total_spend_in_year",
    flow: "total_spend",
    unit: "GBP",
    doc: "Spend on children's services in the year",
  },
  {
    name: "statutory_spend_in_year",
    flow: "statutory_spend",
    unit: "GBP",
    doc: "Statutory spend (social work and care) in the year",
  },
  {
    name: "preventative_spend_in_year",
    flow: "preventative_spend",
    unit: "GBP",
    doc: "Preventative (non-statutory) spend in the year",
  },
  {
    name: "residential_spend_in_year",
    flow: "residential_spend",
    unit: "GBP",
    doc: "Spend on residential care in the year",
  },
]);

/** Published counts, computed from stocks and flows by their published definitions. They drive nothing. */
export const measures: Sector = {
  name: "measures",
  purpose:
    "What the published statistics count, by their definitions. Nothing in the model depends on these.",
  ...counts,
  auxiliaries: {
    ...counts.auxiliaries,
    children_in_need: {
      unit: "child",
      doc: "Children in need at 31 March (DfE): every child with an open episode: on a plan of any kind, being assessed, in care, and some care leavers",
      equation:
        "sum(cin_plan) + sum(in_assessment) + sum(in_enquiry) + sum(on_plan) + sum(in_pre_proceedings) + sum(in_proceedings) + sum(in_care) + care_leavers * open_leaver_share / person_per_child",
    },
    children_in_need_rate: {
      unit: "1",
      doc: "Children in need per 10,000 children",
      equation: "children_in_need / child_population * published_population",
    },
    on_protection_plan: {
      unit: "child",
      doc: "Children on a child protection plan at 31 March",
      equation: "sum(on_plan)",
    },
    children_in_care: { unit: "child", doc: "Children looked after at 31 March", equation: "sum(in_care)" },
    care_rate: {
      unit: "1",
      doc: "Children looked after per 10,000 children",
      equation: "children_in_care / child_population * published_population",
    },
    guardianship_children: {
      unit: "child",
      doc: "Children under a guardianship or arrangements order after care",
      equation: "sum(in_guardianship)",
    },
    family_help_children: {
      unit: "child",
      doc: "Children in families that get family or early help",
      equation: "sum(in_family_help)",
    },
    in_foster_care: {
      unit: "child",
      doc: "Children looked after in foster care",
      equation: "in_home[kinship_foster] + in_home[authority_foster] + in_home[agency_foster]",
    },
    in_unrelated_foster_care: {
      unit: "child",
      doc: "Children looked after in foster care with other carers than relatives or friends",
      equation: "in_home[authority_foster] + in_home[agency_foster]",
    },
    re_referral_share: {
      unit: "1",
      doc: "Share of the year's referrals within twelve months of an earlier one",
      equation: "if(referrals_in_year > 0, re_referrals_in_year / referrals_in_year, 0)",
    },
    no_further_action_share_in_year: {
      unit: "1",
      doc: "Share of the year's referrals with no further action",
      equation: "if(referrals_in_year > 0, no_further_action_in_year / referrals_in_year, 0)",
    },
    not_in_need_share_in_year: {
      unit: "1",
      doc: "Share of the year's referrals assessed and found not in need",
      equation: "if(referrals_in_year > 0, not_in_need_in_year / referrals_in_year, 0)",
    },
    enquiries_without_plan: {
      unit: "child",
      doc: "The year's enquiries less the year's plans started",
      equation: "enquiries_in_year - plan_starts_in_year",
    },
    repeat_plan_share: {
      unit: "1",
      doc: "Share of the year's plans started for children who were on one before",
      equation: "if(plan_starts_in_year > 0, repeat_plans_in_year / plan_starts_in_year, 0)",
    },
    return_home_share: {
      unit: "1",
      doc: "Share of the year's exits from care that were to parents or relatives",
      equation: "if(care_exits_in_year > 0, returns_home_in_year / care_exits_in_year, 0)",
    },
    care_applications_in_year: {
      unit: "1",
      doc: "Care applications in the year: cases, not children",
      equation: "applications_in_year / children_per_application",
    },
    preventative_share_in_year: {
      unit: "1",
      doc: "Share of the year's spend that is preventative (non-statutory)",
      equation: "if(total_spend_in_year > 0, preventative_spend_in_year / total_spend_in_year, 0)",
    },
    spend_per_child_in_year: {
      unit: "GBP/child",
      doc: "Spend on children's services in the year for each child in the population",
      equation: "total_spend_in_year / child_population",
    },
    home_price_cash: {
      unit: "GBP/child/week",
      doc: "Price of a week in an independent children's home in the prices of its year",
      equation: "market_home_price * price_level",
    },
    reassessments_per_enquiry: {
      unit: "1",
      doc: "Assessments of open cases for each enquiry on one",
      equation: "reassessment_share * risk_aversion ^ reassessment_caution",
    },
    reassessments: {
      unit: "child/year",
      doc: "Assessments of children with an open case, which go with an enquiry",
      dimensions: ["age"],
      equation: "cin_plan_to_enquiry * reassessments_per_enquiry",
    },
  },
  parameters: {
    open_leaver_share: {
      unit: "1",
      doc: "Share of care leavers with an open episode, who count as children in need",
      value: 0.35,
      source: "assumption",
      quality: "assumption",
    },
    reassessment_share: {
      unit: "1",
      doc: "Assessments of open cases for each enquiry on one, at the start",
      value: 0.03,
      distribution: { kind: "lognormal", median: 0.03, sigma: 0.5 },
      source: "assumption as to its centre; fitted to the change in assessments since 2014/15",
      quality: "calibrated",
    },
    reassessment_caution: {
      unit: "1",
      doc: "How that rises with caution (elasticity)",
      value: 5,
      distribution: { kind: "lognormal", median: 5, sigma: 0.4 },
      source: "assumption as to its centre; fitted to the change in assessments since 2014/15",
      quality: "calibrated",
    },
  },
};
