import { solveTriangle, triangularise } from "../../uncertainty/householder.js";

/** A regression of one standardised sample on others. */
export interface StandardRegression {
  /** How far the output moves, in its sd, for one sd of each input while the others stay. */
  readonly coefficients: readonly number[];
  /** Correlation of each input with the output once what the other inputs explain is taken out of both. */
  readonly partial: readonly number[];
  /** Share of the output's variance that all inputs explain together, in this sample: R². */
  readonly explained: number;
}

/** An input of which less than this is left beside the others is not told apart from them. */
const leastLeft = 1e-9;

/**
 * Regresses an output on inputs, all of them vectors of length 1 about 0, by Householder reflections. Partial correlations
 * follow from the coefficients and the inverse of the inputs' correlations: b / sqrt(b^2 + (1 - R^2) c).
 *
 * @returns undefined where there are not two samples more than inputs, or where the inputs are not told apart.
 */
export function standardRegression(
  inputs: readonly (readonly number[])[],
  output: readonly number[],
): StandardRegression | undefined {
  if (output.length < inputs.length + 2) return undefined;
  const { triangle, rotated } = triangularise(inputs, output);
  if (triangle.some((column) => Math.abs(column.at(-1) ?? 0) < leastLeft)) return undefined;
  const coefficients = solveTriangle(triangle, rotated);
  const explained = Math.min(
    1,
    rotated.reduce((sum, value) => sum + value * value, 0),
  );
  const inverse = inverseDiagonal(triangle);
  return {
    coefficients,
    partial: coefficients.map((b, k) => {
      const size = Math.hypot(b, Math.sqrt((1 - explained) * (inverse[k] ?? 0)));
      return size === 0 ? 0 : b / size;
    }),
    explained,
  };
}

/** The diagonal of (RᵀR)⁻¹ for an upper triangle R given as columns: the squares of each row of its inverse. */
function inverseDiagonal(triangle: readonly (readonly number[])[]): number[] {
  const sums = triangle.map(() => 0);
  for (let k = 0; k < triangle.length; k++) {
    const unit = Array.from({ length: k + 1 }, (_, i) => (i === k ? 1 : 0));
    for (const [i, value] of solveTriangle(triangle.slice(0, k + 1), unit).entries()) {
      sums[i] = (sums[i] ?? 0) + value * value;
    }
  }
  return sums;
}
