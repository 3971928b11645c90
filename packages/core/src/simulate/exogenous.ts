import { interpolate } from "../compile/functions.js";
import type { CheckedModel, CheckedSeries } from "../equations/checked-model.js";
import { type Clock, stepNear, timeAt } from "./clock.js";
import { findMovedCells, type MovedCell } from "./lever-moves.js";
import { combineMoves, progressOf } from "./lever-path.js";
import type { LeverMove } from "./scenario.js";

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
    const series = model.variables.filter((variable) => variable.kind === "series");
    const seriesCells = series.flatMap(({ offset, size }) =>
      Array.from({ length: size }, (_, i) => offset + i),
    );
    this.#clock = clock;
    this.#momentsPerStep = momentsPerStep;
    this.#moved = findMovedCells(model, moves);
    this.#firstMoved = seriesCells.length;
    this.cells = Int32Array.from([...seriesCells, ...this.#moved.map(({ cell }) => cell)]);
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

  /** The last step at whose beginning, middle and end no lever has moved; -1 when one is moved from the start. */
  get lastStillStep(): number {
    return Math.floor(this.#firstMovingRow / this.#momentsPerStep) - 1;
  }

  /** Puts the levers on the way to these targets, one per move. */
  moveTo(targets: Float64Array): void {
    const columns = this.cells.length;
    const values = this.#scratch;
    for (let m = 0; m < this.#moved.length; m++) {
      const { lever, neutral, moves } = this.#moved[m] as MovedCell;
      for (let row = 0; row < this.#rowCount; row++) {
        for (let i = 0; i < moves.length; i++) {
          const move = moves[i] as number;
          const progress = this.#progress[row * this.#moveCount + move] as number;
          const target = targets[move] as number;
          values[i] = progress === 1 ? target : neutral + progress * (target - neutral);
        }
        this.#rows[row * columns + this.#firstMoved + m] =
          row < this.#firstMovingRow ? neutral : combineMoves(lever.combine, neutral, values, moves.length);
      }
    }
  }

  /** Copies the values of a moment of a step (0: beginning, 1: middle, 2: end) into the model's cells. */
  load(cells: Float64Array, step: number, moment: number): void {
    const columns = this.cells.length;
    const start = (step * this.#momentsPerStep + moment) * columns;
    for (let i = 0; i < columns; i++) cells[this.cells[i] as number] = this.#rows[start + i] as number;
  }

  get #rowCount(): number {
    return this.#clock.steps * this.#momentsPerStep + 1;
  }

  #eachRow(visit: (row: number, step: number, time: number) => void): void {
    for (let row = 0; row < this.#rowCount; row++) {
      const step = Math.floor(row / this.#momentsPerStep);
      const moment = row % this.#momentsPerStep;
      visit(row, step, timeAt(this.#clock, step + moment / 2));
    }
  }

  #fillSeries(series: readonly CheckedSeries[]): void {
    let column = 0;
    for (const { times, values, interpolation } of series) {
      const held = times.map((time) => stepNear(this.#clock, time));
      for (const cellValues of values) {
        const xs = Float64Array.from(times);
        const ys = Float64Array.from(cellValues);
        const here = column++;
        this.#eachRow((row, step, time) => {
          const value =
            interpolation === "hold" ? heldValue(held, cellValues, step) : interpolate(xs, ys, time);
          this.#rows[row * this.cells.length + here] = value;
        });
      }
    }
  }
}

/** The last value that began at or before `step`; the first one before that. */
function heldValue(steps: readonly number[], values: readonly number[], step: number): number {
  let last = 0;
  for (const [i, begin] of steps.entries()) if (begin <= step) last = i;
  return values[last] ?? Number.NaN;
}
