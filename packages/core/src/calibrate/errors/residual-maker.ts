import type { Fit } from "../least-squares.js";

/** Covariances of errors: for each observation those that its error goes together with, itself included. */
export type ErrorCovariance = readonly (readonly (readonly [other: number, covariance: number])[])[];

/** What a fit leaves of errors of the observations: the residuals of a fit that is linear about its optimum. */
export interface ResidualMaker {
  /** Covariances of residuals when the errors have the covariance given, and prior means are off by their standard deviations. */
  momentsOf(errors: ErrorCovariance): (i: number, j: number) => number;
}

/**
 * The matrix I - J (J'J)⁻¹ J' of a fit, rows of the observations only.
 *
 * @throws RangeError when the fit left a parameter undetermined.
 */
export function residualMaker({ jacobian, factor, residuals, undetermined }: Fit): ResidualMaker {
  if (factor === undefined) throw new RangeError(`not determined: ${undetermined.join(", ")}`);
  const columns = factor.map((_, k) => Float64Array.from(factor, (row) => row[k] ?? 0));
  const along = jacobian.map((row) =>
    Float64Array.from(columns, (column) => dot(Float64Array.from(row), column)),
  );
  const left = residuals.map((_, i) =>
    Float64Array.from(along, (other, j) => (i === j ? 1 : 0) - dot(along[i] as Float64Array, other)),
  );
  const count = residuals.length;
  return {
    momentsOf(errors) {
      const others = Int32Array.from(errors.flatMap((row) => row.map(([other]) => other)));
      const values = Float64Array.from(errors.flatMap((row) => row.map(([, value]) => value)));
      const carried = left.map((row) => {
        const sum = Float64Array.from(row);
        let at = 0;
        for (let i = 0; i < count; i++) {
          let total = 0;
          for (const end = at + (errors[i]?.length ?? 0); at < end; at++) {
            total += (values[at] as number) * (row[others[at] as number] as number);
          }
          sum[i] = total;
        }
        return sum;
      });
      return (i, j) => dot(carried[i] as Float64Array, left[j] as Float64Array);
    },
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
