import {
  estimateSeriesErrors,
  type Fit,
  fit,
  type SeriesErrors,
  toScale,
  whitenErrors,
} from "@headwater/core";
import type { EnglandProblem } from "../england-problem.js";

/** What is sampled: a fit's problem with the errors that its residuals show. */
export interface PosteriorProblem {
  /** With residuals that are independent and standard normal where errors are as `errors` says. */
  readonly problem: EnglandProblem;
  readonly errors: SeriesErrors;
  /** Its optimum: generalised least squares. */
  readonly fit: Fit;
  /** Of data and priors with the stated errors, at the fit that it is around. */
  readonly sumOfSquares: number;
}

/** As exact as proposals need it: they are weighted by where they are, not by where the search for them began. */
const tolerance = 1e-4;
const maxIterations = 30;

/**
 * The posterior around a fit of England's model. What is measured differs from the model by an error of measurement and by what a
 * model of this kind cannot say (its discrepancy), which lasts from year to year. Both together are taken, for each
 * series, as an autoregression whose size and persistence the residuals of the fit show, estimated once (Kennedy & O'Hagan 2001,
 * doi:10.1111/1467-9868.00294; Brynjarsdóttir & O'Hagan 2014, doi:10.1088/0266-5611/30/11/114007).
 *
 * @param values the fit's, in the order of the problem's parameters.
 */
export function posteriorProblem(
  stated: EnglandProblem,
  values: readonly number[],
  say: (text: string) => void = () => {},
): PosteriorProblem {
  const started = startingAt(stated, values);
  const before = fit({ ...fitted(started), maxIterations: 0 });
  const errors = estimateSeriesErrors(stated.errorPoints, before);
  const problem = withErrors(started, errors);
  const after = fit({
    ...fitted(problem),
    ...{ tolerance, maxIterations },
    onIteration: ({ iteration, sumOfSquares }) =>
      say(`iteration ${iteration}: sum of squares ${sumOfSquares.toPrecision(6)}`),
  });
  return { problem, errors, fit: after, sumOfSquares: sumOfSquaresAt(stated, values) };
}

/** Sum of squares of data and priors of a problem, at values in the order of its parameters. */
export function sumOfSquaresAt({ residuals, parameters }: EnglandProblem, values: readonly number[]): number {
  const priors = parameters.map(
    ({ scale, prior }, k) =>
      (toScale(scale, values[k] ?? Number.NaN) - (prior?.center ?? 0)) /
      (prior?.sd ?? Number.POSITIVE_INFINITY),
  );
  return [...residuals(values), ...priors].reduce((sum, residual) => sum + residual ** 2, 0);
}

/** The same problem with residuals divided by their errors. */
export function withErrors(problem: EnglandProblem, errors: SeriesErrors): EnglandProblem {
  const whiten = whitenErrors(errors, problem.errorPoints);
  return {
    ...problem,
    residuals: (values) => whiten(problem.residuals(values)),
    residualsOfMany: (points) => problem.residualsOfMany(points).map((row) => row && whiten(row)),
  };
}

function startingAt(problem: EnglandProblem, values: readonly number[]): EnglandProblem {
  const parameters = problem.parameters.map((parameter, k) => ({
    ...parameter,
    start: values[k] ?? parameter.start,
  }));
  return { ...problem, parameters };
}

/** The part of a problem that a fit takes. */
function fitted({ parameters, residuals, residualsOfMany }: EnglandProblem) {
  return { parameters, residuals, residualsOfMany };
}
