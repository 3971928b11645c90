import { expFar, expFarthest, expPolynomial, inverseLn2, ln2High, ln2Low, rounder } from "./coefficients.js";
import { powerOfTwo } from "./scale.js";

const [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9] = expPolynomial;

/**
 * e to the power x, to within 2 units in the last place. Made of additions and multiplications in a fixed order alone, so that it
 * is the same on every machine and in every backend; `Math.exp` is not.
 */
export function exp(x: number): number {
  if (!(x <= expFar && x >= -expFar)) return expFarOut(x);
  const k = x * inverseLn2 + rounder - rounder;
  const r = x - k * ln2High - k * ln2Low;
  return (1 + expTail(r)) * powerOfTwo(k);
}

/** Puts e to the power x in place of x in `count` cells from `at`. */
export function expCells(cells: Float64Array, at: number, count: number): void {
  for (let i = at; i < at + count; i++) cells[i] = exp(cells[i] as number);
}

/** e^r - 1 for |r| <= ln(2) / 2. */
export function expTail(r: number): number {
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = c0 + c1 * r + (c2 + c3 * r) * r2;
  const middle = c4 + c5 * r + (c6 + c7 * r) * r2;
  return r + r2 * (low + middle * r4 + (c8 + c9 * r) * (r4 * r4));
}

/** In two steps, since 2^k may be no number though the result is one; NaN for NaN. */
function expFarOut(x: number): number {
  const near = Math.min(Math.max(x, -expFarthest), expFarthest);
  const k = near * inverseLn2 + rounder - rounder;
  const r = near - k * ln2High - k * ln2Low;
  const half = k * 0.5 + rounder - rounder;
  return (1 + expTail(r)) * powerOfTwo(half) * powerOfTwo(k - half);
}
