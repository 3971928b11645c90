/** A square matrix taken apart, so that systems of equations with it are soon solved. */
export interface Lu {
  /** Logarithm of the size of the determinant; -Infinity for a matrix that is singular. */
  readonly logDeterminant: number;
  /** The x with matrix x = `right`. */
  solve(right: ArrayLike<number>): Float64Array;
}

/** Gaussian elimination with row exchanges (Golub & Van Loan, Matrix Computations, 4th ed., algorithm 3.4.1). */
export function factorise(matrix: readonly ArrayLike<number>[]): Lu {
  const rows = matrix.map((row) => Float64Array.from(row));
  const order = rows.map((_, i) => i);
  let logDeterminant = 0;
  for (let k = 0; k < rows.length; k++) {
    let largest = k;
    for (let i = k + 1; i < rows.length; i++) {
      if (Math.abs(at(rows, i, k)) > Math.abs(at(rows, largest, k))) largest = i;
    }
    swap(rows, k, largest);
    swap(order, k, largest);
    const pivot = rows[k] as Float64Array;
    logDeterminant += Math.log(Math.abs(pivot[k] as number));
    for (let i = k + 1; i < rows.length; i++) {
      const row = rows[i] as Float64Array;
      const share = (row[k] as number) / (pivot[k] as number);
      row[k] = share;
      for (let j = k + 1; j < rows.length; j++) {
        row[j] = (row[j] as number) - share * (pivot[j] as number);
      }
    }
  }
  return {
    logDeterminant,
    solve(right) {
      const x = Float64Array.from(order, (i) => right[i] as number);
      for (let i = 0; i < x.length; i++) {
        for (let j = 0; j < i; j++) x[i] = (x[i] as number) - at(rows, i, j) * (x[j] as number);
      }
      for (let i = x.length - 1; i >= 0; i--) {
        for (let j = i + 1; j < x.length; j++) x[i] = (x[i] as number) - at(rows, i, j) * (x[j] as number);
        x[i] = (x[i] as number) / at(rows, i, i);
      }
      return x;
    },
  };
}

function at(rows: readonly Float64Array[], i: number, j: number): number {
  return (rows[i] as Float64Array)[j] as number;
}

function swap<T>(list: T[], i: number, j: number): void {
  [list[i], list[j]] = [list[j] as T, list[i] as T];
}
