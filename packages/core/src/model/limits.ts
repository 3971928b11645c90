import type { Shape } from "./shape.js";

/**
 * How much a model may ask for, so that a file from anywhere can neither hang its reader nor fill the memory. What is above a limit gives
 * a diagnostic that names the limit. Each can be raised for models that one trusts; see also "Limits" in `docs/equations.md`.
 */
export interface Limits {
  /** Characters of a model file. 10,000,000 unless given, as each default below. */
  readonly fileLength: number;
  /** Values and keys of a model file, those that an alias stands for counted each time; and four times as many words and marks. 50,000. */
  readonly fileValues: number;
  /** Uses of aliases (`*name`) in a model file, those inside of what an alias stands for counted each time. 1,000. */
  readonly fileAliases: number;
  /** Cells of one variable. 1,000,000. */
  readonly variableCells: number;
  /** Terms that the folds of one equation have together at each moment, where nothing is computed twice. 50,000,000. */
  readonly foldTerms: number;
  /** Cells of all variables, with those that delays and smooths need. 10,000,000. */
  readonly modelCells: number;
  /** Errors that are told; what comes after them is not looked at. 200. */
  readonly errors: number;
  /** Steps of a run. 10,000,000. */
  readonly steps: number;
  /** Numbers that a run saves, one per cell and saved time, or keeps for a fixed delay, one per cell and step. 30,000,000. */
  readonly values: number;
  /** Bytes that an ensemble remembers its values in. 4,000,000,000. */
  readonly ensembleBytes: number;
}

const defaultLimits: Limits = {
  fileLength: 10_000_000,
  fileValues: 50_000,
  fileAliases: 1_000,
  variableCells: 1_000_000,
  foldTerms: 50_000_000,
  modelCells: 10_000_000,
  errors: 200,
  steps: 10_000_000,
  values: 30_000_000,
  ensembleBytes: 4_000_000_000,
};

/** Every limit: those that are given, and the usual ones. */
export function resolveLimits(given: Partial<Limits> = {}): Limits {
  return { ...defaultLimits, ...given };
}

/** Shape of the option `limits`. */
export const limitsShape: Shape = {
  kind: "record",
  fields: {
    required: {},
    optional: Object.fromEntries(Object.keys(defaultLimits).map((limit) => [limit, { kind: "number" }])),
  },
};
