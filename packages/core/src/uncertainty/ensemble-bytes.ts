import { HeadwaterError } from "../model/diagnostics.js";
import type { EnsembleSize, Keep } from "./draw-store.js";
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

/** An ensemble whose values do not fit, and what to do. */
export function tooLarge(size: EnsembleSize, keep: Keep, why: string, more = ""): HeadwaterError {
  const { scenarios, outputs, times, draws } = size;
  const needed = gigabytes(ensembleBytes(size, keep));
  const smaller = keep === "draws" ? 'Keep the summary alone (`keep: "summary"`), fewer' : "Keep fewer";
  return new HeadwaterError("usage", [
    {
      code: "draws-too-large",
      severity: "error",
      path: ["keep"],
      message: `${draws} draws of ${scenarios} scenario(s), ${outputs} output(s) and ${times} time(s) take ${needed}; ${why}`,
      hint: `${smaller} outputs or fewer times.${more}`,
    },
  ]);
}

export function gigabytes(bytes: number): string {
  return `${Number((bytes / 1e9).toPrecision(3))} GB`;
}
