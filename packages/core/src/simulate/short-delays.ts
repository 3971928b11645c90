import { stridesOf, variableOf } from "../compile/layout.js";
import type { CheckedDelay, CheckedModel } from "../equations/checked-model.js";
import { shortDelayWarnings } from "../equations/short-delay.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { Clock } from "./clock.js";

/**
 * Warnings of delays, smooths and conveyors that were shorter than a step somewhere in a run, at the saved times.
 *
 * @param series values of a cell at the saved times.
 */
export function shortDelays(
  model: CheckedModel,
  clock: Pick<Clock, "dt" | "times" | "unit">,
  series: (cell: number) => Float64Array,
): Diagnostic[] {
  const times = model.delays.map((delay) => {
    let time = Number.POSITIVE_INFINITY;
    let first = 0;
    for (const cell of cellsOfDelay(model, delay)) {
      for (const [i, value] of series(cell).entries()) {
        if (!(value < time)) continue;
        time = value;
        first = clock.times[i] ?? 0;
      }
    }
    return { delay, time, when: `at time ${first}` };
  });
  return shortDelayWarnings(times, clock.dt, clock.unit);
}

function cellsOfDelay(model: CheckedModel, { time, loops }: CheckedDelay): number[] {
  const variable = variableOf(model, time);
  const strides = stridesOf(model, variable);
  return loops.reduce(
    (cells, { elements }, i) =>
      cells.flatMap((cell) => elements.map((element) => cell + element * (strides[i] ?? 0))),
    [variable.offset],
  );
}
