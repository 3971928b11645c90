import {
  type CutDraw,
  type DrawNumber,
  type Fit,
  type Seed,
  type SeriesErrors,
  sampleCut,
} from "@headwater/core";
import type { Fitted } from "../apply-fit.js";
import { englandProblem } from "../england-problem.js";
import { fitted as kept } from "../fitted.js";
import { cutPriors } from "./cut-priors.js";
import { fitFingerprint } from "./fit-fingerprint.js";
import { posteriorProblem, withErrors } from "./posterior-problem.js";

/** What every thread that samples England's posterior needs: plain data. */
export interface SamplerSetup {
  readonly fingerprint: string;
  /** At the fit, with the stated errors. */
  readonly sumOfSquares: number;
  readonly errors: SeriesErrors;
  /** Optimum under those errors. */
  readonly fit: Fit;
}

/** What is drawn, and how. */
export interface SampleEnglandOptions {
  readonly wanted: readonly DrawNumber[];
  readonly seed: Seed;
  readonly proposals: number;
  readonly onDraw?: (draw: CutDraw) => void;
  readonly signal?: AbortSignal;
}

/** Proposals for each draw of a sample that is kept. */
export const usualProposals = 3;

/** Estimates the errors of a fit of England's model, the kept one when absent, and finds the optimum under them: half a minute. */
export function prepareSampler(say: (text: string) => void = () => {}, fitted: Fitted = kept): SamplerSetup {
  const stated = englandProblem();
  const values = stated.priors.map(({ name }) => fitted.values[name] ?? Number.NaN);
  const { errors, fit, sumOfSquares } = posteriorProblem(stated, values, say);
  return { fingerprint: fitFingerprint(stated.priors, fitted), sumOfSquares, errors, fit };
}

/** Makes draws of England's posterior: each depends on setup, seed, proposals and its number alone. */
export async function sampleEngland(
  { errors, fit }: SamplerSetup,
  { wanted, seed, proposals, onDraw, signal }: SampleEnglandOptions,
): Promise<readonly CutDraw[]> {
  const problem = withErrors(englandProblem(), errors);
  return sampleCut({
    ...{ problem, fit, cut: cutPriors(problem), wanted, seed, proposals },
    ...(onDraw && { onDraw }),
    ...(signal && { signal }),
  });
}
