/** A matrix as its columns, all of one length. */
export type Columns = readonly (readonly number[])[];

/**
 * The upper triangle R (as columns; column k has k + 1 entries) of a matrix with at least as many rows as columns, and the
 * first entries of Qᵀb, by Householder reflections (Golub & Van Loan, Matrix Computations, 4th ed., algorithm 5.2.1).
 */
export function triangularise(matrix: Columns, right: readonly number[]) {
  const columns = matrix.map((column) => Float64Array.from(column));
  const rotated = Float64Array.from(right);
  columns.forEach((column, k) => {
    const reflector = column.slice(k);
    const norm = length(reflector);
    if (norm === 0) return;
    const first = reflector[0] as number;
    const diagonal = first > 0 ? -norm : norm;
    reflector[0] = first - diagonal;
    const half = norm * (norm + Math.abs(first));
    for (let other = k; other < columns.length; other++) reflect(columns[other], reflector, half, k);
    reflect(rotated, reflector, half, k);
    column[k] = diagonal;
  });
  return {
    triangle: columns.map((column, k) => Array.from(column.subarray(0, k + 1))),
    rotated: Array.from(rotated.subarray(0, columns.length)),
  };
}

/** Euclidean, scaled by the largest entry so that nothing overflows. */
function length(vector: Float64Array): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (const value of vector) sum += (value / largest) ** 2;
  return largest * Math.sqrt(sum);
}

function reflect(
  column: Float64Array | undefined,
  reflector: Float64Array,
  half: number,
  from: number,
): void {
  if (column === undefined) return;
  let product = 0;
  for (let i = 0; i < reflector.length; i++)
    product += (reflector[i] as number) * (column[from + i] as number);
  const share = product / half;
  for (let i = 0; i < reflector.length; i++) {
    column[from + i] = (column[from + i] as number) - share * (reflector[i] as number);
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
