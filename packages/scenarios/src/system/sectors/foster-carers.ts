import { inYear } from "../in-year.js";
import { scarcityOf } from "../scarcity.js";
import type { Sector } from "../sector.js";
import { fosterCarersParameters } from "./foster-carers-parameters.js";

const counts = inYear([
  {
    name: "foster_enquiries_in_year",
    flow: "sum(foster_enquiries)",
    unit: "household",
    doc: "First enquiries in the year from households that might foster",
  },
  {
    name: "foster_applications_in_year",
    flow: "sum(foster_applications)",
    unit: "household",
    doc: "Applications to foster in the year, relatives and friends of a child apart",
  },
  {
    name: "foster_assessments_completed_in_year",
    flow: "sum(foster_assessments_approved) + sum(foster_assessments_refused)",
    unit: "household",
    doc: "Assessments of applicants completed in the year",
  },
  {
    name: "foster_approvals_in_year",
    flow: "sum(foster_assessments_approved) + sum(foster_approvals_added)",
    unit: "household",
    doc: "Fostering households approved in the year, relatives and friends apart, those that policy adds too",
  },
  {
    name: "foster_deregistrations_in_year",
    flow: "sum(foster_deregistrations)",
    unit: "household",
    doc: "Fostering households that stopped in the year, relatives and friends apart",
  },
]);

/** Fostering households by provider and age of the carers: enquiry, application, assessment, approval, leaving. */
export const fosterCarers: Sector = {
  name: "foster carers",
  purpose:
    "Households enquire, apply, are assessed and approved, grow older and leave, with authorities and agencies apart. Authorities take who comes, and try harder when places are scarce; agencies advertise until they have the carers whom demand needs. Carers strained by breakdown leave sooner and recommend fostering less. Relatives approved for a child are counted apart.",
  stocks: {
    ...counts.stocks,
    foster_assessments: {
      unit: "household",
      doc: "Households that applied to foster and are being assessed, relatives and friends apart",
      dimensions: ["provider"],
      initial: "foster_applications * foster_assessment_time",
      inflows: ["foster_applications"],
      outflows: [
        "foster_assessments_approved",
        "foster_assessments_refused",
        "foster_applications_withdrawn",
      ],
      nonNegative: true,
    },
    foster_households: {
      unit: "household",
      doc: "Approved fostering households, relatives and friends apart",
      dimensions: ["provider", "carer_age"],
      initial: {
        authority: "authority_foster_households_2009 * carer_age_share_2009",
        independent:
          "(sum(settled[:, agency_foster]) + sum(short_stay[:] * preferred_home_share[:, agency_foster])) / (agency_children_per_place * foster_places_per_household) * carer_age_share_2009",
      },
      inflows: ["foster_approvals", "foster_approvals_added", "foster_carers_turned_60"],
      outflows: ["foster_deregistrations", "foster_carers_turning_60"],
      nonNegative: true,
    },
    kinship_foster_households: {
      unit: "household",
      doc: "Relatives and friends approved as foster carers of one child or its siblings; follows those children",
      initial: "in_home[kinship_foster] / kinship_children_per_household",
      inflows: ["kinship_foster_approvals"],
      outflows: ["kinship_foster_deregistrations"],
      nonNegative: true,
    },
  },
  flows: {
    ...counts.flows,
    foster_applications: {
      unit: "household/year",
      doc: "Households that apply to foster",
      dimensions: ["provider"],
      equation: "foster_enquiries * foster_conversion",
    },
    foster_assessments_approved: {
      unit: "household/year",
      doc: "Assessments completed with approval",
      dimensions: ["provider"],
      equation:
        "foster_assessments / foster_assessment_time * foster_completion_share * foster_approval_share",
    },
    foster_assessments_refused: {
      unit: "household/year",
      doc: "Assessments completed without approval",
      dimensions: ["provider"],
      equation:
        "foster_assessments / foster_assessment_time * foster_completion_share * (1 - foster_approval_share)",
    },
    foster_applications_withdrawn: {
      unit: "household/year",
      doc: "Applications that end before the assessment is completed",
      dimensions: ["provider"],
      equation: "foster_assessments / foster_assessment_time * (1 - foster_completion_share)",
    },
    foster_approvals: {
      unit: "household/year",
      doc: "Households newly approved; all count as under 60",
      dimensions: ["provider", "carer_age"],
      equation: { "*": { under_60: "foster_assessments_approved[provider]", over_60: 0 } },
    },
    foster_approvals_added: {
      unit: "household/year",
      doc: "Households that policy adds to those of authorities",
      dimensions: ["provider", "carer_age"],
      equation: {
        authority: { under_60: "foster_recruitment_added / foster_places_per_household", over_60: 0 },
        independent: 0,
      },
    },
    foster_carers_turning_60: {
      unit: "household/year",
      doc: "Households whose carers turn 60, leaving the younger",
      dimensions: ["provider", "carer_age"],
      equation: { "*": { under_60: "foster_households / carer_years_to_60", over_60: 0 } },
    },
    foster_carers_turned_60: {
      unit: "household/year",
      doc: "The same households, joining the older",
      dimensions: ["provider", "carer_age"],
      equation: { "*": { under_60: 0, over_60: "foster_carers_turning_60[provider, under_60]" } },
    },
    foster_deregistrations: {
      unit: "household/year",
      doc: "Households that stop fostering: those under strain sooner, those supported later, the older through retirement too",
      dimensions: ["provider", "carer_age"],
      equation: {
        "*": {
          under_60: "foster_households * foster_leaving_rate",
          over_60: "foster_households * (foster_leaving_rate + foster_retirement_rate)",
        },
      },
    },
    kinship_foster_approvals: {
      unit: "household/year",
      doc: "Relatives and friends approved, for children who come to live with them",
      equation:
        "max(0, kinship_foster_deregistrations + (in_home[kinship_foster] / kinship_children_per_household - kinship_foster_households) / kinship_approval_time)",
    },
    kinship_foster_deregistrations: {
      unit: "household/year",
      doc: "Relatives and friends who are foster carers no more, as their children leave care",
      equation: "kinship_foster_households * kinship_foster_leaving_rate",
    },
  },
  auxiliaries: {
    ...counts.auxiliaries,
    foster_enquiries: {
      unit: "household/year",
      doc: "First enquiries: to authorities by scarcity, to agencies as many as their demand takes",
      dimensions: ["provider"],
      equation: {
        authority: "authority_foster_enquiries_2009 * foster_scarcity ^ recruitment_effort",
        independent:
          "max(0, agency_approvals_needed) / (foster_conversion * foster_completion_share * foster_approval_share)",
      },
    },
    foster_conversion: {
      unit: "1",
      doc: "Share of enquiries that become applications: less where carers are strained and recommend fostering less",
      equation:
        "min(1, foster_conversion_2009 * carer_strain ^ (-carer_advocacy) * foster_conversion_multiplier)",
    },
    agency_approvals_needed: {
      unit: "household/year",
      doc: "Approvals with which agencies replace who leaves and close the gap to demand",
      equation:
        "sum(foster_deregistrations[independent, :]) + (in_home[agency_foster] / (agency_children_per_place * foster_places_per_household) - sum(foster_households[independent, :])) / agency_response_time",
    },
    carer_strain: {
      unit: "1",
      doc: "Strain of foster carers: breakdowns for each child with them against the start, remembered for some time",
      equation: "smooth1(foster_breakdown_pressure, carer_strain_time)",
    },
    foster_leaving_rate: {
      unit: "1/year",
      doc: "Share of households that stop in a year, retirement apart",
      equation:
        "foster_leaving_rate_2009 * carer_strain ^ carer_strain_response * (1 - foster_support_retention * foster_support_share)",
    },
    foster_places: {
      unit: "place",
      doc: "Approved foster places, those for relatives and friends apart",
      dimensions: ["provider"],
      equation: "sum(foster_households[provider, :]) * foster_places_per_household",
    },
    usable_foster_places: {
      unit: "place",
      doc: "Foster places that can be used: the older the carers, the more are not available",
      dimensions: ["provider"],
      equation:
        "sum(foster_households[provider, :] * (1 - foster_not_available[:])) * foster_places_per_household",
    },
    foster_demand: {
      unit: "child",
      doc: "Children in care who would be in unrelated foster care were all homes available",
      equation:
        "sum(in_care[:] * (preferred_home_share[:, authority_foster] + preferred_home_share[:, agency_foster]))",
    },
    foster_sufficiency: {
      unit: "1",
      doc: "Foster places that can be used, less those taken by more staying put, for each child who would be in unrelated foster care, against the reference",
      equation:
        "max(0, sum(usable_foster_places) - staying_put_places_taken) * foster_pressure_reference / foster_demand",
    },
    foster_scarcity: {
      unit: "1",
      doc: "Scarcity of foster places: the inverse of that, up to a ceiling",
      equation: scarcityOf("foster_sufficiency"),
    },
    free_authority_places: {
      unit: "place",
      doc: "Authorities' own foster places that can be used, less those taken by more staying put, which is all taken to be with them",
      equation: "max(0, usable_foster_places[authority] - staying_put_places_taken)",
    },
    authority_foster_sufficiency: {
      unit: "1",
      doc: "Authorities' own foster places for each such child, against the reference: agencies are used where these run out",
      equation: "free_authority_places * authority_foster_pressure_reference / foster_demand",
    },
    foster_occupancy: {
      unit: "child/place",
      doc: "Children in unrelated foster care for each approved place; none where there are no places",
      equation:
        "if(sum(foster_places) == 0, 0, (in_home[authority_foster] + in_home[agency_foster]) / sum(foster_places))",
    },
    foster_households_total: {
      unit: "household",
      doc: "All approved fostering households at 31 March, relatives and friends included",
      equation: "sum(foster_households) + kinship_foster_households",
    },
    foster_carers_approved: {
      unit: "person",
      doc: "Approved foster carers at 31 March, relatives and friends included",
      equation: "foster_households_total * carers_per_household",
    },
    foster_carers_over_60_share: {
      unit: "1",
      doc: "Share of fostering households, relatives and friends apart, whose carers are over 60; none of none",
      equation:
        "if(sum(foster_households) == 0, 0, sum(foster_households[:, over_60]) / sum(foster_households))",
    },
    agency_share_of_foster_places: {
      unit: "1",
      doc: "Share of approved foster places that are with agencies, relatives and friends apart; none of none",
      equation: "if(sum(foster_places) == 0, 0, foster_places[independent] / sum(foster_places))",
    },
    foster_support_spend: {
      unit: "GBP/year",
      doc: "Cost of support for foster carers by policy",
      equation: "sum(foster_households) * foster_support_share * foster_support_cost",
    },
  },
  parameters: fosterCarersParameters,
  levers: {
    foster_conversion_multiplier: {
      unit: "1",
      doc: "Multiplies the share of enquiries that become applications to foster",
      value: 1,
      combine: "multiply",
      range: [1, 2],
      source: "range: to applications of an eighth of enquiries, twice the share of 2019/20",
    },
    foster_recruitment_added: {
      unit: "place/year",
      doc: "Additional authority foster places approved a year",
      value: 0,
      combine: "add",
      range: [0, 3000],
      source: "range: to the share of completed assessments that are not approved",
    },
    foster_support_share: {
      unit: "1",
      doc: "Share of fostering households, relatives and friends apart, reached by support, respite and better terms",
      value: 0,
      combine: "largest",
      range: [0, 1],
      source: "definition",
    },
  },
};
