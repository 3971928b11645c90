import quantile from "@stdlib/stats-base-dists-beta-quantile";
import type { BetaQuantile } from "./inverse.js";

/** In a file of its own, since it takes longer to load than all the other families together. */
export const betaQuantile: BetaQuantile = (alpha, beta) => quantile.factory(alpha, beta);
