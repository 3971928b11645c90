import { allSeries } from "../../evidence/all-series.js";
import { byHomePrice } from "../home-prices.js";
import { positive, type Sector } from "../sector.js";

const deflator = allSeries.gdp_deflator_fy_approx.points;

/** What everything costs, what there is, and how statutory cost crowds out prevention. All in real 2019/20 prices. */
export const money: Sector = {
  name: "money",
  purpose:
    "Statutory spend follows demand and price; the envelope follows the spending power of authorities and, later, their overspend; preventative spend gets what is left, with a delay, a floor and a ringfence.",
  stocks: {
    preventative_core_spend: {
      unit: "GBP/year",
      doc: "Preventative (non-statutory) spend that can be crowded out",
      initial: "preventative_spend_2009",
      inflows: ["preventative_spend_change"],
      nonNegative: true,
    },
    overspend_funding: {
      unit: "GBP/year",
      doc: "What authorities were given, or took from reserves, after overspending",
      initial: 0,
      inflows: ["overspend_funding_change"],
      nonNegative: true,
    },
  },
  flows: {
    preventative_spend_change: {
      unit: "GBP/year/year",
      doc: "Preventative spend moves to what statutory spend leaves",
      equation: "(preventative_target - preventative_core_spend) / crowding_out_time",
    },
    overspend_funding_change: {
      unit: "GBP/year/year",
      doc: "Funding follows overspend",
      equation: "max(0, statutory_spend + preventative_core_spend - envelope) * overspend_funded_rate",
    },
  },
  auxiliaries: {
    spending_power: {
      unit: "1",
      doc: "Spending power of authorities against 2010/11: fell by a quarter in ten years, faster at first; then grows as assumed",
      equation:
        "1 - spending_power_fall * (1 - exp(-min(10 * one_year, max(0, time - spending_power_start)) / spending_power_fall_time)) / (1 - exp(-10 * one_year / spending_power_fall_time))",
    },
    envelope: {
      unit: "GBP/year",
      doc: "Money there is for children's services",
      equation:
        "envelope_2010 * spending_power ^ envelope_protection * exp(envelope_growth * max(0, time - envelope_growth_start)) + overspend_funding",
    },
    preventative_target: {
      unit: "GBP/year",
      doc: "Preventative spend that the envelope leaves room for: never less than the floor, nor than the ringfenced share of the start of the policies",
      equation:
        "max(max(preventative_floor * preventative_spend_2009, preventative_ringfence * preventative_spend_2020), envelope - statutory_spend)",
    },
    statutory_spend: {
      unit: "GBP/year",
      doc: "Statutory spend: care, guardianship and leaving care, casework, youth justice and market reform",
      equation:
        "care_spend + guardianship_spend + leaving_care_spend + casework_spend + other_statutory_spend + kinship_support_spend + market_reform_spend",
    },
    preventative_spend: {
      unit: "GBP/year",
      doc: "All preventative (non-statutory) spend, new family-help money included",
      equation: "preventative_core_spend + family_help_spend + preventative_spend_added * child_population",
    },
    total_spend: {
      unit: "GBP/year",
      doc: "Statutory and preventative spend",
      equation: "statutory_spend + preventative_spend",
    },
    preventative_spend_per_child: {
      unit: "GBP/child/year",
      doc: "Preventative spend for each child in the population",
      equation: "preventative_spend / child_population",
    },
    home_week_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in each kind of home",
      dimensions: ["home"],
      equation: {
        childrens_home:
          "private_home_share * market_home_price + (1 - private_home_share) * authority_home_cost",
        agency_foster: "market_agency_price",
        "*": "home_week_cost",
      },
    },
    home_spend: {
      unit: "GBP/year",
      doc: "Spend on each kind of home",
      dimensions: ["home"],
      equation: "in_home * home_week_price * weeks_per_year",
    },
    foster_spend: {
      unit: "GBP/year",
      doc: "Spend on foster care of every kind",
      equation: "home_spend[kinship_foster] + home_spend[authority_foster] + home_spend[agency_foster]",
    },
    residential_spend: {
      unit: "GBP/year",
      doc: "Spend on residential care: children's homes, secure and other residential homes",
      equation: "home_spend[childrens_home] + home_spend[secure] + home_spend[other_home]",
    },
    care_overhead: {
      unit: "GBP/child/year",
      doc: "Other cost of a child in care: social work, health, education, contact; rises as caution and complexity do",
      equation: "care_overhead_2009 * risk_aversion ^ care_overhead_growth",
    },
    care_spend: {
      unit: "GBP/year",
      doc: "Spend on children in care",
      equation:
        "sum(home_spend) + sum(in_care) * care_overhead + in_home[kinship_foster] * kinship_allowance_uplift",
    },
    guardianship_spend: {
      unit: "GBP/year",
      doc: "Allowances and support after guardianship, arrangements orders and adoption",
      equation:
        "sum(in_guardianship) * (guardianship_allowance + kinship_allowance_uplift) + sum(adopted) * adoption_support_cost",
    },
    leaving_care_spend: {
      unit: "GBP/year",
      doc: "Support for care leavers",
      equation: "care_leavers * leaving_care_cost",
    },
    casework_spend: {
      unit: "GBP/year",
      doc: "Social work and child protection outside care, by its activities",
      equation:
        "casework_scale * (sum(referrals) * referral_cost + sum(assessments_finished) * assessment_cost + sum(enquiries_finished) * enquiry_cost + sum(conferences) * conference_cost + sum(cin_plan) * cin_plan_cost + sum(on_plan) * plan_cost + sum(care_applications) * application_cost)",
    },
  },
  parameters: {
    weeks_per_year: {
      unit: "week/year",
      doc: "Weeks in a year",
      value: 52.18,
      source: "definition",
      quality: "definition",
    },
    preventative_spend_2009: {
      unit: "GBP/year",
      doc: "Preventative spend at the start",
      value: 4.3e9,
      source:
        "Section 251: 4.21bn in 2010/11 at 2019/20 prices; a little more a year before is an assumption",
      quality: "official",
    },
    preventative_spend_2020: {
      unit: "GBP/year",
      doc: "Level that a full ringfence protects: preventative spend of about 2019/20",
      value: 2.3e9,
      source: "definition of the lever",
      quality: "definition",
    },
    preventative_floor: {
      unit: "1",
      doc: "Share of the preventative spend of the start that is never crowded out",
      value: 0.3,
      distribution: { kind: "triangular", low: 0.15, mode: 0.3, high: 0.45 },
      source: "assumption: part of it is a duty (children's centres, youth offer) or paid by grants",
      quality: "assumption",
    },
    crowding_out_time: {
      unit: "year",
      doc: "Time in which preventative spend gives way",
      value: 1.2,
      source: "assumption: about a budget round",
      quality: "assumption",
    },
    overspend_funded_rate: {
      unit: "1/year",
      doc: "Share of a year's overspend that is added to funding for good within a year",
      value: 0.3,
      distribution: positive(0.3, 0.4),
      source: "assumption as to its centre; fitted to total spend",
      quality: "calibrated",
    },
    envelope_2010: {
      unit: "GBP/year",
      doc: "Envelope for children's services before the cuts, real 2019/20 prices",
      value: 10.5e9,
      distribution: positive(10.5e9, 0.05),
      source: "fitted to total spend of 2012/13; centre from section 251 for 2010/11",
      quality: "calibrated",
    },
    envelope_protection: {
      unit: "1",
      doc: "How much of the fall of spending power reached children's services (elasticity)",
      value: 0.5,
      distribution: positive(0.5, 0.3),
      source: "assumption as to its centre; fitted to total spend",
      quality: "calibrated",
    },
    envelope_growth: {
      unit: "1/year",
      doc: "Real growth of the envelope after the data end, overspend apart",
      value: 0,
      distribution: { kind: "normal", mean: 0, sd: 0.005 },
      source: "assumption: flat in real terms",
      quality: "assumption",
    },
    envelope_growth_start: {
      unit: "year",
      doc: "From when that growth counts",
      value: 2021,
      source: "definition: the end of the published fall of spending power",
      quality: "definition",
    },
    spending_power_fall: {
      unit: "1",
      doc: "Fall of authorities' spending power from 2010/11 to 2020/21, real terms",
      value: 0.25,
      source: "The Case for Change (2021): more than 25%",
      quality: "official",
    },
    spending_power_start: {
      unit: "year",
      doc: "When spending power began to fall: the in-year cut of June 2010",
      value: 2010.25,
      source: "dated event",
      quality: "official",
    },
    spending_power_fall_time: {
      unit: "year",
      doc: "How fast it fell at first: most of it within this time",
      value: 2,
      distribution: positive(2, 0.3),
      source: "assumption as to its centre; fitted to spend",
      quality: "calibrated",
    },
    home_week_cost: {
      unit: "GBP/child/week",
      doc: "Cost of a week by kind of home, where no market sets it",
      dimensions: ["home"],
      value: byHomePrice,
      source:
        "authority foster care: about 480 in 2020 (recalled from the Competition and Markets Authority); semi-independent 948 (recalled); the rest assumption",
      quality: "assumption",
    },
    authority_home_cost: {
      unit: "GBP/child/week",
      doc: "Cost of a week in an authority's own children's home, steady in real terms",
      value: 3800,
      source:
        "assumption between unit costs of 3,000 in 2014/15 (cash) and section 251 spend over children in 2019/20 (about 4,400)",
      quality: "assumption",
    },
    care_overhead_2009: {
      unit: "GBP/child/year",
      doc: "That cost at the start",
      value: 9000,
      distribution: positive(9000, 0.2),
      source: "assumption as to its centre; fitted to statutory spend",
      quality: "calibrated",
    },
    care_overhead_growth: {
      unit: "1",
      doc: "How it rises with caution (elasticity)",
      value: 0.9,
      distribution: positive(0.9, 0.5),
      source: "assumption as to its centre; fitted to the change of statutory spend",
      quality: "calibrated",
    },
    guardianship_allowance: {
      unit: "GBP/child/year",
      doc: "Allowance and support for a child in guardianship",
      value: 6000,
      distribution: positive(6000, 0.14),
      source: "Section 251 spend on guardianship over children: assumption as to the number of children",
      quality: "assumption",
    },
    adoption_support_cost: {
      unit: "GBP/child/year",
      doc: "Adoption services for each adopted child",
      value: 6500,
      source: "assumption: section 251 spend on adoption over adopted children",
      quality: "assumption",
    },
    leaving_care_cost: {
      unit: "GBP/person/year",
      doc: "Support for a care leaver",
      value: 5500,
      source: "assumption: section 251 spend on leaving care over care leavers",
      quality: "assumption",
    },
    casework_scale: {
      unit: "1",
      doc: "Scale of the unit costs of casework",
      value: 1,
      distribution: positive(1, 0.2),
      source: "fitted to statutory spend",
      quality: "calibrated",
    },
    referral_cost: {
      unit: "GBP/child",
      doc: "Cost of a referral",
      value: 250,
      source: "assumption: about a day's work",
      quality: "assumption",
    },
    assessment_cost: {
      unit: "GBP/child",
      doc: "Cost of an assessment",
      value: 800,
      source: "assumption: about two days of a social worker, with overheads",
      quality: "assumption",
    },
    enquiry_cost: {
      unit: "GBP/child",
      doc: "Cost of a section 47 enquiry",
      value: 1000,
      source: "assumption",
      quality: "assumption",
    },
    conference_cost: {
      unit: "GBP/child",
      doc: "Cost of a conference with its reviews",
      value: 1500,
      source: "assumption",
      quality: "assumption",
    },
    cin_plan_cost: {
      unit: "GBP/child/year",
      doc: "Cost of a year on a child in need plan",
      value: 3500,
      source: "assumption: a caseload of sixteen, with overheads, and services bought",
      quality: "assumption",
    },
    plan_cost: {
      unit: "GBP/child/year",
      doc: "Cost of a year on a protection plan",
      value: 7000,
      source: "assumption: twice that of a child in need plan",
      quality: "assumption",
    },
    application_cost: {
      unit: "GBP/child",
      doc: "Cost to an authority of a care application, for each child",
      value: 15_000,
      source: "assumption; one authority put a case at GBP 80,000 (The Case for Change)",
      quality: "assumption",
    },
    other_statutory_spend: {
      unit: "GBP/year",
      doc: "Youth justice and other statutory spend, held",
      value: 0.33e9,
      source: "Section 251: youth justice 0.29bn in 2019/20, 0.36bn in 2012/13 at 2019/20 prices",
      quality: "official",
    },
  },
  series: {
    price_level: {
      unit: "1",
      doc: "Prices of each year against those of 2019/20; held at both ends",
      times: deflator.map(([year]) => year),
      values: deflator.map(([, index]) => index / (deflator.at(-1)?.[1] ?? 1)),
      source: "HM Treasury GDP deflator, financial years put together from calendar years",
      quality: "official",
    },
  },
  levers: {
    preventative_ringfence: {
      unit: "1",
      doc: "Share of the preventative spend of 2019/20 protected from crowding-out",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
    kinship_allowance_uplift: {
      unit: "GBP/child/year",
      doc: "Extra yearly allowance for each child in guardianship or kinship foster care",
      value: 0,
      combine: "add",
      range: [0, 8000],
      source: "range: to the gap to an agency foster carer's fee",
    },
    kinship_support_spend: {
      unit: "GBP/year",
      doc: "Cost of support services for kinship carers",
      value: 0,
      combine: "add",
      range: [0, 200e6],
      source: "assumption",
    },
    market_reform_spend: {
      unit: "GBP/year",
      doc: "Running cost of commissioning bodies",
      value: 0,
      combine: "add",
      range: [0, 200e6],
      source: "assumption",
    },
  },
};
