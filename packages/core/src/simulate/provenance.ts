import type { BackendName } from "../compile/kernel.js";
import type { Method } from "./run-options.js";
import type { LeverMove, Overrides } from "./scenario.js";

/** What made a result: enough to make it again. */
export interface Provenance {
  /** Name of the model. */
  readonly model: string;
  /** Name of the scenario, where there was one. */
  readonly scenario?: string;
  readonly from: number;
  readonly to: number;
  readonly dt: number;
  /** Interval between saved points. */
  readonly save: number;
  readonly timeUnit: string;
  readonly method: Method;
  /** What ran: may be the interpreter where generated code is forbidden. */
  readonly backend: BackendName;
  /** Parameters that differ from the model, as they were given. */
  readonly parameters: Overrides;
  readonly moves: readonly LeverMove[];
  /** Version of this package. */
  readonly version: string;
}
