import { HeadwaterError } from "../model/diagnostics.js";
import { anything, oneOf, recordOf, requireShape } from "../model/known-options.js";
import type { Shape } from "../model/shape.js";
import { type Columns, solveTriangle, triangularise } from "../uncertainty/householder.js";
import { fromScale, type Scale, toScale } from "../uncertainty/scale.js";
import { differenceJacobian } from "./jacobian.js";
import { laplaceCovariance } from "./laplace.js";
import { dot, product, sumOfSquares, weightedNorm } from "./vectors.js";

/** A parameter to be fitted. */
export interface FitParameter {
  readonly name: string;
  /** The search, the prior and the covariance live on this scale. */
  readonly scale: Scale;
  /** Where the search starts, as a value (not on the scale). */
  readonly start: number;
  /** What is believed before the data, on the scale: adds the residual (scaled value - center) / sd. */
  readonly prior?: { readonly center: number; readonly sd: number };
  /** Lowest value, inclusive (not on the scale). Unbounded when absent. */
  readonly low?: number;
  /** Highest value, inclusive (not on the scale). Unbounded when absent. */
  readonly high?: number;
}

/** What to fit, and when to stop. */
export interface FitProblem {
  readonly parameters: readonly FitParameter[];
  /**
   * (model - observed) / standard deviation for each observation, given a value for each parameter in their order. The same
   * length at each call. A throw of a `numerical` {@link HeadwaterError}, or a value that is not finite, counts as a step that
   * went too far; any other throw passes through.
   */
  readonly residuals: (values: readonly number[]) => readonly number[];
  /**
   * The same for many sets of values at once, for who can do them faster together than one by one ({@link manyRuns}); undefined
   * for those that cannot be evaluated. Must give the numbers of `residuals`.
   */
  readonly residualsOfMany?: (
    points: readonly (readonly number[])[],
  ) => readonly (readonly number[] | undefined)[];
  /** Highest number of iterations; 100 when absent. */
  readonly maxIterations?: number;
  /** Stops when the relative step, the relative reduction of the sum of squares or the gradient cosine is below it; 1e-10 when absent. */
  readonly tolerance?: number;
  /** Called after each iteration. */
  readonly onIteration?: (progress: { readonly iteration: number; readonly sumOfSquares: number }) => void;
}

/** `iteration-limit` and `no-progress` are not convergence. */
export type FitReason =
  | "small-gradient"
  | "small-step"
  | "small-reduction"
  | "iteration-limit"
  | "no-progress";

/** The optimum and what is known around it. */
export interface Fit {
  /** Of the parameters, in the order of the problem, as everything below. */
  readonly names: readonly string[];
  /** The optimum, as values (not on the scales). */
  readonly values: readonly number[];
  /** The same on the scales. */
  readonly scaled: readonly number[];
  /** Of the observations alone, at the optimum. */
  readonly residuals: readonly number[];
  /** Of observations and priors together. */
  readonly sumOfSquares: number;
  /** One row per observation, then one per prior; one column per parameter, on its scale. */
  readonly jacobian: readonly (readonly number[])[];
  /** (JᵀJ)⁻¹ on the scales; absent when `undetermined` is not empty. Does not know of bounds: see `atBound`. */
  readonly covariance?: readonly (readonly number[])[];
  /** Its lower triangular Cholesky factor, as a `JointSpec` wants it. */
  readonly factor?: readonly (readonly number[])[];
  /** Names of parameters that neither data nor prior determine, given those before them. */
  readonly undetermined: readonly string[];
  /** Names of parameters that ended on a bound: their covariance means little. */
  readonly atBound: readonly string[];
  readonly iterations: number;
  /** At how many points the residuals were evaluated. */
  readonly evaluations: number;
  /** Whether one of the tolerances was met. */
  readonly converged: boolean;
  /** Why it stopped. */
  readonly reason: FitReason;
}

const number: Shape = { kind: "number" };
const text: Shape = { kind: "text" };
const problemShape = recordOf(
  {
    parameters: {
      kind: "list",
      of: recordOf(
        { name: text, scale: oneOf("linear", "log", "logit"), start: number },
        { prior: recordOf({ center: number, sd: number }, {}), low: number, high: number },
      ),
    },
    residuals: anything,
  },
  { residualsOfMany: anything, maxIterations: number, tolerance: number, onIteration: anything },
);

/**
 * Fits parameters by least squares: Levenberg-Marquardt on the scaled parameters, damped by the largest column norms seen
 * (Moré 1978, doi:10.1007/BFb0067700), the damping steered by the gain ratio (Nielsen 1999, IMM-REP-1999-05), each step solved
 * by QR. Trial points are clamped to the bounds; a parameter that is pushed against its bound is held for that step.
 *
 * Nothing is random: the same problem gives the same fit. It finds the optimum next to `start`, which need not be the best one.
 *
 * @throws HeadwaterError `usage` for parameters that cannot be started; `numerical` when the start cannot be evaluated.
 */
export function fit(problem: FitProblem): Fit {
  requireShape(problem, problemShape, ["problem"]);
  const { parameters, maxIterations = 100, tolerance = 1e-10 } = problem;
  const slopes = parameters.map(searchInterval);
  let evaluations = 0;

  const valuesAt = (point: readonly number[]) =>
    point.map((z, k) => fromScale(parameters[k]?.scale ?? "linear", z));
  const priorsAt = (point: readonly number[]): number[] =>
    parameters.flatMap(({ prior }, k) => (prior ? [((point[k] ?? 0) - prior.center) / prior.sd] : []));
  const evaluateStart = (point: readonly number[]): number[] => {
    evaluations += 1;
    return [...problem.residuals(valuesAt(point)), ...priorsAt(point)];
  };
  const evaluate = (point: readonly number[]): number[] | undefined => {
    try {
      return whenFinite(evaluateStart(point));
    } catch (error) {
      if (error instanceof HeadwaterError && error.kind === "numerical") return undefined;
      throw error;
    }
  };
  const evaluateMany = (points: readonly (readonly number[])[]) => {
    if (problem.residualsOfMany === undefined) return points.map(evaluate);
    evaluations += points.length;
    return problem.residualsOfMany(points.map(valuesAt)).map((residuals, i) => {
      return residuals && whenFinite([...residuals, ...priorsAt(points[i] ?? [])]);
    });
  };

  let point = parameters.map(({ scale, start }) => toScale(scale, start));
  let residuals = evaluateStart(point);
  if (!residuals.every(Number.isFinite)) throw startFailed(residuals);
  let jacobian = differenceJacobian(evaluateMany, point, residuals, slopes);
  let size = sumOfSquares(residuals);
  const damping = jacobian.map(() => 0);
  let lambda = 1e-3;
  let growth = 2;
  let iterations = 0;
  let reason: FitReason | undefined;

  while (reason === undefined) {
    jacobian.forEach((column, k) => {
      damping[k] = Math.max(damping[k] ?? 0, Math.sqrt(sumOfSquares(column)));
    });
    const free = freeColumns(jacobian, residuals, point, slopes);
    if (steepest(jacobian, residuals, free) <= tolerance) reason = "small-gradient";
    else if (iterations >= maxIterations) reason = "iteration-limit";
    if (reason !== undefined) break;
    iterations += 1;

    // Raise the damping until a step lowers the sum of squares.
    for (;;) {
      const step = dampedStep(jacobian, residuals, free, damping, lambda);
      const trial = point.map((z, k) => clamp(z + (step[k] ?? 0), slopes[k]));
      const moved = trial.map((z, k) => z - (point[k] ?? 0));
      const predicted = size - sumOfSquares(residuals.map((r, i) => r + product(jacobian, moved, i)));
      const trialResiduals = evaluate(trial);
      const actual = trialResiduals === undefined ? Number.NaN : size - sumOfSquares(trialResiduals);
      const stepSize = weightedNorm(moved, damping);

      if (trialResiduals !== undefined && actual > 0) {
        const gain = actual / predicted;
        lambda *= predicted > 0 ? Math.max(1 / 3, 1 - (2 * gain - 1) ** 3) : 2;
        growth = 2;
        if (actual <= tolerance * size && predicted <= tolerance * size) reason = "small-reduction";
        else if (stepSize <= tolerance * weightedNorm(trial, damping)) reason = "small-step";
        point = trial;
        residuals = trialResiduals;
        size = sumOfSquares(residuals);
        jacobian = differenceJacobian(evaluateMany, point, residuals, slopes);
        break;
      }
      if (trialResiduals !== undefined && Math.abs(predicted) <= tolerance * size) reason = "small-reduction";
      else if (stepSize <= tolerance * weightedNorm(point, damping)) reason = "small-step";
      else if (lambda > 1e30) reason = "no-progress";
      if (reason !== undefined) break;
      lambda *= growth;
      growth *= 2;
    }
    problem.onIteration?.({ iteration: iterations, sumOfSquares: size });
  }

  const { covariance, factor, undetermined } = laplaceCovariance(jacobian);
  const nameOf = (k: number) => parameters[k]?.name ?? "";
  const priorCount = parameters.filter(({ prior }) => prior !== undefined).length;
  return {
    names: parameters.map(({ name }) => name),
    values: valuesAt(point),
    scaled: point,
    residuals: residuals.slice(0, residuals.length - priorCount),
    sumOfSquares: sumOfSquares(residuals),
    jacobian: residuals.map((_, i) => jacobian.map((column) => column[i] ?? 0)),
    ...(covariance && { covariance }),
    ...(factor && { factor }),
    undetermined: undetermined.map(nameOf),
    atBound: point.flatMap((z, k) => (z === slopes[k]?.low || z === slopes[k]?.high ? [nameOf(k)] : [])),
    iterations,
    evaluations,
    converged: reason !== "iteration-limit" && reason !== "no-progress",
    reason,
  };
}

type Interval = ReturnType<typeof searchInterval>;

function searchInterval({ name, scale, start, prior, low, high }: FitParameter) {
  const from = low === undefined ? Number.NEGATIVE_INFINITY : toScale(scale, low);
  const to = high === undefined ? Number.POSITIVE_INFINITY : toScale(scale, high);
  const at = toScale(scale, start);
  if (!Number.isFinite(at) || !(from <= at && at <= to) || (prior !== undefined && !(prior.sd > 0))) {
    throw new HeadwaterError("usage", [
      {
        code: "fit-start",
        severity: "error",
        path: [name],
        message: `The search cannot start from ${start} on a ${scale} scale${prior ? `, prior sd ${prior.sd}` : ""}.`,
        expected: `a start from ${low ?? "-infinity"} to ${high ?? "infinity"}, finite on its scale, and a prior sd above 0`,
        actual: String(start),
      },
    ]);
  }
  const typical = scale === "linear" ? Math.abs(at) || prior?.sd || 1 : 1;
  return { low: from, high: to, typical };
}

/** Columns that may move: not those on a bound with the descent direction pointing out. */
function freeColumns(
  jacobian: Columns,
  residuals: readonly number[],
  point: readonly number[],
  intervals: readonly Interval[],
): number[] {
  return jacobian.flatMap((column, k) => {
    const gradient = dot(column, residuals);
    const held =
      (point[k] === intervals[k]?.low && gradient > 0) || (point[k] === intervals[k]?.high && gradient < 0);
    return held ? [] : [k];
  });
}

/** The largest cosine between the residuals and a free column: zero at an optimum. */
function steepest(jacobian: Columns, residuals: readonly number[], free: readonly number[]): number {
  const length = Math.sqrt(sumOfSquares(residuals));
  const cosines = free.map((k) => {
    const column = jacobian[k] ?? [];
    const lengths = Math.sqrt(sumOfSquares(column)) * length;
    return lengths === 0 ? 0 : Math.abs(dot(column, residuals)) / lengths;
  });
  return Math.max(0, ...cosines);
}

/** Minimises |residuals + J step|² + lambda |D step|² over the free columns. */
function dampedStep(
  jacobian: Columns,
  residuals: readonly number[],
  free: readonly number[],
  damping: readonly number[],
  lambda: number,
): number[] {
  const rows = free.map((k) => Math.sqrt(lambda) * (damping[k] || 1));
  const columns = free.map((k, i) => [...(jacobian[k] ?? []), ...rows.map((row, j) => (i === j ? row : 0))]);
  const right = [...residuals.map((r) => -r), ...rows.map(() => 0)];
  const { triangle, rotated } = triangularise(columns, right);
  const solution = solveTriangle(triangle, rotated);
  const step = jacobian.map(() => 0);
  free.forEach((k, i) => {
    step[k] = solution[i] ?? 0;
  });
  return step;
}

function whenFinite(residuals: number[]): number[] | undefined {
  return residuals.every(Number.isFinite) ? residuals : undefined;
}

function clamp(value: number, interval: Interval | undefined): number {
  return interval === undefined ? value : Math.min(Math.max(value, interval.low), interval.high);
}

function startFailed(residuals: readonly number[]): HeadwaterError {
  const bad = residuals.findIndex((value) => !Number.isFinite(value));
  return new HeadwaterError("numerical", [
    {
      code: "fit-not-finite",
      severity: "error",
      path: ["residuals", String(bad)],
      message: `At the start of the search residual ${bad} is ${residuals[bad]}.`,
      hint: "Start from values at which the model runs.",
    },
  ]);
}
