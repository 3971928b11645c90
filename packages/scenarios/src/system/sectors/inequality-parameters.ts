import type { ParameterSpec } from "@headwater/core";
import { byEthnicGroup, byFifth } from "../attributes.js";

const steepening =
  "assumption: the documents say that the social gradient of provision rises with each statutory threshold, and give no size";

const groupSource =
  "assumption, set by hand so that children in care by ethnic group come out as DfE counted them on 31 March 2020; how much of it arises before entry to care is not published";

function gradient(doc: string, value: number, low: number, high: number, source: string): ParameterSpec {
  return {
    unit: "1",
    doc,
    value,
    distribution: { kind: "triangular", low, mode: value, high },
    source,
    quality: "assumption",
  };
}

function weights(doc: string, ...values: readonly [number, number, number, number, number]): ParameterSpec {
  return {
    unit: "1",
    doc,
    dimensions: ["ethnic_group"],
    value: byEthnicGroup(...values),
    source: groupSource,
    quality: "assumption",
  };
}

/** What is known and assumed of how need and intervention are spread over neighbourhoods and ethnic groups. */
export const inequalityParameters: Readonly<Record<string, ParameterSpec>> = {
  fifth_population_share: {
    unit: "1",
    doc: "Share of England's children who live in each fifth of neighbourhoods; not changed for an area",
    dimensions: ["fifth"],
    value: byFifth(0.2, 0.2, 0.2, 0.2, 0.2),
    source: "definition: fifths of England's children",
    quality: "definition",
  },
  deprivation_rank: {
    unit: "1",
    doc: "Place of each fifth between the least deprived (-1/2) and the most deprived (1/2)",
    dimensions: ["fifth"],
    value: byFifth(0.5, 0.25, 0, -0.25, -0.5),
    source: "definition",
    quality: "definition",
  },
  deprivation_span: {
    unit: "1",
    doc: "From the least to the most deprived child on that scale: the middles of the outer fifths are 4/5 of all children apart",
    value: 1.25,
    source: "definition",
    quality: "definition",
  },
  start_steepness: {
    unit: "1",
    doc: "Steepness at the start against that of a way through all weights at once: those who come back make it flatter",
    value: 0.83,
    source: "assumption: the balance that the flows tend to",
    quality: "assumption",
  },
  need_gradient: gradient(
    "How much likelier need arises for a child without it in the most deprived fifth than in the least, at the poverty of 2015",
    6.2,
    4.5,
    8,
    "assumption, set so that the care rates of the most and the least deprived tenth stand ten to one (The Case for Change, 2021)",
  ),
  referral_gradient: gradient(
    "How much likelier a child with need is referred in the most deprived fifth than in the least",
    1.1,
    0.9,
    1.3,
    steepening,
  ),
  cin_gradient: gradient(
    "How much likelier an assessed child becomes a child in need in the most deprived fifth than in the least",
    1.1,
    0.9,
    1.3,
    steepening,
  ),
  protection_gradient: gradient(
    "How much likelier a child comes to an enquiry or plan in the most deprived fifth than in the least",
    1.15,
    0.9,
    1.4,
    steepening,
  ),
  care_gradient: gradient(
    "How much likelier a known child enters care in the most deprived fifth than in the least",
    1.47,
    1.1,
    1.85,
    steepening,
  ),
  poverty_effect_on_gradient: {
    ...gradient(
      "How much the logarithm of the gradient of need rises, as a share of itself, with one point more of child poverty",
      0.01,
      0,
      0.02,
      "assumption: poverty that rises does so where it is high already; no source gives a size",
    ),
    unit: "1/percent",
  },
  ethnic_population_share: {
    unit: "1",
    doc: "Share of children of each ethnic group",
    dimensions: ["ethnic_group"],
    value: byEthnicGroup(0.7237, 0.0698, 0.1234, 0.0565, 0.0266),
    source:
      "ONS experimental estimates of children under 16 by ethnic group, 2020, sum of English authorities",
    quality: "official",
  },
  need_ethnic_weight: weights("How much likelier need arises, by ethnic group", 1, 1.35, 0.43, 1.05, 0.8),
  protection_ethnic_weight: weights(
    "How much likelier a child comes to an enquiry or plan, by ethnic group",
    1,
    1.05,
    0.85,
    0.95,
    0.9,
  ),
  care_ethnic_weight: weights(
    "How much likelier a known child enters care, by ethnic group",
    1,
    1.1,
    0.4,
    0.9,
    0.75,
  ),
  arrivals_ethnic_share: {
    unit: "1",
    doc: "Share of each ethnic group among children who arrive alone seeking asylum",
    dimensions: ["ethnic_group"],
    value: byEthnicGroup(0.12, 0.02, 0.3, 0.33, 0.23),
    source:
      "assumption by the countries that most came from: Sudan, Eritrea, Vietnam, Albania, Iran, Afghanistan",
    quality: "assumption",
  },
};
