import type { DistributionSpec } from "../../model/distribution-spec.js";
import type { Inverse } from "./inverse.js";

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

/** An inverse distribution function without its support, which the family states apart. */
type InverseForm = Inverse extends infer Form
  ? Form extends Inverse
    ? Omit<Form, "support">
    : never
  : never;

/**
 * One family of distributions. `inverse` and `support` may only be asked about a spec without problems.
 *
 * `inverse` does the work that is common to all draws. `support` is the smallest interval that holds all values; its ends may be
 * infinite.
 */
export interface Family<K extends Kind> {
  readonly problems: (spec: SpecOf<K>) => readonly Problem[];
  readonly inverse: (spec: SpecOf<K>) => InverseForm;
  readonly support: (spec: SpecOf<K>) => readonly [low: number, high: number];
  /** In words, without the name of the family: `mean 3, sd 1`. */
  readonly describe: (spec: SpecOf<K>) => string;
}
