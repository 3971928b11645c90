import type { Fit } from "../least-squares.js";
import { type ErrorCovariance, residualMaker } from "./residual-maker.js";
import { type ErrorPoint, previousOf, type SeriesErrors } from "./series-errors.js";

/** Points that a group's own residuals are worth against what all groups say together. */
const pooledWeight = 4;
/** Short series of residuals cannot tell more persistence from a drift. */
const mostPersistence = 0.9;
const rounds = 8;
const halvings = 10;

/**
 * Estimates the errors of a fit from its residuals: of each group the standard deviation, drawn towards that of all the groups by so
 * much as it has few points, and of all series together the correlation of neighbours.
 *
 * A fit takes away part of the errors, and the more of them the smoother they are. So squares and products of residuals
 * are held against what they would be, on average, after the fit: moments of M e, where M is what a fit that is linear about its
 * optimum leaves of errors e, and prior means are off by their stated standard deviations.
 *
 * @param points of the residuals of the fit, one for each, in the order of the series' times.
 * @throws RangeError when the fit left a parameter undetermined.
 */
export function estimateSeriesErrors(points: readonly ErrorPoint[], fit: Fit): SeriesErrors {
  const maker = residualMaker(fit);
  const previous = previousOf(points);
  const groups = [...new Set(points.flatMap(({ group }) => group ?? []))];
  const membersOf = new Map(
    groups.map((group) => [group, points.flatMap((p, i) => (p.group === group ? [i] : []))]),
  );
  const neighbours = previous.flatMap((before, i) =>
    before !== undefined && (points[i]?.time ?? 0) - (points[before]?.time ?? 0) === 1
      ? [[before, i] as const]
      : [],
  );
  /** Of neighbours over all series: products against squares, which both shrink as errors get smoother, so that it rises with persistence. */
  const correlationOf = (moment: (i: number, j: number) => number) =>
    neighbours.reduce((sum, [before, i]) => sum + moment(before, i), 0) /
    neighbours.reduce((sum, [before, i]) => sum + (moment(before, before) + moment(i, i)) / 2, 0);
  const observed = correlationOf(
    (i, j) => (fit.residuals[i] ?? Number.NaN) * (fit.residuals[j] ?? Number.NaN),
  );
  const squares = (members: readonly number[]) =>
    members.reduce((sum, i) => sum + (fit.residuals[i] ?? Number.NaN) ** 2, 0);

  let factors: Record<string, number> = Object.fromEntries(groups.map((group) => [group, 1]));
  let persistence = 0;
  const factorAt = (i: number) => factors[points[i]?.group ?? ""] ?? 1;
  const momentsWith = (given: number) => maker.momentsOf(covarianceOf(points, factorAt, given));
  for (let round = 0; round < rounds && groups.length > 0; round++) {
    const moments = momentsWith(persistence);
    const found = groups.map((group) => {
      const members = membersOf.get(group) ?? [];
      const expected = members.reduce((sum, i) => sum + moments(i, i), 0);
      return { group, squares: squares(members), freedom: expected / (factors[group] ?? 1) ** 2 };
    });
    const pooled =
      found.reduce((sum, each) => sum + each.squares, 0) /
      found.reduce((sum, { freedom }) => sum + freedom, 0);
    factors = Object.fromEntries(
      found.map((each) => {
        const variance = (each.squares + pooledWeight * pooled) / (each.freedom + pooledWeight);
        return [each.group, Math.sqrt(Math.max(1, variance))];
      }),
    );
    persistence = solvePersistence((given) => observed - correlationOf(momentsWith(given)));
  }
  return { factors, persistence };
}

/** Where neighbours go together as they are expected to, from 0 to the most that is believed; 0 where there are none. */
function solvePersistence(excess: (persistence: number) => number): number {
  let [low, high] = [0, mostPersistence];
  if (!(excess(low) > 0)) return low;
  if (excess(high) > 0) return high;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** For each point those that its error goes together with, itself included, and their covariances. */
function covarianceOf(
  points: readonly ErrorPoint[],
  factorAt: (point: number) => number,
  persistence: number,
): ErrorCovariance {
  const series = new Map<string, number[]>();
  points.forEach(({ group, time }, i) => {
    if (group !== undefined && time !== undefined) series.set(group, [...(series.get(group) ?? []), i]);
  });
  return points.map(({ group, time }, i) => {
    if (group === undefined || time === undefined) return [[i, factorAt(i) ** 2]];
    return (series.get(group) ?? []).map((other) => {
      const apart = Math.abs(time - (points[other]?.time ?? time));
      return [other, factorAt(i) ** 2 * persistence ** apart];
    });
  });
}
