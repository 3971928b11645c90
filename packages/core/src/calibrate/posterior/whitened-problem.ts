import { HeadwaterError } from "../../model/diagnostics.js";
import { fromScale, toScale } from "../../uncertainty/scale.js";
import { fitUndetermined } from "../joint-from-fit.js";
import type { Fit, FitProblem } from "../least-squares.js";

/**
 * A fit's problem in coordinates in which its Laplace approximation is a standard normal: scaled parameters = optimum + spread x
 * factor x z. Residuals are of data and priors together, divided by `spread`.
 */
export interface WhitenedProblem {
  readonly size: number;
  /** Derivative of the residuals by each coordinate at the optimum: columns of length 1, at right angles. */
  readonly columns: readonly Float64Array[];
  /** On the scales of the parameters. */
  scaledAt(z: ArrayLike<number>): number[];
  /** Undefined where the model does not run. */
  residualsAt(points: readonly ArrayLike<number>[]): (Float64Array | undefined)[];
  /** Whether all parameters are within their bounds. */
  isWithin(z: ArrayLike<number>): boolean;
  /** What residuals are less by when priors, by parameter, have other centres (on the scale): a number for each residual. */
  shiftTo(centres: ReadonlyMap<string, number>): Float64Array;
}

/**
 * @param spread factor on all standard deviations, those of the priors too.
 * @throws HeadwaterError `data` when the fit left a parameter undetermined.
 */
export function whiten(problem: FitProblem, fit: Fit, spread: number): WhitenedProblem {
  const { factor, scaled } = fit;
  if (factor === undefined) throw fitUndetermined(fit.undetermined);
  const { parameters } = problem;
  const lower = factor.map((row, i) => Float64Array.from(row.slice(0, i + 1)));
  const bounds = parameters.map(({ scale, low, high }) => ({
    low: low === undefined ? Number.NEGATIVE_INFINITY : toScale(scale, low),
    high: high === undefined ? Number.POSITIVE_INFINITY : toScale(scale, high),
  }));
  const scaledAt = (z: ArrayLike<number>): number[] =>
    lower.map((row, i) => {
      let sum = 0;
      for (let k = 0; k < row.length; k++) sum += (row[k] as number) * (z[k] as number);
      return (scaled[i] ?? 0) + spread * sum;
    });
  const evaluate = problem.residualsOfMany ?? ((points) => points.map((point) => oneOf(problem, point)));
  return {
    size: parameters.length,
    columns: parameters.map((_, k) =>
      Float64Array.from(fit.jacobian, (row) =>
        row.reduce((sum, slope, i) => sum + (i < k ? 0 : slope * (lower[i]?.[k] ?? 0)), 0),
      ),
    ),
    scaledAt,
    residualsAt(points) {
      const at = points.map(scaledAt);
      const values = at.map((point) =>
        point.map((value, k) => fromScale(parameters[k]?.scale ?? "linear", value)),
      );
      return evaluate(values).map((residuals, i) => {
        if (residuals === undefined) return undefined;
        const priors = parameters.flatMap(({ prior }, k) =>
          prior ? [((at[i]?.[k] ?? 0) - prior.center) / prior.sd] : [],
        );
        const all = Float64Array.from([...residuals, ...priors], (residual) => residual / spread);
        return all.every(Number.isFinite) ? all : undefined;
      });
    },
    isWithin: (z) =>
      scaledAt(z).every(
        (value, k) => value >= (bounds[k]?.low ?? value) && value <= (bounds[k]?.high ?? value),
      ),
    shiftTo: (centres) =>
      Float64Array.from([
        ...fit.residuals.map(() => 0),
        ...parameters.flatMap(({ name, prior }) =>
          prior ? [((centres.get(name) ?? prior.center) - prior.center) / prior.sd / spread] : [],
        ),
      ]),
  };
}

function oneOf({ residuals }: FitProblem, point: readonly number[]): readonly number[] | undefined {
  try {
    return residuals(point);
  } catch (error) {
    if (error instanceof HeadwaterError && error.kind === "numerical") return undefined;
    throw error;
  }
}
