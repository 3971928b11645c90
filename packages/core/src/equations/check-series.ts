import type { SeriesSpec } from "../model/spec.js";
import type { Problems } from "./problems.js";

/**
 * Checks that data has as many values as times, that the times ascend, and that what was observed is finite; gives the
 * values with what was not observed filled in.
 */
export function readSeriesValues(
  times: readonly number[],
  values: readonly (number | null)[],
  interpolation: SeriesSpec["interpolation"],
  path: readonly string[],
  problems: Problems,
): readonly number[] {
  const problem = seriesProblem(path[1] ?? "", times, values);
  if (problem !== undefined) problems.report("bad-series", path, problem);
  return problem === undefined ? fillGaps(times, values, interpolation) : [];
}

function seriesProblem(
  name: string,
  times: readonly number[],
  values: readonly (number | null)[],
): string | undefined {
  if (times.length === 0) return `series ${name} has no times`;
  if (times.length !== values.length)
    return `series ${name} has ${times.length} times but ${values.length} values`;
  for (const [i, time] of times.entries()) {
    const [before, value] = [times[i - 1], values[i]];
    if (!Number.isFinite(time) || (isObserved(value) && !Number.isFinite(value)))
      return `series ${name} is ${value} at ${time}: not finite`;
    if (before !== undefined && time <= before)
      return `times of ${name} do not ascend: ${time} comes after ${before}`;
  }
  return values.some(isObserved)
    ? undefined
    : `series ${name} has no value at any of its ${times.length} times`;
}

function isObserved(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

/**
 * Between observations a gap has the value on the straight line between them, or with `hold` the one before; at either end
 * the nearest observation.
 */
function fillGaps(
  times: readonly number[],
  values: readonly (number | null)[],
  interpolation: SeriesSpec["interpolation"],
): readonly number[] {
  const observed = times.flatMap((time, i) => {
    const value = values[i];
    return isObserved(value) ? [{ time, value }] : [];
  });
  let next = 0;
  return times.map((time) => {
    while ((observed[next]?.time ?? Number.POSITIVE_INFINITY) <= time) next++;
    const [before, after] = [observed[next - 1], observed[next]];
    if (before === undefined || after === undefined) return (before ?? after)?.value ?? Number.NaN;
    if (before.time === time || interpolation === "hold") return before.value;
    return before.value + ((time - before.time) / (after.time - before.time)) * (after.value - before.value);
  });
}
