/**
 * How many independent draws would give the mean as well as these do: their number over the sum of the autocorrelations, which is
 * cut off by Geyer's initial monotone sequence (Geyer 1992, doi:10.1214/ss/1177011137; over several chains as in Vehtari and
 * others 2021, section 3.2).
 */
export function effectiveDraws(chains: readonly (readonly number[])[]): number {
  const draws = chains[0]?.length ?? 0;
  const total = chains.length * draws;
  const means = chains.map(meanOf);
  const within = chains.reduce((sum, chain) => sum + variance(chain), 0) / chains.length;
  const overall = (within * (draws - 1)) / draws + (chains.length > 1 ? variance(means) : 0);
  if (!(overall > 0)) return Number.NaN;
  const correlation = (lag: number) => {
    const covariance = chains.reduce((sum, chain, c) => sum + autocovariance(chain, means[c] ?? 0, lag), 0);
    return 1 - (within - covariance / chains.length) / overall;
  };

  // Sums of neighbours, as long as they are positive, none above the one before; of the last only the first of the two.
  const pairs = [1 + correlation(1)];
  let rest = 0;
  for (let lag = 2; lag < draws - 2; lag += 2) {
    const even = correlation(lag);
    const sum = even + correlation(lag + 1);
    rest = Math.max(0, even);
    if (sum < 0 || lag + 2 >= draws - 2) break;
    pairs.push(Math.min(sum, pairs.at(-1) ?? sum));
  }
  const time = -1 + 2 * pairs.reduce((sum, pair) => sum + pair, 0) + rest;
  return total / Math.max(time, 1 / Math.log10(total));
}

/** With n - 1 below the line. */
export function variance(values: readonly number[]): number {
  const center = meanOf(values);
  return values.reduce((sum, value) => sum + (value - center) ** 2, 0) / (values.length - 1);
}

function autocovariance(chain: readonly number[], center: number, lag: number): number {
  let sum = 0;
  for (let i = 0; i + lag < chain.length; i++) {
    sum += ((chain[i] as number) - center) * ((chain[i + lag] as number) - center);
  }
  return sum / chain.length;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
