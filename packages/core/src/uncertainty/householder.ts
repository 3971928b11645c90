/** A matrix as its columns, all of one length. */
export type Columns = readonly (readonly number[])[];

/**
 * The upper triangle R (as columns; column k has k + 1 entries) of a matrix with at least as many rows as columns, and the
 * first entries of Qᵀb, by Householder reflections (Golub & Van Loan, Matrix Computations, 4th ed., algorithm 5.2.1).
 */
export function triangularise(matrix: Columns, right: readonly number[]) {
  const columns = matrix.map((column) => [...column]);
  const rotated = [...right];
  columns.forEach((column, k) => {
    const norm = Math.hypot(...column.slice(k));
    if (norm === 0) return;
    const diagonal = (column[k] ?? 0) > 0 ? -norm : norm;
    const reflector = column.slice(k);
    reflector[0] = (column[k] ?? 0) - diagonal;
    const half = norm * (norm + Math.abs(column[k] ?? 0));
    for (const other of columns.slice(k)) reflect(other, reflector, half, k);
    reflect(rotated, reflector, half, k);
    column[k] = diagonal;
  });
  return {
    triangle: columns.map((column, k) => column.slice(0, k + 1)),
    rotated: rotated.slice(0, columns.length),
  };
}

function reflect(column: number[], reflector: readonly number[], half: number, from: number): void {
  let product = 0;
  for (let i = 0; i < reflector.length; i++) product += (reflector[i] ?? 0) * (column[from + i] ?? 0);
  const share = product / half;
  for (let i = 0; i < reflector.length; i++) {
    column[from + i] = (column[from + i] ?? 0) - share * (reflector[i] ?? 0);
  }
}

/** The x with R x = b for an upper triangle given as columns; a zero on the diagonal gives a zero in x. */
export function solveTriangle(triangle: Columns, right: readonly number[]): number[] {
  const solution = [...right];
  for (let k = triangle.length - 1; k >= 0; k--) {
    const column = triangle[k] ?? [];
    const pivot = column[k] ?? 0;
    const value = pivot === 0 ? 0 : (solution[k] ?? 0) / pivot;
    solution[k] = value;
    for (let i = 0; i < k; i++) solution[i] = (solution[i] ?? 0) - (column[i] ?? 0) * value;
  }
  return solution;
}
