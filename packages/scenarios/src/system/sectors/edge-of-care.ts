import { inYear } from "../in-year.js";
import type { Sector } from "../sector.js";

const counts = inYear([
  {
    name: "section_20_entries_in_year",
    flow: "sum(voluntary_entries) - sum(agreements_taken_to_court)",
    unit: "child",
    doc: "Children who entered care by agreement (section 20) in the year and for whom no order was asked",
  },
  {
    name: "taken_into_care_in_year",
    flow: "sum(interim_orders) + sum(care_orders_from_home) + sum(agreements_taken_to_court)",
    unit: "child",
    doc: "Children who entered care under a care order in the year, those among them who would have by agreement before the judgments of 2015; police and emergency protection are inside direct entries and not here",
  },
  {
    name: "pre_proceedings_in_year",
    flow: "sum(plan_to_pre_proceedings) + sum(cin_plan_to_pre_proceedings)",
    unit: "child",
    doc: "Children whose families entered pre-proceedings in the year",
  },
  {
    name: "diverted_in_year",
    flow: "sum(diverted_from_court)",
    unit: "child",
    doc: "Children diverted from court in the year",
  },
  {
    name: "re_entries_in_year",
    flow: "sum(re_entries_from_home) + sum(guardianship_breakdowns) + sum(adoption_breakdowns)",
    unit: "child",
    doc: "Children who came back into care in the year, after a return, guardianship or adoption",
  },
]);

/** What happens before and around court, as counts, and work that keeps children out of care there. */
export const edgeOfCare: Sector = {
  name: "edge of care",
  purpose:
    "Counts of pre-proceedings, diversion, applications at short notice, entries by agreement and re-entries; and three kinds of work at the edge of care, none of which is more than in 2020 unless policy says so: family group conferences before proceedings, intensive work with families whose child may enter by agreement, and family drug and alcohol courts.",
  stocks: counts.stocks,
  flows: counts.flows,
  auxiliaries: {
    ...counts.auxiliaries,
    diverted_share: {
      unit: "1",
      doc: "Share of pre-proceedings cases diverted from court, with what policy and family group conferences add",
      equation:
        "min(1, diversion_share * diversion_multiplier + family_conference_effect * family_conference_reach)",
    },
    entries_left_by_preservation: {
      unit: "1",
      doc: "Share of entries by agreement that intensive work at the edge of care leaves",
      equation: "1 - family_preservation_effect * family_preservation_reach",
    },
    late_order_share: {
      unit: "1",
      doc: "Share of proceedings with the child at home that end with entry to care, with what family drug and alcohol courts change",
      equation:
        "min(1, late_care_order_share * care_order_multiplier * (1 - drug_court_effect * drug_court_reach))",
    },
    short_notice_applications: {
      unit: "1",
      doc: "Care applications of the year heard within seven days: cases, not children",
      equation: "care_applications_in_year * short_notice_share",
    },
    section_20_share: {
      unit: "1",
      doc: "Share of the year's entries to care that were by agreement (section 20)",
      equation: "if(care_entries_in_year > 0, section_20_entries_in_year / care_entries_in_year, 0)",
    },
  },
  parameters: {
    short_notice_share: {
      unit: "1",
      doc: "Share of care applications heard within seven days",
      value: 0.66,
      source:
        "The Case for Change (2021) after the public law working group: 66% in 2019/20; held for all years",
      quality: "research",
    },
    family_preservation_effect: {
      unit: "1",
      doc: "How much rarer entry by agreement is with intensive work at home",
      value: 0.3,
      distribution: { kind: "triangular", low: 0, mode: 0.35, high: 0.52 },
      source:
        "assumption from a meta-analysis (Bezeczky and others 2020: relative risk of placement 0.60 at twelve months, 0.48 to 0.76), stretched to no effect, which holds when families are counted",
      quality: "assumption",
    },
    drug_court_effect: {
      unit: "1",
      doc: "How much rarer entry to care is in a family drug and alcohol court",
      value: 0.16,
      distribution: { kind: "triangular", low: 0, mode: 0.16, high: 0.3 },
      source:
        "assumption from The Case for Change (2021) after Harwin and others 2014: 36% stay with parents against 24%, of small groups that were not alike; the range begins at no effect",
      quality: "assumption",
    },
    family_conference_effect: {
      unit: "1",
      doc: "How much larger a share of pre-proceedings cases stays out of court with a referral to a family group conference",
      value: 0.125,
      distribution: { kind: "triangular", low: 0.03, mode: 0.125, high: 0.2 },
      source:
        "assumption as to the range; the trial of Taylor and others (2024) found 59.2% against 71.7% in court, without an interval",
      quality: "assumption",
    },
  },
  levers: {
    family_preservation_reach: {
      unit: "1",
      doc: "Share of families whose child may enter care by agreement who get intensive work at home beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    drug_court_reach: {
      unit: "1",
      doc: "Share of proceedings with the child at home that are before a family drug and alcohol court beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 0.5],
      source: "range: to about the share of proceedings in which parents misuse substances (assumption)",
    },
    family_conference_reach: {
      unit: "1",
      doc: "Share of families in pre-proceedings referred to a family group conference beyond those of 2020",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    edge_of_care_spend: {
      unit: "GBP/year",
      doc: "Cost of family group conferences, intensive work at the edge of care and family drug and alcohol courts",
      value: 0,
      combine: "add",
      range: [0, 300e6],
      source: "assumption",
    },
  },
};
