import { betaDistribution } from "../uncertainty/distributions/incomplete-beta.js";

/** How far from its expected place, in standard deviations, an order statistic is followed; further out it has no weight. */
const reach = 9;

/** Values are looked at in at most this many places where not every one of them is at hand. */
const mostPlaces = 512;

/**
 * The standard error of the p-quantile of `count` independent draws, as a function of the sorted sample: the standard deviation
 * of an order statistic under the sample's own distribution (Maritz & Jarrett 1978, doi:10.1080/01621459.1978.10480027), with
 * the weights Beta((n + 1) p, (n + 1) (1 - p)) of Harrell & Davis 1982 (doi:10.1093/biomet/69.3.635). The weights depend
 * on count and p alone and are worked out once. NaN for fewer than two draws.
 *
 * @param exact whether every value has a weight of its own; else neighbours share one, with the value in their middle.
 */
export function quantileError(count: number, p: number, exact: boolean): (valueAt: ValueAt) => number {
  if (count < 2) return () => Number.NaN;
  const sharesAt = betaDistribution((count + 1) * p, (count + 1) * (1 - p));
  const spread = reach * Math.sqrt(p * (1 - p) * count) + reach;
  const first = Math.max(0, Math.floor(p * count - spread));
  const last = Math.min(count, Math.ceil(p * count + spread));
  const step = exact ? 1 : Math.ceil((last - first) / mostPlaces);
  const ends = Array.from({ length: Math.ceil((last - first) / step) }, (_, i) => first + i * step);
  ends.push(last);
  const reached = Float64Array.from(ends, (end) => sharesAt({ x: end / count, y: 1 - end / count }).below);

  return (valueAt) => {
    const centre = valueAt(Math.min(Math.floor(p * count), count - 1));
    let mean = 0;
    let square = 0;
    for (let i = 1; i < ends.length; i++) {
      const weight = (reached[i] ?? 0) - (reached[i - 1] ?? 0);
      const middle = ((ends[i - 1] ?? 0) + (ends[i] ?? 0) - 1) >> 1;
      const distance = valueAt(middle) - centre;
      mean += weight * distance;
      square += weight * distance * distance;
    }
    return Math.sqrt(Math.max(0, square - mean * mean));
  };
}

/** The value at a rank, from 0, of a sorted sample. */
type ValueAt = (rank: number) => number;
