import { normalQuantile } from "../compile/normal-quantile.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { resolveSeed } from "../simulate/resolve-seed.js";
import type { Seed } from "../simulate/seed.js";
import { shareSource } from "../uncertainty/sampling/designs.js";
import { streamKey } from "../uncertainty/sampling/stream.js";
import { fromScale, toScale } from "../uncertainty/scale.js";
import { type Fit, type FitParameter, type FitProblem, fit } from "./least-squares.js";

/** What several fits of one problem came to. */
export interface FitFromStarts {
  /** The fit of the lowest sum of squares. */
  readonly best: Fit;
  /** Sum of squares of each start in their order, the problem's own first; undefined for one that could not be evaluated. */
  readonly sums: readonly (number | undefined)[];
}

/**
 * Fits a problem from its own start and from others, drawn from the priors (uniformly between bounds where there is none) as a Latin
 * hypercube: a guard against an optimum that is only the nearest one.
 *
 * @param starts number of fits, the problem's own start counted.
 * @throws HeadwaterError as {@link fit} does, for the problem's own start.
 */
export function fitFromStarts(problem: FitProblem, starts: number, seed?: Seed): FitFromStarts {
  const resolved = resolveSeed(seed);
  const others = Math.max(0, starts - 1);
  const columns = problem.parameters.map((parameter) => {
    const shares = new Float64Array(others);
    const key = streamKey(resolved, `start ${parameter.name}`);
    if (others > 0) shareSource("latin-hypercube", key, others)(0, shares);
    return shares.map((share) => startAt(parameter, share));
  });
  const own = fit(problem);
  const fits: (Fit | undefined)[] = Array.from({ length: others }, (_, i) => {
    const parameters = problem.parameters.map((parameter, k) => ({
      ...parameter,
      start: columns[k]?.[i] ?? parameter.start,
    }));
    return fitOrNothing({ ...problem, parameters });
  });
  const all = [own, ...fits];
  const best = all.reduce<Fit>((a, b) => (b !== undefined && b.sumOfSquares < a.sumOfSquares ? b : a), own);
  return { best, sums: all.map((one) => one?.sumOfSquares) };
}

function fitOrNothing(problem: FitProblem): Fit | undefined {
  try {
    return fit(problem);
  } catch (error) {
    if (error instanceof HeadwaterError && error.kind === "numerical") return undefined;
    throw error;
  }
}

/** The value at a share of what is believed of a parameter, within its bounds; its own start where nothing is. */
function startAt({ scale, start, prior, low, high }: FitParameter, share: number): number {
  const from = low === undefined ? Number.NEGATIVE_INFINITY : toScale(scale, low);
  const to = high === undefined ? Number.POSITIVE_INFINITY : toScale(scale, high);
  const drawn =
    prior === undefined ? from + share * (to - from) : prior.center + prior.sd * normalQuantile(share);
  return Number.isFinite(drawn) ? fromScale(scale, Math.min(Math.max(drawn, from), to)) : start;
}
