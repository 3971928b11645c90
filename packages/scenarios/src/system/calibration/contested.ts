import type { JointSpec } from "@headwater/core";

type Matrix = readonly (readonly number[])[];

/**
 * The joint distribution with some members as uncertain as `sds` (each on its scale) says, and independent of one another,
 * whatever the fit made of them; the others keep their dependence on them, so that each draw of them comes with the values of
 * the others that fit the data best.
 *
 * That is the fit with feedback on those members cut: C + B (D - S) B', where S is their covariance in the fit, D the diagonal
 * of the squares of `sds` and B the regression of all members on them; by one update of rank one for each column of B times
 * a factor of D - S (Gill and others 1974, Mathematics of Computation 28, doi 10.1090/S0025-5718-1974-0343558-6).
 *
 * @throws RangeError when a member is unknown or more certain by `sds` than by the fit.
 */
export function withContested(joint: JointSpec, sds: ReadonlyMap<string, number>): JointSpec {
  const rows = [...sds.keys()].map((parameter) => {
    const row = joint.factor[joint.members.findIndex((member) => member.parameter === parameter)];
    if (row === undefined) throw new RangeError(`${parameter} is not fitted`);
    return row;
  });
  const wanted = [...sds.values()];
  const given = rows.map((row) => rows.map((other) => dot(row, other)));
  const missing = given.map((row, i) =>
    row.map((value, j) => (i === j ? (wanted[i] ?? Number.NaN) ** 2 : 0) - value),
  );
  const spread = factorOf(missing);
  if (spread === undefined) throw new RangeError(`${[...sds].join("; ")}: less than the fit leaves`);
  const inverse = factorOf(given);
  if (inverse === undefined) throw new RangeError(`${[...sds.keys()].join(", ")}: not apart in the fit`);
  const regression = joint.factor.map((row) =>
    solved(
      inverse,
      rows.map((held) => dot(row, held)),
    ),
  );
  const factor = spread.reduce<Matrix>((now, _, k) => {
    const column = regression.map((row) =>
      dot(
        row,
        spread.map((line) => line[k] ?? 0),
      ),
    );
    return updated(now, column);
  }, joint.factor);
  return { ...joint, factor };
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0);
}

/** Lower-triangular factor (Cholesky); nothing when the matrix is not positive definite. */
function factorOf(matrix: Matrix): number[][] | undefined {
  const factor: number[][] = [];
  for (const [i, line] of matrix.entries()) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) {
      const above = factor[j] ?? [];
      row.push(((line[j] ?? 0) - dot(row, above.slice(0, j))) / (above[j] ?? Number.NaN));
    }
    const rest = (line[i] ?? 0) - dot(row, row);
    if (!(rest > 0)) return undefined;
    factor.push([...row, Math.sqrt(rest)]);
  }
  return factor;
}

/** x of L L' x = b. */
function solved(factor: Matrix, b: readonly number[]): number[] {
  const half: number[] = [];
  for (const [i, row] of factor.entries()) {
    half.push(((b[i] ?? 0) - dot(half, row)) / (row[i] ?? Number.NaN));
  }
  const x: number[] = Array.from(half, () => 0);
  for (let i = factor.length - 1; i >= 0; i--) {
    const below = factor.reduce((sum, row, k) => (k > i ? sum + (row[i] ?? 0) * (x[k] ?? 0) : sum), 0);
    x[i] = ((half[i] ?? 0) - below) / (factor[i]?.[i] ?? Number.NaN);
  }
  return x;
}

/** Lower-triangular factor of L L' + x x'. */
function updated(factor: JointSpec["factor"], x: readonly number[]): number[][] {
  const size = factor.length;
  const lower = factor.map((row) => Array.from({ length: size }, (_, k) => row[k] ?? 0));
  const rest = [...x];
  for (let k = 0; k < size; k++) {
    const diagonal = lower[k]?.[k] ?? 0;
    const root = Math.hypot(diagonal, rest[k] ?? 0);
    const cosine = root / diagonal;
    const sine = (rest[k] ?? 0) / diagonal;
    for (let i = k; i < size; i++) {
      const row = lower[i];
      if (row === undefined) continue;
      if (i === k) row[k] = root;
      else {
        row[k] = ((row[k] ?? 0) + sine * (rest[i] ?? 0)) / cosine;
        rest[i] = cosine * (rest[i] ?? 0) - sine * (row[k] ?? 0);
      }
    }
  }
  return lower.map((row, k) => row.slice(0, k + 1));
}
