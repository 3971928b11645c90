import type { CheckedModel } from "../equations/checked-model.js";
import type { CellLayout } from "./layout.js";

/**
 * `interpreter` walks the equations and is the reference; `javascript` runs generated code; `webassembly` runs several members of an
 * ensemble at a time.
 */
export type BackendName = (typeof backendNames)[number];

/** Every backend; the suites of tests run over this list. */
export const backendNames = ["interpreter", "javascript", "webassembly"] as const;

/** The grid that a run's steps stand on. `from` is the time of step 0. */
export interface StepGrid {
  readonly from: number;
  readonly dt: number;
}

/**
 * A model's equations, ready to run. `cells` is the one array of the model's values; every function reads and writes
 * it in place and allocates nothing. A kernel keeps no state of a run, so that runs may share it.
 *
 * All backends do the same operations in the same order: their results are the same to the last bit.
 */
export interface Kernel {
  readonly backend: BackendName;
  /** How many cells it needs; those from `model.cellCount` on are its own. */
  readonly cellCount: number;
  /** Fills what depends on parameters alone. */
  constants(cells: Float64Array, grid: StepGrid): void;
  /** Fills stocks, frozen and held variables and what they need, at step 0. */
  initialise(cells: Float64Array, grid: StepGrid): void;
  /**
   * Fills auxiliaries and flows at `time`, which lies within step `step`, and writes inflows - outflows of each stock cell to
   * `derivatives`, in the order of `CellLayout.stocks`.
   */
  evaluate(cells: Float64Array, grid: StepGrid, time: number, step: number, derivatives: Float64Array): void;
}

/** A checked model with its kernel: compile once, run often. */
export interface CompiledModel {
  readonly model: CheckedModel;
  readonly kernel: Kernel;
  readonly layout: CellLayout;
}
