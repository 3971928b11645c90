import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh, positive } from "./rules.js";

/** Mean: low + (high - low) x alpha / (alpha + beta). */
export const beta: Family<"beta"> = {
  problems: ({ alpha, beta, low = 0, high = 1 }) =>
    firstBroken(
      () => finite({ alpha, beta, low, high }),
      () => positive({ alpha, beta }),
      () => lowBelowHigh(low, high),
    ),
  quantile: ({ alpha, beta, low = 0, high = 1 }) => stretchedBeta(alpha, beta, low, high),
  support: ({ low = 0, high = 1 }) => [low, high],
  describe: ({ alpha, beta, low = 0, high = 1 }) => `alpha ${alpha}, beta ${beta}, from ${low} to ${high}`,
};

/** The inverse distribution function of a beta stretched over `low` to `high`. */
export function stretchedBeta(alpha: number, beta: number, low: number, high: number): (u: number) => number {
  const quantile = betaQuantile.factory(alpha, beta);
  return (u) => {
    const share = quantile(u);
    return low * (1 - share) + high * share;
  };
}
