import type { EnsembleSize } from "./draw-store.js";
import type { Keep } from "./ensemble.js";
import { exactDraws, mostWaiting } from "./streamed-draws.js";

/** Of one quantity: about 900 edges, two counts for each, and a guide. */
const bytesOfBins = 18_000;

/** What an ensemble remembers when it is not told. */
export function usualKeep(draws: number): Keep {
  return draws <= exactDraws ? "draws" : "summary";
}

/**
 * About how many bytes an ensemble takes for its values while it runs.
 *
 * @param size how many of each there are.
 * @param keep as in the options of `runEnsemble`.
 */
export function ensembleBytes(size: EnsembleSize, keep: Keep = usualKeep(size.draws)): number {
  const { scenarios, outputs, times, draws } = size;
  if (keep === "draws") return 8 * draws * scenarios * outputs * times;
  const quantities = (2 * scenarios - 1) * outputs * times;
  return quantities * (draws <= exactDraws ? 8 * draws : 8 * mostWaiting + bytesOfBins);
}
