import normalCdf from "@stdlib/stats-base-dists-normal-cdf";

/**
 * Quantiles of what would be published, where draws say what is true: each draw times an error whose logarithm is normal.
 *
 * @param noise variance of that logarithm about a value.
 */
export function noisyQuantiles<const T extends readonly number[]>(
  draws: readonly number[],
  noise: (value: number) => number,
  shares: T,
): { readonly [Index in keyof T]: number } {
  const parts = draws.map((value) => ({ log: Math.log(value), sd: Math.sqrt(noise(value)) }));
  const below = (x: number) =>
    parts.reduce((sum, { log, sd }) => sum + normalCdf(x, log, sd), 0) / parts.length;
  const logs = parts.map(({ log }) => log);
  const found = shares.map((share) => {
    let [low, high] = [Math.min(...logs) - 3, Math.max(...logs) + 3];
    while (high - low > 1e-6) {
      const middle = (low + high) / 2;
      if (below(middle) < share) low = middle;
      else high = middle;
    }
    return Math.exp((low + high) / 2);
  });
  return found as { [Index in keyof T]: number };
}
