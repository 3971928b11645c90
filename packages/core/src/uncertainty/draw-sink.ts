import type { EnsembleOutput, EnsembleProvenance } from "./ensemble.js";

/** What the draws of an ensemble are about: known before the first of them is run. */
export interface DrawTable {
  readonly provenance: EnsembleProvenance;
  readonly scenarios: readonly string[];
  readonly outputs: readonly EnsembleOutput[];
  readonly times: readonly number[];
  /** Names of the parameters that are drawn. */
  readonly parameters: readonly string[];
}

/** Some draws in a row. Good until the sink has taken them: what is to last must be copied. */
export interface DrawBlock {
  /** Number of the first draw, from 0. */
  readonly first: number;
  readonly count: number;
  /** [draw][scenario][output][time]; NaN throughout for a draw of which a run stopped. */
  readonly values: Float64Array;
  /** [draw][parameter] */
  readonly parameters: Float64Array;
  /** Rows, from 0 and ascending, of the draws that ran to the end in every scenario. */
  readonly complete: readonly number[];
}

/** How the writing ended. */
export interface DrawsOutcome {
  /** Draws that ran to the end in every scenario. */
  readonly complete: number;
  /** Draws left out because a run stopped. */
  readonly failed: number;
  readonly interrupted: boolean;
}

/**
 * Takes every draw of an ensemble while it runs, in ascending order, so that they need not be kept in memory. The ensemble waits
 * for each promise: a slow sink slows it down, and never lets draws pile up. What it throws ends the ensemble.
 */
export interface DrawSink {
  /** Once, before the first draw. */
  begin(table: DrawTable): void | Promise<void>;
  /** The next draws: no gap between one block and another. */
  write(block: DrawBlock): void | Promise<void>;
  /** Once, after the last draw, also when the ensemble was interrupted. */
  end(outcome: DrawsOutcome): void | Promise<void>;
  /** Instead of `end`, when something went wrong: lets go of files. */
  abandon?(): void | Promise<void>;
}
