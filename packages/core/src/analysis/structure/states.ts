import { compileModel } from "../../compile/compile-model.js";
import type { StepGrid } from "../../compile/kernel.js";
import type { CheckedModel } from "../../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../../model/diagnostics.js";
import { timeAt } from "../../simulate/clock.js";
import { parameterValues } from "../../simulate/parameter-values.js";
import { createRunner } from "../../simulate/runner.js";
import type { Overrides } from "../../simulate/scenario.js";

/** Every cell of a model at one time of a run. */
export interface ModelState {
  readonly grid: StepGrid;
  readonly time: number;
  readonly step: number;
  readonly cells: Float64Array;
}

/** A run is looked at at its start, at its end, and at this many times between. */
const timesBetween = 3;

/**
 * States of a run by Euler's method, as the model stands.
 *
 * @param at the one time to look at, rounded to a step; several, evenly spread, when absent.
 * @returns the states, and why the run failed if it did; then the states are those before.
 */
export function statesOf(
  model: CheckedModel,
  options: { readonly at?: number; readonly parameters?: Overrides },
): { readonly states: readonly ModelState[]; readonly failure?: Diagnostic } {
  const { start, stop, dt } = model.time;
  const { at } = options;
  if (at !== undefined && !(at >= start && at <= stop)) throw outside(at, model);
  const last = Math.max(1, Math.round(((at ?? stop) - start) / dt));
  const apart = at === undefined ? Math.ceil(last / (timesBetween + 1)) : last;
  const runner = createRunner(compileModel(model), {
    outputs: Array.from({ length: model.cellCount }, (_, cell) => cell),
    to: start + last * dt,
    save: apart * dt,
  });
  const { clock } = runner;
  const count = clock.times.length;
  const saved = new Float64Array(model.cellCount * count);
  const failure = runner.run(parameterValues(model, options.parameters), new Float64Array(0), saved);
  const states = Array.from({ length: count }, (_, place) => {
    const step = Math.min(place * apart, last);
    const cells = saved.filter((_, i) => i % count === place);
    return { grid: clock, time: timeAt(clock, step), step, cells };
  });
  const isWanted = ({ step }: ModelState) => at === undefined || step === Math.round((at - start) / dt);
  if (failure === undefined) return { states: states.filter(isWanted) };
  const before = states.filter(({ time }) => time < failure.time);
  return { states: before.filter(isWanted), failure: failure.diagnostic };
}

function outside(at: number, { time: { start, stop, unit } }: CheckedModel): HeadwaterError {
  return new HeadwaterError("usage", [
    {
      code: "bad-time",
      severity: "error",
      path: ["at"],
      message: `${at} is no time of the model`,
      expected: `${start} to ${stop} ${unit}`,
      actual: String(at),
    },
  ]);
}
