import { stridesOf, variableOf } from "../compile/layout.js";
import type { CheckedDelay, CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { shortDelayWarnings } from "../equations/short-delay.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { Clock } from "./clock.js";

/**
 * Warnings of delays, smooths and conveyors that were shorter than a step somewhere in a run, at the saved times.
 *
 * @param series values of a cell at the saved times, by its position in a variable.
 */
export function shortDelays(
  model: CheckedModel,
  clock: Pick<Clock, "dt" | "times" | "unit">,
  series: (variable: CheckedVariable, position: number) => Float64Array,
): Diagnostic[] {
  const times = model.delays.map((delay) => {
    let time = Number.POSITIVE_INFINITY;
    let first = 0;
    const variable = variableOf(model, delay.time);
    for (const position of positionsOfDelay(model, variable, delay)) {
      for (const [i, value] of series(variable, position).entries()) {
        if (!(value < time)) continue;
        time = value;
        first = clock.times[i] ?? 0;
      }
    }
    return { delay, time, when: `at time ${first}` };
  });
  return shortDelayWarnings(times, clock.dt, clock.unit);
}

function positionsOfDelay(model: CheckedModel, variable: CheckedVariable, { loops }: CheckedDelay): number[] {
  const strides = stridesOf(model, variable);
  return loops.reduce(
    (positions, { elements }, i) =>
      positions.flatMap((position) => elements.map((element) => position + element * (strides[i] ?? 0))),
    [0],
  );
}
