import type { CompiledModel } from "../compile/kernel.js";
import type { Diagnostic } from "../model/diagnostics.js";
import { resolveLimits } from "../model/limits.js";
import { adaptiveStepping } from "./adaptive-stepping.js";
import { type Clock, resolveClock, savedPosition, timeAt } from "./clock.js";
import type { DeviceFault } from "./devices/device.js";
import { Devices } from "./devices/devices.js";
import { describeFailure, type FailureCode, type RunFailure } from "./failure.js";
import { fixedStepping } from "./fixed-stepping.js";
import { Guard } from "./guard.js";
import type { StepFailure } from "./integrators/rk45.js";
import { checkKeptValues } from "./kept-values.js";
import { Noise } from "./noise.js";
import type { Past, PastState } from "./past.js";
import type { RunOptions } from "./run-options.js";
import { carriedVariables, kernelGoingOn, type RunnerState } from "./runner-state.js";
import type { LeverMove } from "./scenario.js";
import { wholeSeed } from "./seed.js";
import { resolveTolerances } from "./tolerances.js";

/** What all runs of a runner have in common. */
export interface RunnerOptions extends Omit<RunOptions, "backend" | "seed"> {
  /** A whole number; 1 when absent. */
  readonly seed?: number;
  /** Moves of levers; where each goes to is given to each run. None when absent. */
  readonly moves?: readonly LeverMove[];
  /** Cells of the model to save. */
  readonly outputs: ArrayLike<number>;
  /**
   * What must be a finite number at each saved time for a run to go on, beside stocks: every variable (`all`, the usual), or the
   * outputs alone.
   */
  readonly looks?: "all" | "outputs";
  /** Step of the grid at which runs begin; 0 when absent. Above 0 for runs that go on from a state. */
  readonly begin?: number;
}

/** Runs one model many times over, with other parameters and targets each time. Not re-entrant; one per worker. */
export interface Runner {
  readonly clock: Clock;
  /** Cells that are saved. */
  readonly outputs: Int32Array;
  /** The last step at which no lever has moved and runs may part; before the first step when there is none. */
  readonly lastStillStep: number;
  /**
   * One run from the beginning. Allocates nothing unless it fails.
   *
   * @param parameters one value per slot of `parameterSlots`.
   * @param targets where each move goes to, one value per move (its `to` is not looked at).
   * @param into takes outputs.length x clock.times.length values, [output][time], from position `at` (0 when absent).
   * @param past what the run shares with others; taken up when it holds a state, else filled on the way. Its step must not
   *   lie after {@link Runner.lastStillStep}, and the run that filled it must have had the same model, clock and parameters.
   * @param draw number of the run in an ensemble, 0 when absent: the random functions in equations depend on it and the seed.
   * @returns why the run stopped, or undefined when it ran to the end. After a failure what is in `into` is partial.
   */
  run(
    parameters: ArrayLike<number>,
    targets: Float64Array,
    into: Float64Array,
    at?: number,
    past?: Past,
    draw?: number,
  ): RunFailure | undefined;
  /**
   * One run from a state at step `clock.begin`, with the very numbers of a run that was not interrupted there.
   *
   * @param into as for {@link Runner.run}, from position 0.
   */
  goOn(
    state: RunnerState,
    parameters: ArrayLike<number>,
    targets: Float64Array,
    into: Float64Array,
  ): RunFailure | undefined;
  /** What the last run, which must have come to its end, left. */
  state(): RunnerState;
  /** What the last run created in each clamped stock, in order of id. */
  created(): readonly number[];
  /** What should be known of the last run. */
  warnings(): readonly Diagnostic[];
}

/**
 * Prepares runs of a compiled model on one grid of time, with tables of all series made once.
 *
 * @throws HeadwaterError `usage` when a time, a tolerance or a move does not fit (see `resolveClock`, `resolveTolerances`,
 *   `findMovedCells`), or more would be kept than `limits` allow (`too-many-values`).
 */
export function createRunner(compiled: CompiledModel, options: RunnerOptions): Runner {
  const { model, layout } = compiled;
  const clock = resolveClock(model.time, options, options.begin);
  checkKeptValues(model, clock, options.outputs.length, options);
  const kernel = clock.begin > 0 ? kernelGoingOn(compiled) : compiled.kernel;
  const tolerances = resolveTolerances(options);
  const cells = new Float64Array(kernel.cellCount);
  const system = { model, kernel, layout, clock, moves: options.moves ?? [], cells };
  const stepping =
    clock.method === "rk45" ? adaptiveStepping(system, tolerances) : fixedStepping(system, clock.method);
  const devices = new Devices(compiled, clock, resolveLimits(options.limits).values);
  const noise = new Noise(model);
  const seed = wholeSeed(options.seed);
  const slack = clock.method === "rk45" ? tolerances.relative : 0;
  const guard = new Guard(compiled, clock.dt, slack, options.looks === "outputs" ? options.outputs : "all");
  const carried = cellsCarried(compiled);
  const outputs = Int32Array.from(options.outputs);
  const neutral = neutralLevers(compiled);

  return {
    clock,
    outputs,
    lastStillStep: stepping.lastStillStep,
    run,
    goOn,
    state,
    created: () => devices.created(),
    warnings: () => devices.warnings(),
  };

  /** Fills what runs from the beginning and from a state have in common. */
  function enter(parameters: ArrayLike<number>, targets: Float64Array, draw: number): void {
    cells.fill(0);
    for (let i = 0; i < neutral.cells.length; i++) {
      cells[neutral.cells[i] as number] = neutral.values[i] as number;
    }
    for (let i = 0; i < layout.parameters.length; i++) {
      cells[layout.parameters[i] as number] = parameters[i] as number;
    }
    noise.key(seed, draw);
    noise.fill(cells, clock.begin);
    stepping.moveTo(targets);
    stepping.load(clock.begin);
    kernel.constants(cells, clock);
  }

  function begin(parameters: ArrayLike<number>, targets: Float64Array, draw: number): RunFailure | undefined {
    enter(parameters, targets, draw);
    kernel.initialise(cells, clock);
    guard.begin();
    devices.begin(cells);
    stepping.begin(0);
    stepping.evaluate(0);
    const bad = guard.badStart(cells) ?? guard.badStock(cells);
    if (bad !== undefined) return fail(bad, "not-finite", 0);
    if (devices.fault !== undefined) return deviceFailure(devices.fault, 0);
    guard.note(cells);
    const negative = guard.negativeStock(cells);
    return negative === undefined ? undefined : fail(negative, "negative-stock", 0);
  }

  function run(
    parameters: ArrayLike<number>,
    targets: Float64Array,
    into: Float64Array,
    at = 0,
    past?: Past,
    draw = 0,
  ): RunFailure | undefined {
    if (past?.state !== undefined) {
      noise.key(seed, draw);
      resume(past.state, past.step, targets);
      into.set(past.state.saved, at);
      return proceed(past.step, into, at);
    }
    const failure = begin(parameters, targets, draw);
    if (failure) return failure;
    save(0, into, at);
    return proceed(0, into, at, past);
  }

  function goOn(
    from: RunnerState,
    parameters: ArrayLike<number>,
    targets: Float64Array,
    into: Float64Array,
  ): RunFailure | undefined {
    const step = clock.begin;
    enter(parameters, targets, 0);
    carry(from.carried);
    kernel.initialise(cells, clock);
    devices.restore(from.devices);
    guard.restore(from.peaks);
    stepping.begin(step);
    if (from.method !== undefined) stepping.restore(from.method);
    carry(from.carried);
    stepping.evaluate(step);
    const bad = guard.badValue(cells);
    if (bad !== undefined) return fail(bad, "not-finite", step);
    save(step, into, 0);
    return proceed(step, into, 0);
  }

  function state(): RunnerState {
    const method = stepping.state();
    return {
      carried: Float64Array.from(carried, (cell) => cells[cell] as number),
      devices: devices.state(),
      peaks: guard.peaks(),
      ...(method === undefined ? {} : { method }),
    };
  }

  function carry(values: Float64Array): void {
    for (let i = 0; i < carried.length; i++) cells[carried[i] as number] = values[i] as number;
  }

  /** The steps after step `first`, at which the system is evaluated. */
  function proceed(first: number, into: Float64Array, at: number, past?: Past): RunFailure | undefined {
    const { steps, stepsPerSave } = clock;
    for (let step = first + 1; step <= steps; step++) {
      devices.keep(cells, step - 1);
      if (devices.fault !== undefined) return deviceFailure(devices.fault, step - 1);
      const stuck = stepping.advance(step - 1);
      if (stuck !== undefined) return stepFailure(stuck);
      if (guard.troubled(cells)) {
        const failure = stockFailure(step);
        if (failure) return failure;
      }
      devices.recall(cells, step);
      if (devices.fault !== undefined) return deviceFailure(devices.fault, step);
      noise.fill(cells, step);
      const saved = step % stepsPerSave === 0 || step === steps;
      if (saved || stepping.everyStep) stepping.evaluate(step);
      if (saved) {
        const bad = guard.badValue(cells);
        if (bad !== undefined) return fail(bad, "not-finite", step);
        if (step % stepsPerSave === 0) guard.note(cells);
        save(step, into, at);
      }
      if (step === past?.step) {
        const soFar = into.slice(at, at + outputs.length * clock.times.length);
        past.state = { cells: cells.slice(), devices: devices.state(), peaks: guard.peaks(), saved: soFar };
      }
    }
    return undefined;
  }

  function stockFailure(step: number): RunFailure | undefined {
    const infinite = guard.badStock(cells);
    if (infinite !== undefined) {
      const cause = guard.cause(cells);
      return cause === undefined ? fail(infinite, "not-finite", step) : fail(cause, "not-finite", step - 1);
    }
    const negative = guard.negativeStock(cells);
    return negative === undefined ? undefined : fail(negative, "negative-stock", step);
  }

  function deviceFailure({ cell, code }: DeviceFault, step: number): RunFailure {
    return fail(code === "not-finite" ? (guard.origin(cells) ?? cell) : cell, code, step);
  }

  function stepFailure({ code, time, cell, size, stiffness }: StepFailure): RunFailure {
    const bad = guard.cause(cells);
    if (bad !== undefined) return describeFailure(model, cells, bad, "not-finite", time, false);
    const stiff =
      stiffness > 3
        ? " It is stability that keeps them small: the model has rates of very different size."
        : "";
    const remark = `Steps had come down to ${Number(size.toPrecision(3))}.${stiff}`;
    return describeFailure(model, cells, cell, code, time, false, remark);
  }

  function resume(shared: PastState, step: number, targets: Float64Array): void {
    cells.set(shared.cells);
    devices.restore(shared.devices);
    guard.restore(shared.peaks);
    stepping.moveTo(targets);
    stepping.evaluate(step);
  }

  function save(step: number, into: Float64Array, at: number): void {
    const position = at + savedPosition(clock, step);
    const apart = clock.times.length;
    for (let i = 0; i < outputs.length; i++) {
      into[position + i * apart] = cells[outputs[i] as number] as number;
    }
  }

  function fail(cell: number, code: FailureCode, step: number): RunFailure {
    return describeFailure(model, cells, cell, code, timeAt(clock, step), step === 0);
  }
}

function cellsCarried({ model }: CompiledModel): Int32Array {
  return Int32Array.from(
    carriedVariables(model).flatMap(({ offset, size }) => Array.from({ length: size }, (_, i) => offset + i)),
  );
}

function neutralLevers({ model }: CompiledModel): { cells: Int32Array; values: Float64Array } {
  const levers = model.variables.filter((variable) => variable.kind === "lever");
  return {
    cells: Int32Array.from(levers.flatMap(({ offset, values }) => values.map((_, i) => offset + i))),
    values: Float64Array.from(levers.flatMap(({ values }) => values)),
  };
}
