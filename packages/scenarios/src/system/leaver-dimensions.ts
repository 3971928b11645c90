import type { DimensionSpec } from "@headwater/core";

/** Ages of care leavers in two bands, between the ages at which support falls away, with the years that each spans. */
export const leaverAges = {
  age_18_20: { years: 3 },
  age_21_24: { years: 4 },
} as const;

export type LeaverAge = keyof typeof leaverAges;

export const leaverAgeDimension: DimensionSpec = {
  elements: Object.keys(leaverAges),
  doc: "Age of a care leaver in completed years: before and after 21, when staying put and staying close end",
};

/** Where care leavers live. The last kind holds those of whom nobody knows where they live. */
export const leaverHomes = [
  "staying_put",
  "staying_close",
  "supported",
  "with_family",
  "independent",
  "custody",
  "unsuitable_or_unknown",
] as const;

export type LeaverHome = (typeof leaverHomes)[number];

export const leaverHomeDimension: DimensionSpec = {
  elements: [...leaverHomes],
  doc: "Where a care leaver lives",
};

/** One number for each kind of home of care leavers. */
export function byLeaverHome(values: Record<LeaverHome, number>): Record<LeaverHome, number> {
  return values;
}
