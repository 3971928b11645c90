import { HeadwaterError } from "../../model/diagnostics.js";
import { resolveSeed } from "../../simulate/resolve-seed.js";
import type { Seed } from "../../simulate/seed.js";
import type { Fit, FitProblem } from "../least-squares.js";
import { chainProposals } from "./chain-proposals.js";
import { type DrawNumber, drawKey, numberDraws } from "./draw-number.js";
import { type ProposedDraw, proposeDraws } from "./propose-draws.js";

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
  /** 1 when absent. */
  readonly seed?: Seed;
  /** Goes on from there, to `draws` in all. What it was made with must be the same. */
  readonly state?: PosteriorState;
  /** Makes the proposals, for example in threads; `proposeDraws` in this one when absent. */
  readonly propose?: Proposer;
  /** Told after each draw of all chains, where `propose` is absent. */
  readonly onProgress?: (progress: PosteriorProgress) => void;
  /** When it is aborted, what there is comes back, with `interrupted` true; of no use where `propose` makes the proposals. */
  readonly signal?: AbortSignal;
}

/** Makes proposals as `proposeDraws` does with a problem that the caller knows. Those that are missing count as interrupted. */
export type Proposer = (
  setup: ProposalSetup,
  wanted: readonly DrawNumber[],
) => Promise<readonly ProposedDraw[]>;

/** What all proposals of a sample are made with, beside the problem: plain data. */
export interface ProposalSetup {
  readonly fit: Fit;
  readonly spread: number;
  readonly seed: number;
}

/** How far a sample is. */
export interface PosteriorProgress {
  /** Draws of each chain so far, and in all, warm-up counted. */
  readonly done: number;
  readonly total: number;
}

/** Where a sample stands, as plain data that survives JSON. */
export interface PosteriorState {
  readonly seed: number;
  readonly names: readonly string[];
  readonly spread: number;
  /** All that there are, warm-up counted. */
  readonly proposals: readonly ProposedDraw[];
}

/** Draws from a posterior that keep every dependence between parameters. */
export interface Posterior {
  readonly names: readonly string[];
  /** [chain][draw][parameter], on the scales of the parameters, without warm-up. */
  readonly chains: readonly (readonly (readonly number[])[])[];
  /** Share of proposals that were accepted. */
  readonly acceptance: number;
  /** At how many points the residuals were evaluated. */
  readonly evaluations: number;
  readonly interrupted: boolean;
  readonly state: PosteriorState;
}

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
  const { warmUp = Math.ceil(draws / 10), state, propose } = options;
  const seed = resolveSeed(options.seed);
  if (state !== undefined) requireSame(state, { seed, spread, names: fit.names });
  const total = warmUp + draws;
  const known = new Map(state?.proposals.map((each) => [drawKey(each), each]));
  const all = numberDraws(chains, total);
  const wanted = all.filter((number) => !known.has(drawKey(number)));
  let count = all.length - wanted.length;
  const onDraw = () => {
    count += 1;
    if (count % chains === 0) options.onProgress?.({ done: count / chains, total });
  };
  const made = await (propose === undefined
    ? proposeDraws({ problem, fit, spread, seed, wanted, onDraw, ...(signal && { signal }) })
    : propose({ fit, spread, seed }, wanted));
  for (const each of made) known.set(drawKey(each), each);
  const proposals = all.flatMap((number) => known.get(drawKey(number)) ?? []);
  const chained = chainProposals(fit.scaled, seed, chains, proposals);
  const done = chained.chains[0]?.length ?? 0;
  return {
    names: fit.names,
    chains: chained.chains.map((rows) => rows.slice(warmUp)),
    acceptance: chained.accepted / Math.max(1, done * chains),
    evaluations: chained.evaluations,
    interrupted: done < total,
    state: { seed, spread, names: fit.names, proposals },
  };
}

function requireSame(
  state: PosteriorState,
  now: { seed: number; spread: number; names: readonly string[] },
): void {
  const differs =
    state.seed !== now.seed
      ? `seed ${state.seed}, not ${now.seed}`
      : state.spread !== now.spread
        ? `spread ${state.spread}, not ${now.spread}`
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
