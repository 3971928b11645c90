import type { DimensionSpec } from "@headwater/core";

/** Fifths of neighbourhoods by deprivation, each with a fifth of England's children, the most deprived first. */
export const fifths = ["most_deprived", "second", "third", "fourth", "least_deprived"] as const;

export type Fifth = (typeof fifths)[number];

/** Dimension of the fifths. */
export const fifthDimension: DimensionSpec = {
  elements: [...fifths],
  doc: "Fifth of neighbourhoods by the income deprivation of their children, the most deprived first",
};

/** Ethnic groups of the statistics of looked-after children. */
export const ethnicGroups = ["white", "mixed", "asian", "black", "other_group"] as const;

export type EthnicGroup = (typeof ethnicGroups)[number];

/** Dimension of the ethnic groups. */
export const ethnicDimension: DimensionSpec = {
  elements: [...ethnicGroups],
  doc: "Ethnic group: white, mixed or multiple, Asian or Asian British, Black or Black British, other",
};

/** One number for each fifth, the most deprived first. */
export function byFifth(...values: readonly [number, number, number, number, number]): Record<Fifth, number> {
  return Object.fromEntries(fifths.map((fifth, rank) => [fifth, values[rank] ?? 0])) as Record<Fifth, number>;
}

/** One number for each ethnic group: white, mixed, Asian, Black, other. */
export function byEthnicGroup(
  ...values: readonly [number, number, number, number, number]
): Record<EthnicGroup, number> {
  return Object.fromEntries(ethnicGroups.map((group, rank) => [group, values[rank] ?? 0])) as Record<
    EthnicGroup,
    number
  >;
}
