import type { CheckedModel } from "../equations/checked-model.js";
import { type Clock, timeAt } from "./clock.js";
import { findMovedCells, type MovedCell } from "./lever-moves.js";
import { movedValue, progressOf } from "./lever-path.js";
import type { LeverMove } from "./scenario.js";
import { type SeriesPath, seriesPaths } from "./series-path.js";

/** Moments of a step at which an integrator looks: the beginning alone, or the beginning, the middle and the end. */
export type MomentsPerStep = 1 | 3;

/**
 * What comes from outside the model over time: series and moved levers, one column per cell and one row per moment of
 * each step, so that a run only copies rows. The end of a step has a row of its own beside the beginning of the next:
 * a jump between them belongs to the next step alone.
 */
export class Exogenous {
  /** Cells that the columns are for. */
  readonly cells: Int32Array;
  readonly #rows: Float64Array;
  readonly #clock: Clock;
  readonly #momentsPerStep: MomentsPerStep;
  readonly #moved: readonly MovedCell[];
  readonly #firstMoved: number;
  /** Progress of each move at each row: [row][move]. */
  readonly #progress: Float64Array;
  /** The first row at which a move has begun; the number of rows when none does. */
  readonly #firstMovingRow: number;
  readonly #moveCount: number;
  readonly #scratch: Float64Array;

  constructor(
    model: CheckedModel,
    clock: Clock,
    momentsPerStep: MomentsPerStep,
    moves: readonly LeverMove[],
  ) {
    const series = seriesPaths(model, clock);
    this.#clock = clock;
    this.#momentsPerStep = momentsPerStep;
    this.#moved = findMovedCells(model, moves);
    this.#firstMoved = series.length;
    this.cells = Int32Array.from([...series, ...this.#moved].map(({ cell }) => cell));
    this.#rows = new Float64Array(this.#rowCount * this.cells.length);
    this.#moveCount = moves.length;
    this.#progress = new Float64Array(this.#rowCount * moves.length);
    this.#scratch = new Float64Array(moves.length);
    this.#fillSeries(series);
    this.#eachRow((row, step, time) => {
      for (const [i, move] of moves.entries()) {
        this.#progress[row * moves.length + i] = progressOf(move, clock, step, time);
      }
    });
    const moving = this.#progress.findIndex((progress) => progress !== 0);
    this.#firstMovingRow = moving < 0 ? this.#rowCount : Math.floor(moving / moves.length);
  }

  /** The last step at whose beginning, middle and end no lever has moved; the one before the run when one is moved from the start. */
  get lastStillStep(): number {
    return this.#clock.begin + Math.floor(this.#firstMovingRow / this.#momentsPerStep) - 1;
  }

  /** Puts the levers on the way to these targets, one per move. */
  moveTo(targets: Float64Array): void {
    const columns = this.cells.length;
    for (let m = 0; m < this.#moved.length; m++) {
      const moved = this.#moved[m] as MovedCell;
      for (let row = 0; row < this.#rowCount; row++) {
        this.#rows[row * columns + this.#firstMoved + m] = movedValue(
          moved,
          this.#progress,
          row * this.#moveCount,
          targets,
          this.#scratch,
        );
      }
    }
  }

  /** Copies the values of a moment of a step (0: beginning, 1: middle, 2: end) into the model's cells. */
  load(cells: Float64Array, step: number, moment: number): void {
    const columns = this.cells.length;
    const start = ((step - this.#clock.begin) * this.#momentsPerStep + moment) * columns;
    for (let i = 0; i < columns; i++) cells[this.cells[i] as number] = this.#rows[start + i] as number;
  }

  get #rowCount(): number {
    return (this.#clock.steps - this.#clock.begin) * this.#momentsPerStep + 1;
  }

  #eachRow(visit: (row: number, step: number, time: number) => void): void {
    for (let row = 0; row < this.#rowCount; row++) {
      const step = this.#clock.begin + Math.floor(row / this.#momentsPerStep);
      const moment = row % this.#momentsPerStep;
      visit(row, step, timeAt(this.#clock, step + moment / 2));
    }
  }

  #fillSeries(series: readonly SeriesPath[]): void {
    for (const [column, path] of series.entries()) {
      this.#eachRow((row, step, time) => {
        this.#rows[row * this.cells.length + column] = path.valueAt(step, time);
      });
    }
  }
}
