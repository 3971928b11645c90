import { resolveSeed } from "../../simulate/resolve-seed.js";
import type { Seed } from "../../simulate/seed.js";
import type { Fit, FitProblem } from "../least-squares.js";
import type { DrawNumber } from "./draw-number.js";
import { randomRows } from "./random-numbers.js";
import { randomisedOptimum } from "./randomised-optimum.js";
import { searchTogether } from "./search-together.js";
import { whiten } from "./whitened-problem.js";

/** What proposals for draws are made of. */
export interface ProposeOptions {
  /** What was fitted. */
  readonly problem: FitProblem;
  /** Its optimum. */
  readonly fit: Fit;
  /** Which are made. */
  readonly wanted: readonly DrawNumber[];
  /** As in `PosteriorOptions`: 1 when absent. */
  readonly spread?: number;
  /** 1 when absent. */
  readonly seed?: Seed;
  /** Told of each proposal as soon as it is made. */
  readonly onDraw?: (draw: ProposedDraw) => void;
  /** When it is aborted, no further proposals are begun. */
  readonly signal?: AbortSignal;
}

/** What a chain may move to at one of its draws: plain data. */
export interface ProposedDraw extends DrawNumber {
  /** Absent where no proposal was found, or it is beyond a bound. */
  readonly found?: {
    /** A number for each parameter, on its scale. */
    readonly row: readonly number[];
    /** Log of how much likelier the posterior is there than what proposed it, up to a constant that is the same for all. */
    readonly logWeight: number;
  };
  /** Sets of values at which the model was run. */
  readonly evaluations: number;
}

/** Proposals that are searched side by side: what is run together is run faster. */
const together = 4;
/** Milliseconds of work between moments in which others of the thread, such as whoever aborts, are let in. */
const restEvery = 20;

/**
 * Makes proposals for draws of a posterior by randomise-then-optimise. Each depends on problem, fit, spread, seed and its number
 * alone: whoever makes them, in whatever order, makes the same.
 *
 * @returns those that are made, in the order asked for.
 * @throws HeadwaterError `data` when the fit left a parameter undetermined.
 */
export async function proposeDraws(options: ProposeOptions): Promise<readonly ProposedDraw[]> {
  const { problem, fit, wanted, spread = 1, signal } = options;
  const seed = resolveSeed(options.seed);
  const whitened = whiten(problem, fit, spread);
  const made: ProposedDraw[] = [];
  let rested = performance.now();
  for (let from = 0; from < wanted.length && !signal?.aborted; from += together) {
    const batch = wanted.slice(from, from + together);
    const { proposals, evaluations } = searchTogether(
      whitened,
      batch.map(({ chain, draw }) =>
        randomisedOptimum(
          whitened,
          randomRows(seed, `posterior chain ${chain}`, whitened.size).normals(draw),
        ),
      ),
    );
    batch.forEach((number, i) => {
      const proposal = proposals[i];
      const isWithin = proposal !== undefined && whitened.isWithin(proposal.z);
      const proposed = {
        ...number,
        ...(isWithin && { found: { row: whitened.scaledAt(proposal.z), logWeight: proposal.logWeight } }),
        evaluations: evaluations[i] ?? 0,
      };
      made.push(proposed);
      options.onDraw?.(proposed);
    });
    if (performance.now() - rested > restEvery) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      rested = performance.now();
    }
  }
  return made;
}
