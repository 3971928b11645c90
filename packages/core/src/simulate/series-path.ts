import { interpolate } from "../compile/functions.js";
import type { StepGrid } from "../compile/kernel.js";
import type { CheckedModel, CheckedSeries } from "../equations/checked-model.js";
import { stepNear } from "./clock.js";

/** One cell of a series: its value at a time that lies within a step. What is held changes between steps only. */
export interface SeriesPath {
  readonly cell: number;
  valueAt(step: number, time: number): number;
}

/** The cells of all series of a model, in order. */
export function seriesPaths(model: CheckedModel, grid: StepGrid): SeriesPath[] {
  return seriesOf(model).flatMap(({ offset, times, values, interpolation }) => {
    const steps = times.map((time) => stepNear(grid, time));
    const xs = Float64Array.from(times);
    return values.map((cellValues, i): SeriesPath => {
      const ys = Float64Array.from(cellValues);
      const valueAt =
        interpolation === "hold"
          ? (step: number) => heldValue(steps, ys, step)
          : (_: number, time: number) => interpolate(xs, ys, time);
      return { cell: offset + i, valueAt };
    });
  });
}

/** The series of a model, in its order. */
export function seriesOf(model: CheckedModel): CheckedSeries[] {
  return model.variables.filter((variable) => variable.kind === "series");
}

/** The last value that began at or before `step`; the first one before that. */
function heldValue(steps: readonly number[], values: Float64Array, step: number): number {
  let last = 0;
  for (let i = 1; i < steps.length && (steps[i] as number) <= step; i++) last = i;
  return values[last] ?? Number.NaN;
}
