import { type Fit, fitFromStarts, type JointSpec, jointFromFit, type Seed } from "@headwater/core";
import { applyFit, type Fitted } from "./apply-fit.js";
import { withContested } from "./contested.js";
import { contested, type EnglandProblem, englandProblem } from "./england-problem.js";
import { type ValidationRow, validate } from "./validate.js";

const jointDoc =
  "England's fit to 2009/10-2019/20: optimum, Laplace approximation, widened by the spread of the residuals";

export interface Calibration {
  readonly fitted: Fitted;
  /** Targets beside the refitted model. */
  readonly rows: readonly ValidationRow[];
  readonly fit: Fit;
  /** Sum of squares of the fit from each start; undefined for one that could not be evaluated. */
  readonly sums: readonly (number | undefined)[];
  /** Factor by which the joint distribution is wider than the stated errors alone would make it; at least 1. */
  readonly spread: number;
  /** Independent data points and parameters: what the fit had and what it was free to move. */
  readonly points: number;
  readonly parameters: number;
}

export interface CalibrateOptions {
  /** Told about each iteration. */
  readonly say?: (text: string) => void;
  readonly maxIterations?: number;
  /** Fits from so many starts, the centres of the priors first and the others drawn from the priors; 1 when absent. */
  readonly starts?: number;
  /** Of the other starts; 1 when absent. */
  readonly seed?: Seed;
  /** What is fitted; England's whole history when absent. */
  readonly problem?: EnglandProblem;
}

/**
 * Fits England's model from the priors of its parameters by least squares on all of {@link englandProblem}. What is left is the
 * best optimum of all starts, and around it a joint normal distribution (Laplace approximation) on the parameters' scales.
 */
export function calibrate({
  say = () => {},
  maxIterations = 60,
  starts = 1,
  seed = 1,
  problem = englandProblem(),
}: CalibrateOptions = {}): Calibration {
  const { spec, priors, parameters, points } = problem;
  const { best: result, sums } = fitFromStarts(
    {
      parameters,
      residuals: problem.residuals,
      residualsOfMany: problem.residualsOfMany,
      maxIterations,
      tolerance: 1e-7,
      onIteration: ({ iteration, sumOfSquares }) =>
        say(`iteration ${iteration}: sum of squares ${sumOfSquares.toPrecision(6)}`),
    },
    starts,
    seed,
  );
  const contestedSds = new Map(
    priors.filter(({ name }) => contested.has(name)).map(({ name, sd }) => [name, sd]),
  );
  const spread = residualSpread(result, points);
  const fitted: Fitted = {
    values: Object.fromEntries(priors.map(({ name }, k) => [name, result.values[k] ?? Number.NaN])),
    joint: withContested(
      widened(jointFromFit(result, parameters, jointDoc, "headwater calibrate"), spread),
      contestedSds,
    ),
  };
  return {
    fitted,
    rows: validate(applyFit(spec, fitted)),
    fit: result,
    sums,
    spread,
    points,
    parameters: parameters.length,
  };
}

/**
 * Root mean square of the data's residuals in their stated standard deviations: 1 when the model is as exact as was stated.
 * Points of a series are not independent and the model is not perfect, so it is more; one where it is less.
 */
function residualSpread(result: Fit, points: number): number {
  const data = result.residuals.slice(0, points);
  return Math.max(1, Math.sqrt(data.reduce((sum, residual) => sum + residual ** 2, 0) / points));
}

/** The same joint distribution with all standard deviations times a factor. */
function widened(joint: JointSpec, factor: number): JointSpec {
  return { ...joint, factor: joint.factor.map((row) => row.map((value) => value * factor)) };
}
