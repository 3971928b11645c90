import { type Columns, solveTriangle, triangularise } from "../uncertainty/householder.js";

/** A column that is this close to a combination of those before it (1: orthogonal to them) is not determined by the data. */
const rankTolerance = 1e-8;

/**
 * Covariance of the parameters around an optimum, (JᵀJ)⁻¹ for residuals already divided by their standard deviations: the
 * Laplace approximation of the posterior (MacKay 2003, Information Theory, Inference, and Learning Algorithms, ch. 27).
 * `undetermined` lists the columns that the residuals say nothing about; when there are any, there is no covariance.
 */
export function laplaceCovariance(jacobian: Columns): {
  readonly covariance?: number[][];
  readonly factor?: number[][];
  readonly undetermined: readonly number[];
} {
  const norms = jacobian.map((column) => Math.hypot(...column));
  const unit = jacobian.map((column, k) => column.map((value) => value / (norms[k] || 1)));
  const { triangle } = triangularise(unit, new Array<number>(unit[0]?.length ?? 0).fill(0));
  const undetermined = triangle.flatMap((column, k) => (Math.abs(column[k] ?? 0) < rankTolerance ? [k] : []));
  if (undetermined.length > 0) return { undetermined };

  const inverse = triangle.map((_, k) => solveTriangle(triangle, unitVector(triangle.length, k)));
  const covariance = norms.map((rowNorm, i) =>
    norms.map((columnNorm, j) => {
      let sum = 0;
      for (const column of inverse) sum += (column[i] ?? 0) * (column[j] ?? 0);
      return sum / (rowNorm * columnNorm);
    }),
  );
  return { covariance, factor: choleskyFactor(covariance), undetermined };
}

/** The lower triangular L with L Lᵀ = `matrix`, one array per row, for a symmetric positive definite matrix. */
function choleskyFactor(matrix: readonly (readonly number[])[]): number[][] {
  const factor: number[][] = [];
  matrix.forEach((source, i) => {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let rest = source[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * (j === i ? (row[k] ?? 0) : (factor[j]?.[k] ?? 0));
      row.push(j === i ? Math.sqrt(rest) : rest / (factor[j]?.[j] ?? 1));
    }
    factor.push([...row, ...new Array<number>(matrix.length - i - 1).fill(0)]);
  });
  return factor;
}

function unitVector(length: number, position: number): number[] {
  return Array.from({ length }, (_, i) => (i === position ? 1 : 0));
}
