import { allSeries } from "../../evidence/all-series.js";
import type { Sector } from "../sector.js";
import { moneyParameters } from "./money-parameters.js";

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
      doc: "Spending power of authorities against 2010/11: fell by a quarter in ten years, faster at first; held from then on",
      equation:
        "max(0, 1 - spending_power_fall * (1 - exp(-min(10 * one_year, max(0, time - spending_power_start)) / spending_power_fall_time)) / (1 - exp(-10 * one_year / spending_power_fall_time)))",
    },
    envelope: {
      unit: "GBP/year",
      doc: "Money there is for children's services",
      equation:
        "envelope_2010 * local_rate[budget] * spending_power ^ envelope_protection * exp(envelope_growth * max(0, time - envelope_growth_start)) + overspend_funding",
    },
    preventative_target: {
      unit: "GBP/year",
      doc: "Preventative spend that the envelope leaves room for: never less than the floor, nor than the ringfenced share of the start of the policies",
      equation:
        "max(max(preventative_floor * preventative_spend_2009, preventative_ringfence * preventative_spend_2020), envelope - statutory_spend)",
    },
    statutory_spend: {
      unit: "GBP/year",
      doc: "Statutory spend: care, guardianship, adoption and leaving care, casework, agency workers, recovery after a failed inspection, youth justice and market reform",
      equation:
        "care_spend + guardianship_spend + adoption_spend + leaving_care_spend + casework_spend + agency_premium_spend + inadequate_spend + youth_justice_spend + kinship_support_spend + foster_support_spend + market_reform_spend + families_support_spend + programme_spend",
    },
    families_support_spend: {
      unit: "GBP/year",
      doc: "New support of care leavers and of families before and after care",
      equation:
        "leaver_support_spend + after_removal_spend + return_support_spend + informal_kinship_spend + edge_of_care_spend",
    },
    preventative_spend: {
      unit: "GBP/year",
      doc: "All preventative (non-statutory) spend, new family-help money included",
      equation: "preventative_core_spend + family_help_spend + preventative_spend_added * child_population",
    },
    total_spend: {
      unit: "GBP/year",
      doc: "Statutory and preventative spend, and grants for programmes",
      equation: "statutory_spend + preventative_spend + programme_grant",
    },
    youth_justice_spend: {
      unit: "GBP/year",
      doc: "Spend on youth justice: followed the spending power of authorities, as its grants were cut",
      equation: "youth_justice_2010 * spending_power ^ youth_justice_cut",
    },
    casework_spend: {
      unit: "GBP/year",
      doc: "Social work and child protection outside care, by its activities",
      equation:
        "local_rate[cost] * casework_scale * (sum(referrals) * referral_cost + sum(assessments_finished) * assessment_cost + sum(enquiries_finished) * enquiry_cost + sum(conferences) * conference_cost + sum(cin_plan) * cin_plan_cost + sum(on_plan) * plan_cost + sum(care_applications) * application_cost)",
    },
  },
  parameters: moneyParameters,
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
    programme_spend: {
      unit: "GBP/year",
      doc: "Cost of programmes without a line of their own that authorities pay out of what they have",
      value: 0,
      combine: "add",
      range: [0, 500e6],
      source: "assumption",
    },
    programme_grant: {
      unit: "GBP/year",
      doc: "Cost of programmes without a line of their own that central government pays: it crowds out nothing",
      value: 0,
      combine: "add",
      range: [0, 1e9],
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
