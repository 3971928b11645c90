import type { CheckedModel } from "../equations/checked-model.js";
import type { Clock } from "./clock.js";
import { findMovedCells, type MovedCell } from "./lever-moves.js";
import { movedValue, progressOf } from "./lever-path.js";
import type { LeverMove } from "./scenario.js";
import { type SeriesPath, seriesPaths } from "./series-path.js";

/** What comes from outside the model, worked out at any time: for a method that chooses its own steps. */
export class ExogenousAtTime {
  readonly #clock: Clock;
  readonly #series: readonly SeriesPath[];
  readonly #moves: readonly LeverMove[];
  readonly #moved: readonly MovedCell[];
  readonly #targets: Float64Array;
  readonly #progress: Float64Array;
  readonly #scratch: Float64Array;

  constructor(model: CheckedModel, clock: Clock, moves: readonly LeverMove[]) {
    this.#clock = clock;
    this.#series = seriesPaths(model, clock);
    this.#moves = moves;
    this.#moved = findMovedCells(model, moves);
    this.#targets = new Float64Array(moves.length);
    this.#progress = new Float64Array(moves.length);
    this.#scratch = new Float64Array(moves.length);
  }

  /** Puts the levers on the way to these targets, one per move. */
  moveTo(targets: Float64Array): void {
    this.#targets.set(targets);
  }

  /** Writes the values at `time`, which lies within `step` or at its end, into the model's cells. */
  load(cells: Float64Array, step: number, time: number): void {
    for (const path of this.#series) cells[path.cell] = path.valueAt(step, time);
    for (let i = 0; i < this.#moves.length; i++) {
      this.#progress[i] = progressOf(this.#moves[i] as LeverMove, this.#clock, step, time);
    }
    for (const moved of this.#moved) {
      cells[moved.cell] = movedValue(moved, this.#progress, 0, this.#targets, this.#scratch);
    }
  }
}
