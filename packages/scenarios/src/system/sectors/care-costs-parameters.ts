import type { ParameterSpec } from "@headwater/core";
import { byHome, type HomeKind } from "../homes.js";
import { certain, positive } from "../sector.js";

/**
 * Cost of a week by kind of home where no market sets it, GBP per child and week at 2019/20 prices. Zero where the price
 * comes from the market sector. Of kinship foster care, what is beside the payment to the carer.
 */
const homeWeekCost: Record<HomeKind, number> = {
  kinship_foster: 250,
  authority_foster: 500,
  agency_foster: 0,
  childrens_home: 0,
  semi_independent: 900,
  secure: 6500,
  with_parents: 60,
  placed_for_adoption: 150,
  independent_living: 300,
  other_home: 1500,
};

/** Kinds whose spending is published under a heading where it is the main part, or a large one, with how well their cost is known. */
const homeWeekCostSpread: Partial<Record<HomeKind, number>> = {
  kinship_foster: 0.3,
  authority_foster: 0.15,
  semi_independent: 0.2,
  other_home: 0.3,
};

/** What a home, a service or an allowance costs, at 2019/20 prices. */
export const careCostsParameters: Readonly<Record<string, ParameterSpec>> = {
  weeks_per_year: {
    unit: "week/year",
    doc: "Weeks in a year",
    value: 52.18,
    source: "definition",
    quality: "definition",
  },
  home_week_cost: {
    unit: "GBP/child/week",
    doc: "Cost of a week by kind of home, where no market sets it",
    dimensions: ["home"],
    value: homeWeekCost,
    distribution: byHome((home) => {
      const spread = homeWeekCostSpread[home];
      return spread === undefined ? certain(homeWeekCost[home]) : positive(homeWeekCost[home], spread);
    }),
    source:
      "authority foster care: about 480 in 2020 (recalled from the Competition and Markets Authority); semi-independent 948 (recalled); the rest assumption; fitted to spend on fostering, on leaving care and on residential care",
    quality: "calibrated",
  },
  authority_home_cost: {
    unit: "GBP/child/week",
    doc: "Cost of a week in an authority's own children's home, steady in real terms",
    value: 3800,
    distribution: positive(3800, 0.1),
    source:
      "assumption between unit costs of 3,000 in 2014/15 (cash) and section 251 spend over children in 2019/20 (about 4,400)",
    quality: "assumption",
  },
  kinship_payment_2009: {
    unit: "GBP/child/week",
    doc: "Payment to a kinship foster carer for a child, at the start",
    value: 150,
    distribution: positive(150, 0.3),
    source:
      "assumption as to its centre, about the national minimum allowance; fitted to spend on friends and family",
    quality: "calibrated",
  },
  kinship_payment_rise: {
    unit: "1",
    doc: "Rise of that payment since carers who are kin have to be paid like others",
    value: 0.3,
    distribution: positive(0.3, 0.5),
    source:
      "dated event (High Court, R (X) v London Borough of Tower Hamlets, 2013 EWHC 480); its size is an assumption as to its centre; fitted to spend on friends and family",
    quality: "calibrated",
  },
  kinship_payment_start: {
    unit: "year",
    doc: "When the court so decided",
    value: 2012.94,
    source: "High Court, R (X) v London Borough of Tower Hamlets, 2013 EWHC 480 (Admin), March 2013",
    quality: "official",
  },
  kinship_payment_time: {
    unit: "year",
    doc: "Time in which payments rose after it",
    value: 4,
    distribution: positive(4, 0.3),
    source: "assumption as to its centre; fitted to spend on friends and family",
    quality: "calibrated",
  },
  care_social_work_2009: {
    unit: "GBP/child/year",
    doc: "Cost of social work for a child in care at the start",
    value: 4500,
    distribution: positive(4500, 0.2),
    source: "assumption as to its centre; fitted to statutory spend and to social work",
    quality: "calibrated",
  },
  care_social_work_growth: {
    unit: "1",
    doc: "How it rises with caution (elasticity)",
    value: 0.9,
    distribution: positive(0.9, 0.5),
    source: "assumption as to its centre; fitted to the change of statutory spend and of social work",
    quality: "calibrated",
  },
  care_services_cost: {
    unit: "GBP/child/year",
    doc: "Cost of other services for a child in care: health, education, contact, short breaks, advocacy",
    value: 5000,
    distribution: positive(5000, 0.3),
    source: "assumption as to its centre; fitted to spend on other services for children in care",
    quality: "calibrated",
  },
  alone_services_cost: {
    unit: "GBP/child/year",
    doc: "Cost of services for a child who came alone, beside those for every child in care, at the start",
    value: 20_000,
    distribution: positive(20_000, 0.4),
    source: "assumption as to its centre; fitted to other services for children in care",
    quality: "calibrated",
  },
  alone_rate_rise: {
    unit: "1",
    doc: "Rise of that cost with the rates that government pays for such children",
    value: 0.4,
    distribution: positive(0.4, 0.5),
    source:
      "dated event (Home Office funding for unaccompanied children: higher rates from 1 July 2016 and from 1 April 2019); its size is an assumption as to its centre; fitted to other services for children in care",
    quality: "calibrated",
  },
  alone_rate_start: {
    unit: "year",
    doc: "From when the first of the higher rates was paid",
    value: 2016.25,
    source: "Home Office, funding to local authorities for unaccompanied children, from 1 July 2016",
    quality: "official",
  },
  alone_rate_time: {
    unit: "year",
    doc: "Time in which the cost rose with them: until the second had been paid for a year",
    value: 3.75,
    source:
      "assumption: in a straight line, until the rates of 1 April 2019 (Home Office) had been paid for a year",
    quality: "assumption",
  },
  guardianship_allowance: {
    unit: "GBP/child/year",
    doc: "Allowance and support for a child under a special guardianship order",
    value: 6000,
    distribution: positive(6000, 0.2),
    source:
      "Section 251 spend on guardianship over children: assumption as to the number of children; fitted to its heading",
    quality: "calibrated",
  },
  special_guardianship_2009: {
    unit: "1",
    doc: "Share of children in guardianship at the start who are under a special guardianship order: there are such orders since December 2005",
    value: 0.45,
    distribution: positive(0.45, 0.2),
    source:
      "assumption as to its centre, below the share of new orders; fitted to spend on special guardianship",
    quality: "calibrated",
  },
  special_orders_outside_2009: {
    unit: "child/year",
    doc: "Orders to guardians and under arrangements a year for children outside care, at the use of guardianship of the start",
    value: 1800,
    distribution: positive(1800, 0.4),
    source:
      "assumption as to its centre, somewhat fewer than out of care; fitted to spend on special guardianship",
    quality: "calibrated",
  },
  special_orders_years: {
    unit: "year",
    doc: "Years of such orders that there were before the start",
    value: 2,
    source: "assumption: since December 2005, fewer at first",
    quality: "assumption",
  },
  adoption_support_cost: {
    unit: "GBP/child/year",
    doc: "Support for each adopted child",
    value: 3000,
    distribution: positive(3000, 0.3),
    source: "assumption as to its centre; fitted to spend on adoption",
    quality: "calibrated",
  },
  adoption_placing_cost: {
    unit: "GBP/child",
    doc: "Cost of finding, assessing and preparing adopters, for each adoption",
    value: 30_000,
    distribution: positive(30_000, 0.3),
    source:
      "assumption as to its centre: about the fee between adoption agencies; fitted to spend on adoption",
    quality: "calibrated",
  },
  leaving_care_cost: {
    unit: "GBP/person/year",
    doc: "Support for a care leaver",
    value: 3500,
    distribution: positive(3500, 0.3),
    source: "assumption as to its centre; fitted to spend on leaving care",
    quality: "calibrated",
  },
  leaving_care_extension: {
    unit: "1",
    doc: "Rise of that cost since all care leavers may ask for support up to 25",
    value: 0.15,
    distribution: positive(0.15, 0.6),
    source:
      "dated event (Children and Social Work Act 2017, section 3, in force from April 2018); its size is an assumption as to its centre; fitted to spend on leaving care",
    quality: "calibrated",
  },
  leaving_care_extension_start: {
    unit: "year",
    doc: "From when authorities prepared for it: the Act",
    value: 2017.07,
    source:
      "assumption that they prepared from the day of the Act on: Children and Social Work Act 2017, 27 April 2017",
    quality: "assumption",
  },
  leaving_care_extension_time: {
    unit: "year",
    doc: "Time in which the cost rose with it",
    value: 2,
    source: "assumption: to a year after it came into force",
    quality: "assumption",
  },
};
