import type { CheckedModel } from "../equations/checked-model.js";
import type { RunFailure } from "../simulate/failure.js";
import type { RunOptions } from "../simulate/run-options.js";
import type { LeverMove } from "../simulate/scenario.js";

/** What all draws of an ensemble have in common: plain data that can be sent to a worker. */
export interface EnsembleTask {
  readonly model: CheckedModel;
  readonly options: Omit<RunOptions, "seed"> & { readonly seed?: number };
  /** Cells of the model to keep. */
  readonly outputs: readonly number[];
  /** Positions of the times to keep among the saved times. */
  readonly times: readonly number[];
  /** Parameter cells that are drawn, one per column of a chunk. */
  readonly drawn: readonly number[];
  readonly scenarios: readonly TaskScenario[];
}

export interface TaskScenario {
  readonly moves: readonly LeverMove[];
  /** All parameter cells, with the scenario's own values put in. */
  readonly parameters: Float64Array;
  /** Columns of a chunk that this scenario takes: those of parameters that it does not set itself. */
  readonly columns: readonly number[];
}

/** Some draws in a row. */
export interface Chunk {
  /** Number of the first draw, from 0. */
  readonly first: number;
  readonly count: number;
  /** [draw][column] */
  readonly parameters: Float64Array;
  /** For each scenario [draw][move]. */
  readonly targets: readonly Float64Array[];
}

/**
 * Runs all scenarios of each draw of a chunk.
 *
 * @param into takes the values where it is given: exactly as long as they are.
 */
export type RunChunk = (chunk: Chunk, into?: Float64Array) => ChunkResult;

export interface ChunkResult {
  readonly first: number;
  readonly count: number;
  /** [draw][scenario][output][time]; good until the next chunk is run, and without meaning for a draw with a failure. */
  readonly values: Float64Array;
  /** [draw][scenario][watch], watches as in `watchesOf`; of a run that stopped, of no meaning. */
  readonly watched: Float64Array;
  readonly failures: readonly ChunkFailure[];
}

export interface ChunkFailure {
  readonly draw: number;
  /** Position of the scenario. */
  readonly scenario: number;
  readonly failure: RunFailure;
}
