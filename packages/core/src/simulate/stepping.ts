import type { Kernel } from "../compile/kernel.js";
import type { CellLayout } from "../compile/layout.js";
import type { CheckedModel } from "../equations/checked-model.js";
import type { Clock } from "./clock.js";
import type { Rk45State, StepFailure } from "./integrators/rk45.js";
import type { LeverMove } from "./scenario.js";

/** What a way of stepping moves. */
export interface SteppedSystem {
  readonly model: CheckedModel;
  readonly kernel: Kernel;
  readonly layout: CellLayout;
  readonly clock: Clock;
  readonly moves: readonly LeverMove[];
  readonly cells: Float64Array;
}

/** How a run gets from one step of its grid to the next, with what comes from outside on the way. */
export interface Stepping {
  /** Whether the equations must be evaluated at each step, not only at those that are saved. */
  readonly everyStep: boolean;
  /** The last step at which no lever has moved and a run may part from others; before the run when there is none. */
  readonly lastStillStep: number;
  /** Puts the levers on the way to these targets, one per move. */
  moveTo(targets: Float64Array): void;
  /** Fills what comes from outside at the beginning of a step. */
  load(step: number): void;
  /** Evaluates everything at the beginning of a step, from stocks and what comes from outside. */
  evaluate(step: number): void;
  /** Starts at a step, from what is in the cells, once they are initialised. */
  begin(step: number): void;
  /**
   * Takes the stocks from the beginning of a step to its end; what is not a stock is left unevaluated there. The system is
   * evaluated at the beginning of the step where `everyStep`.
   */
  advance(step: number): StepFailure | undefined;
  /** What it knows between two steps, where it knows something. */
  state(): Rk45State | undefined;
  /** Goes on from what it knew. */
  restore(state: Rk45State): void;
}
