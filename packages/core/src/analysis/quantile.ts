/**
 * The value below which a share `p` of the sample lies: R type 7, the default of R, numpy and Excel's PERCENTILE.INC, with
 * straight lines between order statistics (Hyndman & Fan 1996, doi:10.1080/00031305.1996.10473566).
 *
 * @param ascending the sample, sorted.
 * @param p from 0 (the lowest) to 1 (the highest), both inclusive.
 * @returns NaN for an empty sample, for one that holds NaN where it is looked at, and for any other `p`.
 * @example quantileSorted([1, 2, 3, 4], 0.1) // 1.3
 */
export function quantileSorted(ascending: ArrayLike<number>, p: number): number {
  return quantileOf(ascending.length, (rank) => ascending[rank] ?? Number.NaN, p);
}

/** {@link quantileSorted} of a sample of which any order statistic can be asked for. */
export function quantileOf(count: number, valueAt: (rank: number) => number, p: number): number {
  const place = (count - 1) * p;
  const below = valueAt(Math.floor(place));
  const above = valueAt(Math.ceil(place));
  return below + (place - Math.floor(place)) * (above - below);
}

/** {@link quantileSorted} of a sample in any order, which is left as it is. */
export function quantile(sample: Iterable<number>, p: number): number {
  return quantileSorted(Float64Array.from(sample).sort(), p);
}
