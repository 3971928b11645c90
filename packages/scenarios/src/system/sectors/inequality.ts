import type { AuxiliarySpec } from "@headwater/core";
import { type Attribute, carried, coFlow, shareName, tierFlowVariables } from "../co-flows/co-flow.js";
import { type TierFlow, tierFlows } from "../co-flows/tier-flows.js";
import type { Sector } from "../sector.js";
import { inequalityParameters } from "./inequality-parameters.js";

const fifth: Attribute = {
  dimension: "fifth",
  by: "by fifth of deprivation",
  populationShare: "fifth_population_share",
  weights: {
    need: "need_fifth_weight",
    help: "help_fifth_weight",
    known: "known_fifth_weight",
    cin: "cin_fifth_weight",
    protection: "protection_fifth_weight",
    care: "care_fifth_weight",
  },
  startSteepness: "start_steepness",
};

const ethnicGroup: Attribute = {
  dimension: "ethnic_group",
  by: "by ethnic group",
  populationShare: "ethnic_population_share",
  weights: {
    need: "need_ethnic_weight",
    protection: "protection_ethnic_weight",
    care: "care_ethnic_weight",
  },
  startSteepness: "start_steepness",
};

/** Stations at which a rate is measured: a stock of children, or a flow of them. */
export const stations = ["need", "referral", "cin", "protection", "care_entry", "care"] as const;

const stationWords: Record<(typeof stations)[number], string> = {
  need: "Children with unmet need",
  referral: "Referrals a year",
  cin: "Children in need on a plan, or at home before or in court",
  protection: "Children on a protection plan",
  care_entry: "Entries to care a year",
  care: "Children in care",
};

/**
 * The make-up of every tier by deprivation and by ethnic group, and the rates and measures of inequality made of it.
 *
 * @param sectors - the sectors whose stocks and flows it follows.
 */
export function inequality(sectors: readonly Sector[]): Sector {
  const flows = tierFlows(sectors);
  const [deprivation, ethnicity] = [fifth, ethnicGroup].map((attribute) => coFlow(attribute, flows));
  return {
    name: "inequality",
    purpose:
      "Who the children of each tier are, by the deprivation of where they live and by ethnic group, followed beside the stocks: rates, gradient, and slope and relative index of inequality at every tier. Nothing in the other sectors depends on it; targeting changes who is helped, not how many.",
    stocks: { ...deprivation?.stocks, ...ethnicity?.stocks },
    flows: { ...deprivation?.flows, ...ethnicity?.flows },
    auxiliaries: {
      ...tierFlowVariables(flows),
      ...fifthWeights,
      ...deprivation?.auxiliaries,
      ...ethnicity?.auxiliaries,
      ...rates(fifth, flows),
      ...rates(ethnicGroup, flows, "arrivals_ethnic_share"),
      ...Object.assign({}, ...stations.map(measures)),
    },
    parameters: inequalityParameters,
    levers: {
      help_targeting: {
        unit: "1",
        doc: "How much likelier a family with need gets help in the most deprived fifth than in the least: 1 is alike, more is targeting",
        value: 1,
        combine: "multiply",
        range: [0.25, 8],
        source:
          "range: from help that favours the better off fourfold to help eight times as likely for the most deprived",
      },
    },
  };
}

const fifthWeights: Record<string, AuxiliarySpec> = {
  gradient_pressure: {
    unit: "1",
    doc: "Steepness of the gradient of need against that of 2015, through child poverty",
    equation: "1 + poverty_effect_on_gradient * (child_poverty - poverty_reference)",
  },
  mean_deprivation_rank: {
    unit: "1",
    doc: "Mean place of the children on the scale of deprivation: nought in England, else by where an area's children live",
    equation: "sum(fifth_population_share[:] * deprivation_rank[:])",
  },
  deprivation_rank_variance: {
    unit: "1",
    doc: "Variance of that place",
    equation: "sum(fifth_population_share[:] * (deprivation_rank[:] - mean_deprivation_rank) ^ 2)",
  },
  need_fifth_weight: weight("Onset of need", "need_gradient ^ (deprivation_rank * gradient_pressure)"),
  help_fifth_weight: weight("Getting family help", "help_targeting ^ deprivation_rank"),
  known_fifth_weight: weight("Referral", "referral_gradient ^ deprivation_rank"),
  cin_fifth_weight: weight("Becoming a child in need", "cin_gradient ^ deprivation_rank"),
  protection_fifth_weight: weight("Enquiry or plan", "protection_gradient ^ deprivation_rank"),
  care_fifth_weight: weight("Entering care", "care_gradient ^ deprivation_rank"),
};

function weight(what: string, equation: string): AuxiliarySpec {
  return {
    unit: "1",
    doc: `${what} by fifth of deprivation, against the middle fifth`,
    dimensions: ["fifth"],
    equation,
  };
}

/**
 * Children at each station per 10,000 of the same fifth or group.
 *
 * @param alone - make-up of the children who came alone, where they count; absent: they are left out, for they come from no fifth.
 */
function rates(
  attribute: Attribute,
  flows: readonly TierFlow[],
  alone?: string,
): Record<string, AuxiliarySpec> {
  const { dimension, by, populationShare } = attribute;
  const children: Record<(typeof stations)[number], string> = {
    need: `need_by_${dimension}`,
    referral: [
      ...flows
        .filter(({ to, from }) => to === "known" && (from === "need" || from === "help"))
        .map((flow) => carried(flow, attribute)),
      `sum(re_referrals) * ${shareName("known", dimension)}`,
    ].join(" + "),
    cin: `cin_by_${dimension}`,
    protection: `sum(on_plan) * ${shareName("protection", dimension)}`,
    care_entry: `care_by_${dimension}_in${alone === undefined ? "" : ` + arrivals_counted_alone * ${alone}`}`,
    care: `care_by_${dimension}${alone === undefined ? "" : ` + alone_in_care * ${alone}`}`,
  };
  return Object.fromEntries(
    stations.map((station) => [
      `${station}_rate_by_${dimension}`,
      {
        unit: station === "referral" || station === "care_entry" ? "1/year" : "1",
        doc: `${stationWords[station]}, ${by}: for every 10,000 children of the same`,
        dimensions: [dimension],
        equation: `(${children[station]}) / (child_population * ${populationShare}) * published_population`,
      },
    ]),
  );
}

/** The gradient of a station, its slope and relative index of inequality, and ethnic groups against the white one. */
function measures(station: (typeof stations)[number]): Record<string, AuxiliarySpec> {
  const rate = `${station}_rate_by_fifth`;
  const group = `${station}_rate_by_ethnic_group`;
  const unit = station === "referral" || station === "care_entry" ? "1/year" : "1";
  const what = stationWords[station];
  return {
    [`${station}_most_to_least`]: {
      unit: "1",
      doc: `${what}: rate of the most deprived fifth over that of the least`,
      equation: `if(${rate}[least_deprived] > 0, ${rate}[most_deprived] / ${rate}[least_deprived], 1)`,
    },
    [`${station}_slope_index`]: {
      unit,
      doc: `${what}: slope index of inequality, the difference in the rate for every 10,000 between the most and the least deprived child by a straight line through the fifths`,
      equation: `deprivation_span * sum(fifth_population_share[:] * (deprivation_rank[:] - mean_deprivation_rank) * ${rate}[:]) / deprivation_rank_variance`,
    },
    [`${station}_relative_index`]: {
      unit: "1",
      doc: `${what}: relative index of inequality, the slope index over the mean rate`,
      equation: `if(sum(${rate}) > 0, ${station}_slope_index / sum(fifth_population_share[:] * ${rate}[:]), 0)`,
    },
    [`${station}_to_white`]: {
      unit: "1",
      doc: `${what}: rate of each ethnic group over that of white children`,
      dimensions: ["ethnic_group"],
      equation: `if(${group}[white] > 0, ${group} / ${group}[white], 1)`,
    },
  };
}
