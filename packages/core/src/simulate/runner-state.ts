import { compileModel } from "../compile/compile-model.js";
import type { CompiledModel, Kernel } from "../compile/kernel.js";
import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import type { DeviceState } from "./devices/device.js";
import type { Rk45State } from "./integrators/rk45.js";

/** All that the steps after the end of a run depend on, beside its options, parameters and targets. */
export interface RunnerState {
  /** Stocks and what delays and `initial` keep, cell by cell. */
  readonly carried: Float64Array;
  readonly devices: readonly DeviceState[];
  readonly peaks: Float64Array;
  /** What the method knows; absent, it starts anew. */
  readonly method?: Rk45State;
}

/** The variables that keep their values from one step to the next. */
export function carriedVariables({ variables }: CheckedModel): readonly CheckedVariable[] {
  return variables.filter(({ kind }) => kind === "stock" || kind === "frozen" || kind === "held");
}

const kernels = new WeakMap<CompiledModel, Kernel>();

/** A kernel for runs that go on from a state: `initialise` leaves what is carried, and fills what hangs on it. */
export function kernelGoingOn(compiled: CompiledModel): Kernel {
  const known = kernels.get(compiled);
  if (known !== undefined) return known;
  const { model, kernel } = compiled;
  const goingOn = compileModel({ ...model, initialOrder: [] }, { backend: kernel.backend }).kernel;
  kernels.set(compiled, goingOn);
  return goingOn;
}
