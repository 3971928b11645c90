import { HeadwaterError } from "../../model/diagnostics.js";
import { resolveSeed } from "../../simulate/resolve-seed.js";
import type { Seed } from "../../simulate/seed.js";
import type { Fit, FitProblem } from "../least-squares.js";
import { randomRows } from "./random-numbers.js";
import { randomisedOptimum } from "./randomised-optimum.js";
import { searchTogether } from "./search-together.js";
import { whiten } from "./whitened-problem.js";

/** How a posterior is sampled. */
export interface PosteriorOptions {
  /** What was fitted. */
  readonly problem: FitProblem;
  /** Its optimum. */
  readonly fit: Fit;
  /** Draws of each chain, warm-up not counted. */
  readonly draws: number;
  /** 4 when absent. */
  readonly chains?: number;
  /** Draws of each chain that are left out because they come first; a tenth of `draws` when absent. */
  readonly warmUp?: number;
  /** Factor on all standard deviations, for a model that is less exact than was stated; 1 when absent. */
  readonly spread?: number;
  readonly seed?: Seed;
  /** Goes on from there, to `draws` in all. What it was made with must be the same. */
  readonly state?: PosteriorState;
  /** Told after each draw of all chains. */
  readonly onProgress?: (progress: PosteriorProgress) => void;
  /** When it is aborted, what there is comes back, with `interrupted` true. */
  readonly signal?: AbortSignal;
}

/** How far a sample is. */
export interface PosteriorProgress {
  /** Draws of each chain so far, and in all, warm-up counted. */
  readonly done: number;
  readonly total: number;
  /** Share of proposals that were accepted. */
  readonly acceptance: number;
}

/** Where a sample stands, as plain data that survives JSON. */
export interface PosteriorState {
  readonly seed: number;
  readonly names: readonly string[];
  readonly spread: number;
  readonly accepted: number;
  readonly evaluations: number;
  readonly chains: readonly {
    /** Of the proposal that the chain stands at; absent before the first. */
    readonly logWeight?: number;
    /** Warm-up counted; on the scales of the parameters. */
    readonly rows: readonly (readonly number[])[];
  }[];
}

/** Draws from a posterior that keep every dependence between parameters. */
export interface Posterior {
  readonly names: readonly string[];
  /** [chain][draw][parameter], on the scales of the parameters, without warm-up. */
  readonly chains: readonly (readonly (readonly number[])[])[];
  readonly acceptance: number;
  /** At how many points the residuals were evaluated. */
  readonly evaluations: number;
  readonly interrupted: boolean;
  readonly state: PosteriorState;
}

/** Milliseconds of work between moments in which others of the thread, such as whoever aborts, are let in. */
const restEvery = 20;

/**
 * Samples the posterior around a fit: exp(-sum of squares / 2 spread²) on the parameters' scales, zero beyond their bounds.
 *
 * Chains of independence Metropolis whose proposals are found by randomise-then-optimise: each starts from random numbers of its
 * own and follows the model's curvature to where it agrees with the data, so that a proposal does not depend on the one before.
 * Random walks, and steps around the Laplace approximation, stay behind where many parameters have to move together along curved
 * ridges. Depends on problem, fit, seed and numbers alone; a sample that goes on from a state is that of one that never stopped.
 *
 * @throws HeadwaterError `data` when the fit left a parameter undetermined; `usage` for a state of another problem or seed.
 */
export async function samplePosterior(options: PosteriorOptions): Promise<Posterior> {
  const { problem, fit, draws, chains = 4, spread = 1, signal } = options;
  const { warmUp = Math.ceil(draws / 10) } = options;
  const seed = resolveSeed(options.seed);
  const whitened = whiten(problem, fit, spread);
  const known = options.state;
  if (known !== undefined) requireSame(known, { seed, spread, chains, names: fit.names });
  const total = warmUp + draws;
  const standing = Array.from({ length: chains }, (_, c) => ({
    logWeight: known?.chains[c]?.logWeight,
    rows: [...(known?.chains[c]?.rows ?? [])],
  }));
  const sources = standing.map((_, c) => ({
    normals: randomRows(seed, `posterior chain ${c}`, whitened.size),
    acceptance: randomRows(seed, `posterior acceptance ${c}`, 1),
  }));
  let accepted = known?.accepted ?? 0;
  let evaluations = known?.evaluations ?? 0;
  let rested = performance.now();
  let done = standing[0]?.rows.length ?? 0;

  while (done < total && !signal?.aborted) {
    const found = searchTogether(
      whitened,
      sources.map(({ normals }) => randomisedOptimum(whitened, normals.normals(done))),
    );
    for (const own of found.evaluations) evaluations += own;
    standing.forEach((chain, c) => {
      const proposal = found.proposals[c];
      const isAccepted =
        proposal !== undefined &&
        whitened.isWithin(proposal.z) &&
        Math.log(sources[c]?.acceptance.shares(done)[0] ?? 1) <
          proposal.logWeight - (chain.logWeight ?? Number.NEGATIVE_INFINITY);
      if (isAccepted) {
        accepted += 1;
        chain.logWeight = proposal.logWeight;
      }
      const last = chain.rows.at(-1) ?? [...fit.scaled];
      chain.rows.push(isAccepted ? whitened.scaledAt(proposal.z) : last);
    });
    done += 1;
    options.onProgress?.({ done, total, acceptance: accepted / (done * chains) });
    if (performance.now() - rested > restEvery) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      rested = performance.now();
    }
  }
  return {
    names: fit.names,
    chains: standing.map(({ rows }) => rows.slice(warmUp)),
    acceptance: accepted / Math.max(1, done * chains),
    evaluations,
    interrupted: done < total,
    state: {
      ...{ seed, spread, accepted, evaluations },
      names: fit.names,
      chains: standing.map(({ logWeight, rows }) => ({
        ...(logWeight !== undefined && { logWeight }),
        rows,
      })),
    },
  };
}

function requireSame(
  state: PosteriorState,
  now: { seed: number; spread: number; chains: number; names: readonly string[] },
): void {
  const differs =
    state.seed !== now.seed
      ? `seed ${state.seed}, not ${now.seed}`
      : state.spread !== now.spread
        ? `spread ${state.spread}, not ${now.spread}`
        : state.chains.length !== now.chains
          ? `${state.chains.length} chains, not ${now.chains}`
          : state.names.join() !== now.names.join()
            ? "other parameters"
            : undefined;
  if (differs === undefined) return;
  throw new HeadwaterError("usage", [
    {
      code: "other-posterior",
      severity: "error",
      path: ["state"],
      message: `the sample that was to go on was made with ${differs}`,
      hint: "Go on with what it was begun with, or begin anew.",
    },
  ]);
}
