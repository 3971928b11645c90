import type { DistributionSpec } from "../../model/distribution-spec.js";

export type Kind = DistributionSpec["kind"];

export type SpecOf<K extends Kind> = Extract<DistributionSpec, { kind: K }>;

/** A rule that a distribution breaks. `field` is the part of the spec that it is about. */
export interface Problem {
  readonly code: string;
  readonly field: string;
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  readonly hint?: string;
}

/**
 * One family of distributions. `quantile` and `support` may only be asked about a spec without problems.
 *
 * `quantile` does the work that is common to all draws once and returns the inverse distribution function: non-decreasing in
 * u for 0 < u < 1, up to rounding; rounding out of the support is seen to elsewhere. `support` is the smallest interval that holds all values; its ends may be infinite.
 */
export interface Family<K extends Kind> {
  readonly problems: (spec: SpecOf<K>) => readonly Problem[];
  readonly quantile: (spec: SpecOf<K>) => (u: number) => number;
  readonly support: (spec: SpecOf<K>) => readonly [low: number, high: number];
  /** In words, without the name of the family: `mean 3, sd 1`. */
  readonly describe: (spec: SpecOf<K>) => string;
}
