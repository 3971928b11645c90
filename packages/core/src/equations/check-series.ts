import type { Problems } from "./problems.js";

/** Checks that data has as many values as times, that the times ascend, and that all are finite. */
export function checkSeriesTimes(
  times: readonly number[],
  values: readonly number[],
  path: readonly string[],
  problems: Problems,
): void {
  const problem = seriesProblem(path[1] ?? "", times, values);
  if (problem !== undefined) problems.report("bad-series", path, problem);
}

function seriesProblem(
  name: string,
  times: readonly number[],
  values: readonly number[],
): string | undefined {
  if (times.length === 0) return `series ${name} has no times`;
  if (times.length !== values.length)
    return `series ${name} has ${times.length} times but ${values.length} values`;
  for (const [i, time] of times.entries()) {
    const [before, value] = [times[i - 1], values[i]];
    if (!Number.isFinite(time) || !Number.isFinite(value))
      return `series ${name} is ${value} at ${time}: not finite`;
    if (before !== undefined && time <= before)
      return `times of ${name} do not ascend: ${time} comes after ${before}`;
  }
  return undefined;
}
