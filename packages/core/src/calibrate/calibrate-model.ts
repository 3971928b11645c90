import { quantile } from "../analysis/quantile.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { JointSpec, ModelSpec } from "../model/spec.js";
import type { Seed } from "../simulate/seed.js";
import { fromScale } from "../uncertainty/scale.js";
import { fitFromStarts } from "./fit-from-starts.js";
import { jointFromFit } from "./joint-from-fit.js";
import type { Fit } from "./least-squares.js";
import type { Observation } from "./observations.js";
import { observedProblem } from "./observed-problem.js";
import { type Convergence, convergence } from "./posterior/convergence.js";
import {
  type Posterior,
  type PosteriorProgress,
  type Proposer,
  samplePosterior,
} from "./posterior/sample-posterior.js";

/** How a model is calibrated. */
export interface CalibrateModelOptions {
  /** Draws of the posterior, over four chains; 400 when absent. */
  readonly draws?: number;
  /** Fits from so many starts, the model's own values first; 5 when absent. */
  readonly starts?: number;
  /** 1 when absent. */
  readonly seed?: Seed;
  /** Makes the proposals of the sample, for example in threads; in this one when absent. Never changes a result. */
  readonly propose?: Proposer;
  /** Told after each draw of all chains, where `propose` is absent. */
  readonly onProgress?: (progress: PosteriorProgress) => void;
  /** When it is aborted, the result is of the draws until then; of no use where `propose` makes the proposals. */
  readonly signal?: AbortSignal;
}

/** One fitted parameter. */
export interface CalibratedParameter extends Convergence {
  readonly name: string;
  /** At the optimum. */
  readonly value: number;
  /** Quantiles of the posterior. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** A model's parameters as observations leave them. */
export interface ModelCalibration {
  readonly fit: Fit;
  readonly posterior: Posterior;
  readonly parameters: readonly CalibratedParameter[];
  /** The posterior as a model's joint distribution: a sample, of which each draw takes a row. */
  readonly joint: JointSpec;
  /** Factor on all standard deviations: how much further the data scatter about the model than was stated; at least 1. */
  readonly spread: number;
  /** Sum of squares from each start; undefined for one at which the model did not run. */
  readonly sums: readonly (number | undefined)[];
  /** Model less observation, in standard deviations of the measurement, in the order of the observations. */
  readonly residuals: readonly number[];
  /** Uncertain parameters whose distribution a fit cannot use; they kept their value. */
  readonly notFitted: readonly string[];
}

const chains = 4;
const usualDraws = 400;
const usualStarts = 5;
/** Of each chain: with fewer, nothing tells whether they agree. */
const fewestDraws = 4;

/**
 * Calibrates a model to observations: finds the optimum from several starts, then samples the posterior around it.
 *
 * @param model what checking `spec` gave.
 * @throws HeadwaterError `usage` where no parameter can be fitted; `data` where neither data nor prior determine one; `interrupted`
 *   when it was stopped before each chain had four draws behind its warm-up.
 */
export async function calibrateModel(
  spec: ModelSpec,
  model: CheckedModel,
  observations: readonly Observation[],
  options: CalibrateModelOptions = {},
): Promise<ModelCalibration> {
  const { draws = usualDraws, starts = usualStarts, seed = 1 } = options;
  const { problem, notFitted } = observedProblem(spec, model, observations);
  const { best: fit, sums } = fitFromStarts(problem, starts, seed);
  const spread = Math.max(
    1,
    Math.sqrt(fit.residuals.reduce((sum, residual) => sum + residual ** 2, 0) / fit.residuals.length),
  );
  const doc = `Posterior of ${observations.length} observations`;
  const laplace = jointFromFit(fit, problem.parameters, doc, "headwater calibrate");
  const posterior = await samplePosterior({
    ...{ problem, fit, spread, seed, chains },
    draws: Math.ceil(draws / chains),
    ...(options.propose && { propose: options.propose }),
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.signal && { signal: options.signal }),
  });
  const rows = posterior.chains.flat();
  if (posterior.interrupted && rows.length < fewestDraws * chains) throw interrupted();
  return {
    ...{ fit, posterior, spread, sums },
    joint: { ...laplace, factor: laplace.factor.map((row) => row.map((value) => value * spread)), rows },
    parameters: problem.parameters.map(({ name, scale }, k) => {
      const at = (share: number) =>
        fromScale(
          scale,
          quantile(
            rows.map((row) => row[k] ?? Number.NaN),
            share,
          ),
        );
      return {
        ...{ name, value: fit.values[k] ?? Number.NaN, p10: at(0.1), p50: at(0.5), p90: at(0.9) },
        ...convergence(posterior.chains.map((chain) => chain.map((row) => row[k] ?? Number.NaN))),
      };
    }),
    residuals: fit.residuals,
    notFitted,
  };
}

function interrupted(): HeadwaterError {
  const message = `the calibration was stopped before each chain had ${fewestDraws} draws behind its warm-up`;
  return new HeadwaterError("interrupted", [{ code: "interrupted", severity: "error", path: [], message }]);
}
