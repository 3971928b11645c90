import type { DrawSample } from "./draw-sample.js";

/** What an ensemble remembers: every draw, or what summaries are worked out from. */
export type Keep = "draws" | "summary";

/** How many of each an ensemble has. */
export interface EnsembleSize {
  readonly scenarios: number;
  readonly outputs: number;
  readonly times: number;
  /** Draws asked for. */
  readonly draws: number;
}

/** Where a quantity stands in an ensemble: positions from 0. */
export interface Place {
  readonly output: number;
  readonly time: number;
}

/** Some draws that ran to the end in every scenario. */
export interface FinishedDraws {
  /** Number of the draw that row 0 belongs to. */
  readonly first: number;
  /** Rows that count, ascending. */
  readonly rows: readonly number[];
  /** [row][scenario][output][time] */
  readonly values: Float64Array;
}

/** What an ensemble remembers of its draws. They come in ascending order. */
export interface DrawStore {
  /** How many draws it was given. */
  readonly count: number;
  /** Where the values of such draws may be put before they are added, [row][scenario][output][time]: then nothing is copied. */
  room?(first: number, count: number): Float64Array;
  add(finished: FinishedDraws): void;
  /** One quantity under one scenario. */
  sample(scenario: number, place: Place): DrawSample;
  /** One scenario minus another, draw by draw; undefined where that was not remembered. */
  difference(scenario: number, baseline: number, place: Place): DrawSample | undefined;
}
