import type { CompiledModel } from "../compile/kernel.js";
import { type Clock, resolveClock, timeAt } from "./clock.js";
import { Exogenous } from "./exogenous.js";
import { describeFailure, type RunFailure } from "./failure.js";
import { Guard } from "./guard.js";
import { euler } from "./integrators/euler.js";
import { rk4 } from "./integrators/rk4.js";
import { Memory } from "./memory.js";
import type { Past, PastState } from "./past.js";
import type { RunOptions } from "./run-options.js";
import type { LeverMove } from "./scenario.js";

/** What all runs of a runner have in common. */
export interface RunnerOptions extends Omit<RunOptions, "backend"> {
  /** Moves of levers; where each goes to is given to each run. None when absent. */
  readonly moves?: readonly LeverMove[];
  /** Cells of the model to save. */
  readonly outputs: ArrayLike<number>;
}

/** Runs one model many times over, with other parameters and targets each time. Not re-entrant; one per worker. */
export interface Runner {
  readonly clock: Clock;
  /** Cells that are saved. */
  readonly outputs: Int32Array;
  /** The last step at which no lever has moved; -1 when one is moved from the start. */
  readonly lastStillStep: number;
  /**
   * One run. Allocates nothing unless it fails.
   *
   * @param parameters one value per slot of `parameterSlots`.
   * @param targets where each move goes to, one value per move (its `to` is not looked at).
   * @param into takes outputs.length x clock.times.length values, [output][time], from position `at` (0 when absent).
   * @param past what the run shares with others; taken up when it holds a state, else filled on the way. Its step must not
   *   lie after {@link Runner.lastStillStep}, and the run that filled it must have had the same model, clock and parameters.
   * @returns why the run stopped, or undefined when it ran to the end. After a failure what is in `into` is partial.
   */
  run(
    parameters: ArrayLike<number>,
    targets: Float64Array,
    into: Float64Array,
    at?: number,
    past?: Past,
  ): RunFailure | undefined;
}

/**
 * Prepares runs of a compiled model on one grid of time, with tables of all series made once.
 *
 * @throws HeadwaterError `usage` when a time or a move does not fit (see `resolveClock`, `findMovedCells`).
 */
export function createRunner(compiled: CompiledModel, options: RunnerOptions): Runner {
  const { model, kernel, layout } = compiled;
  const clock = resolveClock(model.time, options);
  const integrator = clock.method === "rk4" ? rk4 : euler;
  const exogenous = new Exogenous(model, clock, integrator.momentsPerStep, options.moves ?? []);
  const memory = new Memory(compiled, clock);
  const guard = new Guard(compiled);
  const cells = new Float64Array(model.cellCount);
  const derivatives = new Float64Array(layout.stocks.length);
  const outputs = Int32Array.from(options.outputs);
  const neutral = neutralLevers(compiled);
  const advance = integrator.prepare({ cells, stocks: layout.stocks, derivatives, dt: clock.dt, evaluate });

  return { clock, outputs, lastStillStep: exogenous.lastStillStep, run };

  function evaluate(step: number, moment: 0 | 1 | 2): void {
    exogenous.load(cells, step, moment);
    kernel.evaluate(cells, clock, timeAt(clock, step + moment / 2), step);
    kernel.derive(cells, derivatives);
  }

  function begin(parameters: ArrayLike<number>, targets: Float64Array): RunFailure | undefined {
    cells.fill(0);
    for (let i = 0; i < neutral.cells.length; i++) {
      cells[neutral.cells[i] as number] = neutral.values[i] as number;
    }
    for (let i = 0; i < layout.parameters.length; i++) {
      cells[layout.parameters[i] as number] = parameters[i] as number;
    }
    exogenous.moveTo(targets);
    exogenous.load(cells, 0, 0);
    kernel.constants(cells, clock);
    kernel.initialise(cells, clock);
    guard.begin();
    memory.begin(cells);
    evaluate(0, 0);
    const bad = guard.badStart(cells) ?? guard.badStock(cells);
    if (bad !== undefined) return fail(bad, "not-finite", 0);
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
  ): RunFailure | undefined {
    const { steps, stepsPerSave, times } = clock;
    const resumed = past?.state;
    if (resumed === undefined) {
      const failure = begin(parameters, targets);
      if (failure) return failure;
      save(into, at, times.length);
    } else {
      resume(resumed, targets);
      into.set(resumed.saved, at);
    }
    for (let step = resumed === undefined ? 1 : (past?.step ?? 0) + 1; step <= steps; step++) {
      memory.keep(cells, step - 1);
      advance(step - 1);
      if (guard.troubled(cells)) {
        const failure = stockFailure(step);
        if (failure) return failure;
      }
      memory.recall(cells, step);
      evaluate(step, 0);
      if (step % stepsPerSave === 0 || step === steps) {
        const bad = guard.badValue(cells);
        if (bad !== undefined) return fail(bad, "not-finite", step);
        guard.note(cells);
        save(into, at + Math.ceil(step / stepsPerSave), times.length);
      }
      if (past !== undefined && resumed === undefined && step === past.step) {
        const saved = into.slice(at, at + outputs.length * times.length);
        past.state = { cells: cells.slice(), ...memory.state(), peaks: guard.peaks(), saved };
      }
    }
    return undefined;
  }

  function stockFailure(step: number): RunFailure | undefined {
    const infinite = guard.badStock(cells);
    if (infinite !== undefined) {
      const cause = guard.badValue(cells);
      return cause === undefined ? fail(infinite, "not-finite", step) : fail(cause, "not-finite", step - 1);
    }
    const negative = guard.negativeStock(cells);
    return negative === undefined ? undefined : fail(negative, "negative-stock", step);
  }

  function resume(state: PastState, targets: Float64Array): void {
    cells.set(state.cells);
    memory.restore(state.history, state.lags);
    guard.restore(state.peaks);
    exogenous.moveTo(targets);
    kernel.derive(cells, derivatives);
  }

  function save(into: Float64Array, position: number, apart: number): void {
    for (let i = 0; i < outputs.length; i++) {
      into[position + i * apart] = cells[outputs[i] as number] as number;
    }
  }

  function fail(cell: number, code: RunFailure["code"], step: number): RunFailure {
    return describeFailure(model, cells, cell, code, timeAt(clock, step), step === 0);
  }
}

function neutralLevers({ model }: CompiledModel): { cells: Int32Array; values: Float64Array } {
  const levers = model.variables.filter((variable) => variable.kind === "lever");
  return {
    cells: Int32Array.from(levers.flatMap(({ offset, values }) => values.map((_, i) => offset + i))),
    values: Float64Array.from(levers.flatMap(({ values }) => values)),
  };
}
