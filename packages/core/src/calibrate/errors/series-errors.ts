/** Which error a data point of a fit has. */
export interface ErrorPoint {
  /** Points of one group share a factor on their stated standard deviations; a point without one keeps what was stated. */
  readonly group?: string;
  /** Points of one group that have times are a series, in ascending order, whose errors persist from one to the next. */
  readonly time?: number;
}

/** How far a model and what is measured are apart beyond what its parameters can mend, in terms of stated standard deviations. */
export interface SeriesErrors {
  /** By group: its standard deviation is the stated one times this; at least 1. */
  readonly factors: Readonly<Record<string, number>>;
  /** Correlation of the errors of one series from one unit of time to the next, from 0. */
  readonly persistence: number;
}

/**
 * Prepares the division of residuals by their errors: what comes out is independent and standard normal where errors are as
 * `errors` says. Within a series that is autoregression of the first order, stationary, over whatever time lies between two points.
 */
export function whitenErrors(
  { factors, persistence }: SeriesErrors,
  points: readonly ErrorPoint[],
): (residuals: readonly number[]) => number[] {
  const steps = previousOf(points).map((before, i) => {
    const { group, time = 0 } = points[i] ?? {};
    const factor = group === undefined ? 1 : (factors[group] ?? 1);
    if (before === undefined) return { factor, before: i, left: 0, sd: 1 };
    const left = persistence ** (time - (points[before]?.time ?? 0));
    return { factor, before, left, sd: Math.sqrt(1 - left ** 2) };
  });
  return (residuals) =>
    steps.map(
      ({ factor, before, left, sd }, i) =>
        ((residuals[i] ?? Number.NaN) - left * (residuals[before] ?? Number.NaN)) / (factor * sd),
    );
}

/** For each point where the one before it in its series stands. */
export function previousOf(points: readonly ErrorPoint[]): readonly (number | undefined)[] {
  const last = new Map<string, number>();
  return points.map(({ group, time }, i) => {
    if (group === undefined || time === undefined) return undefined;
    const before = last.get(group);
    if (before !== undefined && !((points[before]?.time ?? 0) < time)) {
      throw new RangeError(`${group}: ${time} comes after ${points[before]?.time}`);
    }
    last.set(group, i);
    return before;
  });
}
