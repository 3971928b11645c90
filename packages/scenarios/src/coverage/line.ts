/** A line of the documents on which the model rests, and what in the model stands for it. */
export interface CoverageLine {
  /** In few words, ours. */
  readonly label: string;
  /** `whole` and `partly`: something in the model computes with it; `not`: nothing does. */
  readonly status: CoverageStatus;
  /**
   * Variables, parameters, levers, series, outputs and policies that represent it, with the figures that are kept of it. For `not`:
   * only figures.
   */
  readonly by: readonly string[];
  /** Why it is not represented, or not in full; absent for `whole`. */
  readonly reason?: CoverageReason;
}

export const coverageStatuses = ["whole", "partly", "not"] as const;
export type CoverageStatus = (typeof coverageStatuses)[number];

/**
 * `unquantified`: no source gives a figure; `outside`: beyond what the model is about; `restates`: `text` is the id of the line
 * that it repeats; `missing`: it could be there and is not yet, and `text` says what is missing.
 */
export interface CoverageReason {
  readonly kind: CoverageReasonKind;
  readonly text: string;
}

export const coverageReasons = ["unquantified", "outside", "restates", "missing"] as const;
export type CoverageReasonKind = (typeof coverageReasons)[number];

/** Lines that belong together, by their ids: F for what there is, L for levers, M for mechanisms. */
export interface CoverageGroup {
  /** Kebab-case; also the name on the command line. */
  readonly id: string;
  readonly title: string;
  readonly lines: Readonly<Record<string, CoverageLine>>;
}

export function whole(label: string, by: readonly string[]): CoverageLine {
  return { label, status: "whole", by };
}

export function partly(label: string, by: readonly string[], reason: CoverageReason): CoverageLine {
  return { label, status: "partly", by, reason };
}

/** @param figures that are kept of it, though nothing computes with them. */
export function not(label: string, reason: CoverageReason, figures: readonly string[] = []): CoverageLine {
  return { label, status: "not", by: figures, reason };
}

export function unquantified(text: string): CoverageReason {
  return { kind: "unquantified", text };
}

export const noFigure = unquantified("no source gives a figure for it");
export const noEffectFigure = unquantified("no source gives a figure for its effect");

export function outside(text: string): CoverageReason {
  return { kind: "outside", text };
}

export function restates(id: string): CoverageReason {
  return { kind: "restates", text: id };
}

export function missing(text: string): CoverageReason {
  return { kind: "missing", text };
}
