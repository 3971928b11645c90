/** Rows of numbers, all of the same length. */
export type Matrix = readonly (readonly number[])[];

/** The product of two matrices. */
export function product(a: Matrix, b: Matrix): number[][] {
  return a.map((row) =>
    (b[0] ?? []).map((_, column) =>
      row.reduce((sum, value, k) => sum + value * (b[k]?.[column] ?? Number.NaN), 0),
    ),
  );
}

export function transposed(a: Matrix): number[][] {
  return (a[0] ?? []).map((_, column) => a.map((row) => row[column] ?? Number.NaN));
}

/**
 * X of `a` X = `b`, by elimination with pivots.
 *
 * @throws RangeError when `a` is singular.
 */
export function solve(a: Matrix, b: Matrix): number[][] {
  const size = a.length;
  const rows = a.map((row, i) => [...row, ...(b[i] ?? [])]);
  for (let column = 0; column < size; column++) {
    const pivot = largest(rows, column);
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    const lead = rows[column] as number[];
    const scale = lead[column] ?? 0;
    if (!(Math.abs(scale) > 1e-300)) throw new RangeError("solve: the matrix is singular");
    for (let k = column; k < lead.length; k++) lead[k] = (lead[k] ?? 0) / scale;
    for (const [i, row] of rows.entries()) {
      const weight = row[column] ?? 0;
      if (i === column || weight === 0) continue;
      for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - weight * (lead[k] ?? 0);
    }
  }
  return rows.map((row) => row.slice(size));
}

/** The same for one column. */
export function solveFor(a: Matrix, b: readonly number[]): number[] {
  return solve(
    a,
    b.map((value) => [value]),
  ).map(([value]) => value ?? Number.NaN);
}

/** The lower triangle L with L L' = `a`, for a covariance, which may have directions without any variance. */
export function triangleOf(a: Matrix): number[][] {
  const lower = a.map((row) => row.map(() => 0));
  const at = (i: number, j: number) => lower[i]?.[j] ?? 0;
  for (const [i, row] of lower.entries()) {
    for (let j = 0; j <= i; j++) {
      let rest = a[i]?.[j] ?? 0;
      for (let k = 0; k < j; k++) rest -= at(i, k) * at(j, k);
      const least = 1e-12 * (a[i]?.[i] ?? 0);
      if (i === j) row[j] = rest > least ? Math.sqrt(rest) : 0;
      else row[j] = at(j, j) > 0 ? rest / at(j, j) : 0;
    }
  }
  return lower;
}

function largest(rows: Matrix, column: number): number {
  let best = column;
  for (let i = column; i < rows.length; i++) {
    if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
  }
  return best;
}
