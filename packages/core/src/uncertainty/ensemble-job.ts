import type { ChunkFailure, ChunkResult, EnsembleTask } from "./chunk.js";
import type { DrawPlan } from "./draw-plan.js";
import { type DrawSlice, prepareDraws } from "./draw-slice.js";
import { prepareChunks } from "./prepare-chunks.js";
import { Room } from "./room.js";

/** All that a thread must know to run any draws of an ensemble: plain data. */
export interface EnsembleJob {
  /** One for all scenarios that have the model's own data, and one for each that has other data. */
  readonly parts: readonly JobPart[];
  readonly draws: DrawPlan;
}

/** Scenarios that run on one model. */
export interface JobPart {
  readonly task: EnsembleTask;
  /** Positions in the ensemble of the task's scenarios, ascending. */
  readonly scenarios: readonly number[];
}

/** Some draws in a row. */
export interface Piece {
  /** Number of the first draw, from 0. */
  readonly first: number;
  readonly count: number;
}

/** What running a piece gave. */
export interface PieceResult extends ChunkResult {
  /** As in `DrawSlice`. */
  readonly outside: Int32Array;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/**
 * Makes the draws of a piece and runs all scenarios with each.
 *
 * @param into takes the values where it is given: exactly as long as they are.
 */
export type RunPiece = (piece: Piece, into?: Float64Array) => PieceResult;

export function prepareJob({ parts, draws }: EnsembleJob): RunPiece {
  const draw = prepareDraws(draws);
  const run = prepareParts(parts);
  return ({ first, count }, into) => {
    const began = performance.now();
    const slice = draw(first, count);
    return { ...run(slice, into), outside: slice.outside, took: performance.now() - began };
  };
}

/** How many numbers one draw of an ensemble gives: scenarios x outputs x times. */
export function valuesPerDraw({ parts }: EnsembleJob): number {
  return parts.reduce((sum, { task }) => sum + valuesOf(task), 0);
}

function valuesOf({ scenarios, outputs, times }: EnsembleTask): number {
  return scenarios.length * outputs.length * times.length;
}

function prepareParts(parts: readonly JobPart[]): (slice: DrawSlice, into?: Float64Array) => ChunkResult {
  const prepared = parts.map(({ task, scenarios }) => ({ scenarios, run: prepareChunks(task) }));
  const [only, ...more] = prepared;
  if (only !== undefined && more.length === 0) return only.run;
  const total = parts.reduce((sum, { scenarios }) => sum + scenarios.length, 0);
  const room = new Room();
  return (slice, into) => {
    const { first, count, targets } = slice;
    const results = prepared.map(({ scenarios, run }) => {
      const own = scenarios.map((scenario) => targets[scenario] ?? new Float64Array());
      return { scenarios, ...run({ ...slice, targets: own }) };
    });
    return { first, count, ...together(results, count, total, (length) => into ?? room.take(length)) };
  };
}

/** Puts the scenarios of several parts in the order that they have in the ensemble. */
function together(
  results: readonly PartResult[],
  count: number,
  total: number,
  room: (length: number) => Float64Array,
): Omit<ChunkResult, "first" | "count"> {
  return {
    values: merged("values", results, count, total, room),
    watched: merged("watched", results, count, total),
    failures: results.flatMap(({ scenarios, failures }) =>
      failures.map((failure): ChunkFailure => ({ ...failure, scenario: scenarios[failure.scenario] ?? 0 })),
    ),
  };
}

type PartResult = ChunkResult & Pick<JobPart, "scenarios">;

/** [draw][scenario][...] of all parts from that of each. */
function merged(
  key: "values" | "watched",
  results: readonly PartResult[],
  count: number,
  total: number,
  room = (length: number): Float64Array => new Float64Array(length),
): Float64Array {
  const [first] = results;
  const width = first === undefined ? 0 : first[key].length / (count * first.scenarios.length);
  const all = room(count * total * width);
  for (const { scenarios, [key]: own } of results) {
    for (let draw = 0; draw < count; draw++) {
      scenarios.forEach((scenario, i) => {
        const from = (draw * scenarios.length + i) * width;
        all.set(own.subarray(from, from + width), (draw * total + scenario) * width);
      });
    }
  }
  return all;
}
