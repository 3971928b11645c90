/** A matrix as its columns, all of one length. */
export type Columns = readonly Float64Array[];

/** A matrix taken apart: its columns are the sum over i of left[i] x values[i] x (component of right[i]). */
export interface SingularValues {
  /** Unit vectors with a component per row; zero where the value is 0. */
  readonly left: Columns;
  /** Not below 0, in no order. */
  readonly values: Float64Array;
  /** Unit vectors with a component per column. */
  readonly right: Columns;
}

/** Pairs of columns as nearly orthogonal as this are left alone. */
const orthogonal = 1e-15;

const mostSweeps = 60;

/**
 * The singular value decomposition by rotations of pairs of columns until all are orthogonal: M. R. Hestenes (1958),
 * doi:10.1137/0106005. Small values come out accurately, which tells a singular matrix from one that nearly is.
 */
export function singularValues(matrix: Columns): SingularValues {
  const count = matrix.length;
  const columns = matrix.map((column) => column.slice());
  const right = columns.map((_, j) => Float64Array.from({ length: count }, (_, i) => (i === j ? 1 : 0)));
  let rotated = true;
  for (let sweep = 0; rotated && sweep < mostSweeps; sweep++) {
    rotated = false;
    const squares = Float64Array.from(columns, (column) => product(column, column));
    for (let p = 0; p < count - 1; p++) {
      for (let q = p + 1; q < count; q++) {
        const [one, other] = [columns[p] as Float64Array, columns[q] as Float64Array];
        const [a, b] = [squares[p] as number, squares[q] as number];
        const c = product(one, other);
        if (c === 0 || Math.abs(c) <= orthogonal * Math.sqrt(Math.abs(a * b))) continue;
        rotated = true;
        const zeta = (b - a) / (2 * c);
        const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        squares[p] = a - tangent * c;
        squares[q] = b + tangent * c;
        rotate(one, other, cosine, cosine * tangent);
        rotate(right[p] as Float64Array, right[q] as Float64Array, cosine, cosine * tangent);
      }
    }
  }
  const values = Float64Array.from(columns, (column) => Math.sqrt(product(column, column)));
  const left = columns.map((column, i) => {
    const value = values[i] as number;
    return value === 0 ? column : column.map((entry) => entry / value);
  });
  return { left, values, right };
}

/** Singular values below this share of the largest count as 0. */
const negligible = 1e-8;

/** Which values are not negligible. */
export function significant(values: Float64Array): boolean[] {
  const largest = Math.max(0, ...values);
  return Array.from(values, (value) => value > negligible * largest);
}

/** The shortest vector that a matrix takes as near as it can to `goal`. */
export function leastSquares({ left, values, right }: SingularValues, goal: Float64Array): Float64Array {
  const used = significant(values);
  const solution = new Float64Array(right.length);
  for (const [i, direction] of right.entries()) {
    if (!used[i]) continue;
    const share = product(left[i] as Float64Array, goal) / (values[i] as number);
    for (let j = 0; j < solution.length; j++)
      solution[j] = (solution[j] as number) + share * (direction[j] as number);
  }
  return solution;
}

export function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function rotate(one: Float64Array, other: Float64Array, cosine: number, sine: number): void {
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i] as number, other[i] as number];
    one[i] = cosine * x - sine * y;
    other[i] = sine * x + cosine * y;
  }
}
