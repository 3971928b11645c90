import { backendNames } from "../compile/kernel.js";
import { anything, type OptionShapes, oneOf } from "../model/known-options.js";
import { limitsShape } from "../model/limits.js";
import type { ModelOverrides } from "./overrides/model-overrides.js";
import type { RunOptions } from "./run-options.js";
import type { RunState } from "./run-state.js";
import type { Overrides, Scenario } from "./scenario.js";

/** Options of `simulate`. */
export interface SimulateOptions extends RunOptions {
  /**
   * Names of the variables whose values are kept, all elements of each; everything that can change over time when absent. It changes
   * nothing but what can be asked for: of a large model, keeping little takes less time and memory.
   */
  readonly outputs?: readonly string[];
  /** New values of parameters; they win over those of `scenario`. */
  readonly parameters?: Overrides;
  /** Other data than the model's own lookups, series and initial values; they win over those of `scenario`. */
  readonly overrides?: ModelOverrides;
  /** What differs from the model as it stands. The target of each of its moves must be a number. */
  readonly scenario?: Scenario;
  /**
   * Goes on from where another run ended, instead of from the start. What is not given here is as it was in that run: `from`, `dt`
   * (which must not change), `method`, tolerances, parameters, moves, overrides. A scenario takes the place of the moves and
   * overrides; parameters are put over those before. What changes, changes from then on.
   */
  readonly state?: RunState;
  /** Looked at before the run begins. Nothing can abort a run halfway: it does not let go of its thread. */
  readonly signal?: AbortSignal;
}

/** Of the options of one run. */
export const runShapes: OptionShapes<RunOptions> = {
  from: anything,
  to: anything,
  dt: anything,
  save: anything,
  method: anything,
  relativeTolerance: anything,
  absoluteTolerance: anything,
  seed: anything,
  backend: oneOf(...backendNames),
  limits: limitsShape,
};

/** Of the options of `simulate`. */
export const simulateShapes: OptionShapes<SimulateOptions> = {
  ...runShapes,
  outputs: { kind: "list", of: { kind: "text" } },
  parameters: anything,
  overrides: anything,
  scenario: anything,
  state: anything,
  signal: anything,
};
