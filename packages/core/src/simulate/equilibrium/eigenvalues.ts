import type { Columns } from "./singular-values.js";

/** A complex number. */
export interface Eigenvalue {
  readonly real: number;
  readonly imaginary: number;
}

const mostIterations = 60;

/**
 * The eigenvalues of a real square matrix, in no order: elimination to Hessenberg form and the QR algorithm with two shifts at a
 * time (J. G. F. Francis 1961, doi:10.1093/comjnl/4.3.265; as in `hqr` of EISPACK, B. T. Smith et al. 1976, doi:10.1007/3-540-07546-1).
 * Undefined when it does not settle.
 */
export function eigenvalues(matrix: Columns): Eigenvalue[] | undefined {
  const size = matrix.length;
  const a = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => matrix[j]?.[i] ?? 0),
  );
  reduce(a);
  const found: Eigenvalue[] = [];
  const norm = a.reduce((sum, row) => row.reduce((part, entry) => part + Math.abs(entry), sum), 0);
  let last = size - 1;
  let moved = 0;
  let iterations = 0;
  const at = (i: number, j: number): number => a[i]?.[j] ?? 0;

  while (last >= 0) {
    const low = splitBelow(last);
    const x = at(last, last);
    if (low === last) {
      found.push({ real: x + moved, imaginary: 0 });
      last -= 1;
      iterations = 0;
      continue;
    }
    const y = at(last - 1, last - 1);
    const w = at(last, last - 1) * at(last - 1, last);
    if (low === last - 1) {
      found.push(...pair(x, y, w, moved));
      last -= 2;
      iterations = 0;
      continue;
    }
    if (iterations === mostIterations) return undefined;
    const exceptional = iterations === 10 || iterations === 20;
    if (exceptional) shift(x);
    iterations += 1;
    const spread = Math.abs(at(last, last - 1)) + Math.abs(at(last - 1, last - 2));
    if (exceptional) sweep(low, 0.75 * spread, 0.75 * spread, -0.4375 * spread * spread);
    else sweep(low, x, y, w);
  }
  return found;

  /** The row from which on the matrix down to `last` hangs together. */
  function splitBelow(end: number): number {
    let row = end;
    for (; row >= 1; row--) {
      const size = Math.abs(at(row - 1, row - 1)) + Math.abs(at(row, row)) || norm;
      if (Math.abs(at(row, row - 1)) + size === size) {
        put(row, row - 1, 0);
        break;
      }
    }
    return row;
  }

  function shift(by: number): void {
    moved += by;
    for (let i = 0; i <= last; i++) put(i, i, at(i, i) - by);
  }

  function put(i: number, j: number, value: number): void {
    (a[i] as Float64Array)[j] = value;
  }

  /** One double step of QR on rows and columns `low` to `last`. */
  function sweep(low: number, x: number, y: number, w: number): void {
    let [p, q, r] = [0, 0, 0];
    let top = last - 2;
    for (; top >= low; top--) {
      const z = at(top, top);
      const [s, t] = [x - z, y - z];
      p = (s * t - w) / at(top + 1, top) + at(top, top + 1);
      q = at(top + 1, top + 1) - z - s - t;
      r = at(top + 2, top + 1);
      const length = Math.abs(p) + Math.abs(q) + Math.abs(r);
      [p, q, r] = [p / length, q / length, r / length];
      if (top === low) break;
      const below = Math.abs(at(top, top - 1)) * (Math.abs(q) + Math.abs(r));
      const size =
        Math.abs(p) * (Math.abs(at(top - 1, top - 1)) + Math.abs(z) + Math.abs(at(top + 1, top + 1)));
      if (below + size === size) break;
    }
    for (let i = top + 2; i <= last; i++) {
      put(i, i - 2, 0);
      if (i > top + 2) put(i, i - 3, 0);
    }
    for (let k = top; k <= last - 1; k++) {
      let scale = 1;
      if (k > top) {
        p = at(k, k - 1);
        q = at(k + 1, k - 1);
        r = k < last - 1 ? at(k + 2, k - 1) : 0;
        scale = Math.abs(p) + Math.abs(q) + Math.abs(r);
        if (scale === 0) continue;
        [p, q, r] = [p / scale, q / scale, r / scale];
      }
      const length = Math.sqrt(p * p + q * q + r * r);
      const s = p < 0 ? -length : length;
      if (s === 0) continue;
      if (k > top) put(k, k - 1, -s * scale);
      else if (low < top) put(k, k - 1, -at(k, k - 1));
      reflect(k, low, [p + s, q, r], s);
    }
  }

  function reflect(k: number, low: number, [p, q, r]: readonly [number, number, number], s: number): void {
    const three = k < last - 1;
    const [x, y, z] = [p / s, q / s, r / s];
    const [u, v] = [q / p, r / p];
    for (let j = k; j <= last; j++) {
      const sum = at(k, j) + u * at(k + 1, j) + (three ? v * at(k + 2, j) : 0);
      put(k, j, at(k, j) - sum * x);
      put(k + 1, j, at(k + 1, j) - sum * y);
      if (three) put(k + 2, j, at(k + 2, j) - sum * z);
    }
    for (let i = low; i <= Math.min(last, k + 3); i++) {
      const sum = x * at(i, k) + y * at(i, k + 1) + (three ? z * at(i, k + 2) : 0);
      put(i, k, at(i, k) - sum);
      put(i, k + 1, at(i, k + 1) - sum * u);
      if (three) put(i, k + 2, at(i, k + 2) - sum * v);
    }
  }
}

/** The two eigenvalues of the last two rows. */
function pair(x: number, y: number, w: number, moved: number): Eigenvalue[] {
  const p = 0.5 * (y - x);
  const q = p * p + w;
  const root = Math.sqrt(Math.abs(q));
  if (q < 0) {
    return [root, -root].map((imaginary) => ({ real: x + moved + p, imaginary }));
  }
  const z = p + (p < 0 ? -root : root);
  const first = x + moved + z;
  return [first, z === 0 ? first : x + moved - w / z].map((real) => ({ real, imaginary: 0 }));
}

/** Elimination, with the largest pivot, to a matrix that is zero below the first subdiagonal. */
function reduce(a: readonly Float64Array[]): void {
  const size = a.length;
  for (let m = 1; m < size - 1; m++) {
    let pivot = m;
    for (let i = m; i < size; i++) {
      if (Math.abs(a[i]?.[m - 1] ?? 0) > Math.abs(a[pivot]?.[m - 1] ?? 0)) pivot = i;
    }
    const x = a[pivot]?.[m - 1] ?? 0;
    if (x === 0) continue;
    swap(a, pivot, m);
    for (let i = m + 1; i < size; i++) {
      const y = (a[i]?.[m - 1] ?? 0) / x;
      if (y === 0) continue;
      const [row, top] = [a[i] as Float64Array, a[m] as Float64Array];
      for (let j = 0; j < size; j++) row[j] = j < m ? 0 : (row[j] as number) - y * (top[j] as number);
      for (const each of a) each[m] = (each[m] as number) + y * (each[i] as number);
    }
  }
}

function swap(a: readonly Float64Array[], i: number, j: number): void {
  if (i === j) return;
  const [one, other] = [a[i] as Float64Array, a[j] as Float64Array];
  const kept = one.slice();
  one.set(other);
  other.set(kept);
  for (const row of a) {
    const entry = row[i] as number;
    row[i] = row[j] as number;
    row[j] = entry;
  }
}
