import { quantileSorted } from "../../analysis/quantile.js";
import { normalQuantile } from "../../compile/normal-quantile.js";
import { effectiveDraws, variance } from "./effective-draws.js";

/** How well chains agree on one quantity. */
export interface Convergence {
  /** The larger of the split R-hats of ranks and of folded ranks: 1 when the chains have forgotten where they began. */
  readonly rHat: number;
  /** How many independent draws would know its middle as well. */
  readonly bulkDraws: number;
  /** The same for its 5% and 95% quantiles, whichever is known less well. */
  readonly tailDraws: number;
}

/**
 * Rank-normalised split R-hat, and effective sample sizes of bulk and tails (Vehtari, Gelman, Simpson, Carpenter & Bürkner 2021,
 * Bayesian Analysis 16(2), doi:10.1214/20-BA1221).
 *
 * @param chains of one quantity, all of one length, at least four draws each. Where it never moves, all three are NaN.
 */
export function convergence(chains: readonly ArrayLike<number>[]): Convergence {
  const halves = split(chains);
  const all = Float64Array.from(halves.flat()).sort();
  if (all.length === 0 || all[0] === all[all.length - 1] || all.some(Number.isNaN)) {
    return { rHat: Number.NaN, bulkDraws: Number.NaN, tailDraws: Number.NaN };
  }
  const middle = quantileSorted(all, 0.5);
  const folded = halves.map((half) => half.map((value) => Math.abs(value - middle)));
  const ranked = rankNormal(halves);
  const tail = (share: number) => {
    const limit = quantileSorted(all, share);
    return effectiveDraws(halves.map((half) => half.map((value) => (value <= limit ? 1 : 0))));
  };
  return {
    rHat: Math.max(rHatOf(ranked), rHatOf(rankNormal(folded))),
    bulkDraws: effectiveDraws(ranked),
    tailDraws: Math.min(tail(0.05), tail(0.95)),
  };
}

/** First and second half of each chain, without the middle draw of an odd number. */
function split(chains: readonly ArrayLike<number>[]): number[][] {
  return chains.flatMap((chain) => {
    const draws = Array.from(chain);
    const half = Math.floor(draws.length / 2);
    return [draws.slice(0, half), draws.slice(draws.length - half)];
  });
}

/** Normal scores of the ranks among all draws; equal values share their mean rank. */
function rankNormal(chains: readonly (readonly number[])[]): number[][] {
  const order = chains
    .flatMap((chain, c) => chain.map((value, i) => ({ value, c, i })))
    .sort((a, b) => a.value - b.value);
  const scores = chains.map((chain) => chain.map(() => 0));
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (order[to]?.value === order[from]?.value && to < order.length) to += 1;
    const rank = (from + 1 + to) / 2;
    const score = normalQuantile((rank - 3 / 8) / (order.length + 1 / 4));
    for (const { c, i } of order.slice(from, to)) (scores[c] as number[])[i] = score;
    from = to;
  }
  return scores;
}

function rHatOf(chains: readonly (readonly number[])[]): number {
  const draws = chains[0]?.length ?? 0;
  const within = mean(chains.map(variance));
  const between = draws * variance(chains.map(mean));
  return Math.sqrt((draws - 1) / draws + between / (draws * within));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
