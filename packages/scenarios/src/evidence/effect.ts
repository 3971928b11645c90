import type { DistributionSpec } from "@headwater/core";
import type { EvidenceQuality } from "./quality.js";
import type { SourceId } from "./sources.js";
import type { EvidenceUnit } from "./unit.js";

/**
 * How well a study can tell cause from company. `A`: randomised. `B`: panel, matching or meta-analysis with controls.
 * `C`: before and after, or descriptive. Only A and B should move a flow of the model unless a user says otherwise.
 */
export type Grade = "A" | "B" | "C";

/** A published size of an effect, with how uncertain it is. */
export interface Effect {
  readonly id: string;
  /** Of what, on what, in whom. */
  readonly what: string;
  readonly estimate: number;
  /** Both ends; `kind` says what they are: an interval of confidence, or a spread of estimates. */
  readonly range?: { readonly low: number; readonly high: number; readonly kind: "95%" | "spread" };
  readonly unit: EvidenceUnit | "elasticity";
  /** The change of the cause to which the estimate belongs, where it is an amount. */
  readonly dose?: { readonly value: number; readonly unit: EvidenceUnit };
  /** Years from the cause to the effect. */
  readonly lag?: number;
  readonly grade: Grade;
  readonly source: SourceId;
  readonly quality: EvidenceQuality;
  readonly caveat?: string;
  /** Ids of effects measured partly on the same cause: use one of them, never their sum. */
  readonly overlaps?: readonly string[];
  /** What we suggest to draw from, and why: our reading, not the source's. */
  readonly draw?: { readonly distribution: DistributionSpec; readonly because: string };
}

/** Effects by id. */
export function effects<const T extends { readonly [id: string]: Omit<Effect, "id"> }>(
  entries: T,
): { readonly [Id in keyof T]: Effect } {
  const made = Object.entries(entries).map(([id, entry]) => [id, { ...entry, id }]);
  return Object.fromEntries(made) as { readonly [Id in keyof T]: Effect };
}
