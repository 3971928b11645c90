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

/** Points that a group's own residuals are worth against what all groups say together. */
const pooledWeight = 4;
/** Short series of residuals cannot tell more persistence from a drift. */
const mostPersistence = 0.9;

/**
 * Estimates the errors of a fit from its residuals: of each group the standard deviation, drawn towards that of all the groups by so
 * much as it has few points, and of all series together the correlation of neighbours. Residuals count by the degrees of freedom
 * that the fit left them.
 *
 * @param residuals in stated standard deviations, at the optimum.
 * @param leverages how much of each residual the fit could take away (0: nothing; 1: all), see {@link leveragesOf}.
 */
export function estimateSeriesErrors(
  points: readonly ErrorPoint[],
  residuals: readonly number[],
  leverages: readonly number[],
): SeriesErrors {
  const groups = new Map<string, { squares: number; freedom: number }>();
  points.forEach(({ group }, i) => {
    if (group === undefined) return;
    const { squares, freedom } = groups.get(group) ?? { squares: 0, freedom: 0 };
    groups.set(group, {
      squares: squares + (residuals[i] ?? Number.NaN) ** 2,
      freedom: freedom + 1 - (leverages[i] ?? 0),
    });
  });
  const all = [...groups.values()];
  const pooled =
    all.reduce((sum, { squares }) => sum + squares, 0) / all.reduce((sum, { freedom }) => sum + freedom, 0);
  const factors = Object.fromEntries(
    [...groups].map(([group, { squares, freedom }]) => {
      const variance = (squares + pooledWeight * pooled) / (freedom + pooledWeight);
      return [group, Math.sqrt(Math.max(1, variance))];
    }),
  );
  return { factors, persistence: persistenceOf(points, residuals, factors) };
}

/** Correlation of neighbours that are one unit of time apart, over all series. */
function persistenceOf(
  points: readonly ErrorPoint[],
  residuals: readonly number[],
  factors: SeriesErrors["factors"],
): number {
  let [products, squares] = [0, 0];
  for (const [i, before] of previousOf(points).entries()) {
    if (before === undefined || (points[i]?.time ?? 0) - (points[before]?.time ?? 0) !== 1) continue;
    const factor = factors[points[i]?.group ?? ""] ?? 1;
    const [now, then] = [(residuals[i] ?? 0) / factor, (residuals[before] ?? 0) / factor];
    products += now * then;
    squares += (now ** 2 + then ** 2) / 2;
  }
  return squares > 0 ? Math.min(Math.max(products / squares, 0), mostPersistence) : 0;
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
function previousOf(points: readonly ErrorPoint[]): readonly (number | undefined)[] {
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
