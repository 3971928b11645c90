import type { MomentsPerStep } from "../exogenous.js";

/** What an integrator moves: the stocks among the cells, and their derivatives. */
export interface System {
  readonly cells: Float64Array;
  /** Cells of the stocks. */
  readonly stocks: Int32Array;
  /** Derivative of each stock, in the order of `stocks`. */
  readonly derivatives: Float64Array;
  readonly dt: number;
  /** Evaluates the equations and the derivatives at a moment of a step: 0 the beginning, 1 the middle, 2 the end. */
  evaluate(step: number, moment: 0 | 1 | 2): void;
}

/** A method that advances stocks by one step. */
export interface Integrator {
  readonly momentsPerStep: MomentsPerStep;
  /**
   * Prepares a function that takes the system from the beginning of `step`, where it is evaluated, to the stocks at its
   * end; what is not a stock is left unevaluated there.
   */
  prepare(system: System): (step: number) => void;
}
