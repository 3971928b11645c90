import { allSeries } from "../../evidence/all-series.js";
import { valueAt } from "../../evidence/series.js";
import { inYear } from "../in-year.js";
import { positive, type Sector } from "../sector.js";
import { preventativeLines, type SpendingLine } from "../spending-lines.js";

const inTheYear = inYear([
  {
    name: "line_spend_in_year",
    flow: "line_spend",
    unit: "GBP",
    dimensions: ["spending_line"],
    doc: "Spend in the year by heading of section 251 (gross, real 2019/20 prices)",
  },
]);

const published = {
  family_support: allSeries.s251_family_support_total_gross,
  under_fives: allSeries.s251_surestart_u5_gross,
  youth_services: allSeries.s251_youth_total_gross,
  other_early: allSeries.s251_other_children_families_gross,
};

/** Financial years in which all four headings are published on one basis; each by the year in which it ends. */
const sharedYears = [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020] as const;

/** Published share of one heading of the preventative ones, year by year. */
function sharesOf(line: keyof typeof published): number[] {
  return sharedYears.map((year) => {
    const values = preventativeLines.map((each) => valueAt(published[each], year) ?? Number.NaN);
    return (valueAt(published[line], year) ?? Number.NaN) / values.reduce((sum, value) => sum + value, 0);
  });
}

/** What the money of a year was spent on, in the headings of the published accounts. */
export const spendingLines: Sector = {
  name: "spending lines",
  purpose:
    "All spend by heading of section 251. What the money sector knows by its cause goes under its heading; where a heading is finer than the model, it is split by published shares or by assumption. Measures only: nothing in the model depends on them; what each costs is fitted to them.",
  stocks: inTheYear.stocks,
  flows: inTheYear.flows,
  auxiliaries: {
    ...inTheYear.auxiliaries,
    line_spend: {
      unit: "GBP/year",
      doc: "Spend by heading of section 251; grants for programmes are under none",
      dimensions: ["spending_line"],
      equation: {
        residential_care: "residential_spend",
        fostering:
          "home_spend[authority_foster] + home_spend[agency_foster] + home_spend[kinship_foster] - kinship_payments_spend + foster_support_spend",
        friends_and_family:
          "kinship_payments_spend + in_home[kinship_foster] * kinship_allowance_uplift + kinship_support_spend + informal_kinship_spend",
        special_guardianship: "guardianship_spend",
        adoption: "home_spend[placed_for_adoption] + adoption_spend",
        leaving_care_support:
          "leaving_care_spend + leaver_support_spend + home_spend[semi_independent] + home_spend[independent_living]",
        other_looked_after: "home_spend[with_parents] + care_services_spend",
        social_work: "safeguarding_spend * (1 - commissioning_share)",
        commissioning: "safeguarding_spend * commissioning_share + market_reform_spend",
        youth_justice: "youth_justice_spend",
        family_support: "untargeted_preventative_spend * family_support_share + family_help_spend",
        under_fives: "untargeted_preventative_spend * under_fives_share",
        youth_services: "untargeted_preventative_spend * youth_services_share",
        other_early:
          "untargeted_preventative_spend * (1 - family_support_share - under_fives_share - youth_services_share)",
      } satisfies Record<SpendingLine, string>,
    },
    safeguarding_spend: {
      unit: "GBP/year",
      doc: "Spend on social work, on its commissioning and on support of families around care",
      equation:
        "sum(in_care) * care_social_work + casework_spend + agency_premium_spend + inadequate_spend + after_removal_spend + return_support_spend + edge_of_care_spend + programme_spend",
    },
    commissioning_share: {
      unit: "1",
      doc: "Share of the spend on safeguarding that is reported as commissioning, strategy and safeguarding boards: fell as authorities could spend less",
      equation: "min(1, commissioning_share_2010 * spending_power ^ commissioning_cut)",
    },
    untargeted_preventative_spend: {
      unit: "GBP/year",
      doc: "Preventative spend without new money for family help",
      equation: "preventative_spend - family_help_spend",
    },
  },
  parameters: {
    commissioning_share_2010: {
      unit: "1",
      doc: "That share before the cuts",
      value: 0.22,
      distribution: positive(0.22, 0.2),
      source: "assumption as to its centre; fitted to spend on commissioning",
      quality: "calibrated",
    },
    commissioning_cut: {
      unit: "1",
      doc: "How strongly the share followed the spending power of authorities (elasticity)",
      value: 2,
      distribution: positive(2, 0.4),
      source: "assumption as to its centre; fitted to spend on commissioning",
      quality: "calibrated",
    },
  },
  series: Object.fromEntries(
    preventativeLines
      .filter((line) => line !== "other_early")
      .map((line) => [
        `${line}_share`,
        {
          unit: "1",
          doc: `Share of preventative spend that is reported under ${line.replaceAll("_", " ")}: an allocation, held at both ends`,
          times: sharedYears.map((year) => year - 0.5),
          values: sharesOf(line),
          source:
            "Section 251 outturn, 2012/13 to 2019/20, gross: the heading over the four preventative headings",
          quality: "official",
        },
      ]),
  ),
};
