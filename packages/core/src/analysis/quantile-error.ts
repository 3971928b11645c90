import betaCdf from "@stdlib/stats-base-dists-beta-cdf";

/** How far from its expected place, in standard deviations, an order statistic is followed; further out it has no weight. */
const reach = 9;

/**
 * The standard error of the p-quantile of `count` independent draws, as a function of the sorted sample: the standard deviation
 * of an order statistic under the sample's own distribution (Maritz & Jarrett 1978, doi:10.1080/01621459.1978.10480027), with
 * the weights Beta((n + 1) p, (n + 1) (1 - p)) of Harrell & Davis 1982 (doi:10.1093/biomet/69.3.635). The weights depend
 * on count and p alone and are worked out once. NaN for fewer than two draws.
 */
export function quantileError(count: number, p: number): (ascending: ArrayLike<number>) => number {
  if (count < 2) return () => Number.NaN;
  const cdf = betaCdf.factory((count + 1) * p, (count + 1) * (1 - p));
  const spread = reach * Math.sqrt(p * (1 - p) * count) + reach;
  const first = Math.max(0, Math.floor(p * count - spread));
  const last = Math.min(count, Math.ceil(p * count + spread));
  const reached = Float64Array.from({ length: last - first + 1 }, (_, i) => cdf((first + i) / count));

  return (ascending) => {
    const centre = ascending[Math.min(Math.floor(p * count), count - 1)] ?? 0;
    let mean = 0;
    let square = 0;
    for (let i = first; i < last; i++) {
      const weight = (reached[i - first + 1] ?? 0) - (reached[i - first] ?? 0);
      const distance = (ascending[i] ?? 0) - centre;
      mean += weight * distance;
      square += weight * distance * distance;
    }
    return Math.sqrt(Math.max(0, square - mean * mean));
  };
}
