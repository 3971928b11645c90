import { allSeries } from "../../evidence/all-series.js";
import { valueAt } from "../../evidence/series.js";
import { rampOf } from "../ramp.js";
import type { Sector } from "../sector.js";
import { careCostsParameters } from "./care-costs-parameters.js";

/** Years of published ways out of care by kind of order; each by the year in which it ends. */
const orderYears = allSeries.cla_exit_sgo.points.map(([year]) => year);

/** Special guardianship orders of a year over them and arrangements orders together. */
function specialShare(year: number): number {
  const special = valueAt(allSeries.cla_exit_sgo, year) ?? Number.NaN;
  return special / (special + (valueAt(allSeries.cla_exit_cao_ro, year) ?? Number.NaN));
}

/** What homes, services and allowances cost, before, in and after care. All in real 2019/20 prices. */
export const careCosts: Sector = {
  name: "costs of care",
  purpose:
    "What a week in each kind of home costs, what a child in care costs beside the home, and what is paid after care: to guardians, for adoption, for care leavers. Prices of homes and agency carers come from their markets; payments to carers who are kin and support of care leavers rose when a court and an Act said so.",
  stocks: {
    under_special_guardianship: {
      unit: "child",
      doc: "Children under a special guardianship order after care: those of the stock of guardianship who are not under an arrangements order",
      initial: "guardianship_2009 * special_guardianship_2009",
      inflows: ["special_guardianship_orders"],
      outflows: ["special_guardianship_ends"],
      nonNegative: true,
    },
    guarded_outside_care: {
      unit: "child",
      doc: "Children under a special guardianship order who were never in care: counted nowhere else",
      initial: "orders_outside_care * special_orders_years",
      inflows: ["orders_outside_care"],
      outflows: ["orders_outside_care_end"],
      nonNegative: true,
    },
  },
  flows: {
    special_guardianship_orders: {
      unit: "child/year",
      doc: "Special guardianship orders for children in care",
      equation: "sum(guardianship_orders_total) * special_orders_share",
    },
    special_guardianship_ends: {
      unit: "child/year",
      doc: "Their ends, as likely as those of all guardianship after care",
      equation: "under_special_guardianship * guardianship_end_rate",
    },
    orders_outside_care: {
      unit: "child/year",
      doc: "Special guardianship orders for children outside care: they spread as guardianship does, and policy for children in care does not move them",
      equation: "special_orders_outside_2009 * guardianship_uptake * special_orders_share",
    },
    orders_outside_care_end: {
      unit: "child/year",
      doc: "Their ends, as likely as those of guardianship after care",
      equation: "guarded_outside_care * guardianship_end_rate",
    },
  },
  auxiliaries: {
    guardianship_end_rate: {
      unit: "1/year",
      doc: "Share of guardianship after care that ends in a year, by breakdown or at 18",
      equation:
        "if(sum(in_guardianship) > 0, (sum(guardianship_breakdowns) + in_guardianship_ageing_out[age_16_17]) / sum(in_guardianship), 0)",
    },
    kinship_payment: {
      unit: "GBP/child/week",
      doc: "Payment to a kinship foster carer for a child: has risen since a court held that carers who are kin have to be paid like others",
      equation: `kinship_payment_2009 * (1 + kinship_payment_rise * ${rampOf("kinship_payment")}) * local_rate[cost]`,
    },
    home_week_price: {
      unit: "GBP/child/week",
      doc: "Price of a week in each kind of home",
      dimensions: ["home"],
      equation: {
        childrens_home:
          "(independent_home_share * market_home_price + (1 - independent_home_share) * authority_home_cost) * local_rate[cost]",
        agency_foster: "market_agency_price * local_rate[cost]",
        kinship_foster: "home_week_cost * local_rate[cost] + kinship_payment",
        "*": "home_week_cost * local_rate[cost]",
      },
    },
    home_spend: {
      unit: "GBP/year",
      doc: "Spend on each kind of home",
      dimensions: ["home"],
      equation: "in_home * home_week_price * weeks_per_year",
    },
    residential_spend: {
      unit: "GBP/year",
      doc: "Spend on residential care: children's homes, secure and other residential homes",
      equation: "home_spend[childrens_home] + home_spend[secure] + home_spend[other_home]",
    },
    kinship_payments_spend: {
      unit: "GBP/year",
      doc: "Spend on payments to kinship foster carers, which is published apart from other fostering",
      equation: "in_home[kinship_foster] * kinship_payment * weeks_per_year",
    },
    care_social_work: {
      unit: "GBP/child/year",
      doc: "Cost of social work for a child in care: rises as caution and complexity do",
      equation: "care_social_work_2009 * risk_aversion ^ care_social_work_growth * local_rate[cost]",
    },
    care_services_spend: {
      unit: "GBP/year",
      doc: "Spend on other services for children in care, and on those for children who came alone",
      equation: `(sum(in_care) * care_services_cost + alone_in_care * alone_services_cost * (1 + alone_rate_rise * ${rampOf("alone_rate")})) * local_rate[cost]`,
    },
    care_spend: {
      unit: "GBP/year",
      doc: "Spend on children in care",
      equation:
        "sum(home_spend) + sum(in_care) * care_social_work + care_services_spend + in_home[kinship_foster] * kinship_allowance_uplift",
    },
    guardianship_spend: {
      unit: "GBP/year",
      doc: "Allowances and support under special guardianship orders, and what policy adds for all guardians; what is paid under arrangements orders stands under other headings and is not told apart",
      equation:
        "(under_special_guardianship + guarded_outside_care) * guardianship_allowance * local_rate[cost] + (sum(in_guardianship) + guarded_outside_care) * kinship_allowance_uplift",
    },
    adoption_spend: {
      unit: "GBP/year",
      doc: "Spend on finding adopters and on support after adoption",
      equation:
        "(sum(adoptions_total) * adoption_placing_cost + sum(adopted) * adoption_support_cost) * local_rate[cost]",
    },
    leaving_care_spend: {
      unit: "GBP/year",
      doc: "Support for care leavers: more for each since all of them may ask for it up to 25",
      equation: `care_leavers * leaving_care_cost * (1 + leaving_care_extension * ${rampOf("leaving_care_extension")}) * local_rate[cost]`,
    },
  },
  parameters: careCostsParameters,
  series: {
    special_orders_share: {
      unit: "1",
      doc: "Share of orders out of care to guardians and under arrangements that are special guardianship orders: held at both ends",
      times: orderYears.map((year) => year - 0.5),
      values: orderYears.map(specialShare),
      source: "DfE Children looked after, by reason of leaving, 2009/10 to 2019/20",
      quality: "official",
    },
  },
  levers: {
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
  },
};
