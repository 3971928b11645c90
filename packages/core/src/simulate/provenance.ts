import type { BackendName } from "../compile/kernel.js";
import type { ModelOverrides } from "./overrides/model-overrides.js";
import type { Method } from "./run-options.js";
import type { LeverMove, Overrides } from "./scenario.js";
import type { Seed } from "./seed.js";
import type { Tolerances } from "./tolerances.js";

/** What made a result: enough to make it again. */
export interface Provenance {
  /** Name of the model. */
  readonly model: string;
  /** Name of the scenario, where there was one. */
  readonly scenario?: string;
  /** First and last time, both inclusive, in `timeUnit`. */
  readonly from: number;
  readonly to: number;
  readonly dt: number;
  /** Interval between saved points. */
  readonly save: number;
  readonly timeUnit: string;
  readonly method: Method;
  /** Of the random functions in equations, as it was given. */
  readonly seed: Seed;
  /** Of `rk45`. */
  readonly tolerances?: Tolerances;
  /** What ran: may be the interpreter where generated code is forbidden. */
  readonly backend: BackendName;
  /** Parameters that differ from the model, as they were given. */
  readonly parameters: Overrides;
  readonly moves: readonly LeverMove[];
  /** Other data than the model's own, in the order in which it was put over it; absent where there was none. */
  readonly overrides?: readonly ModelOverrides[];
  /** Version of this package. */
  readonly version: string;
}
