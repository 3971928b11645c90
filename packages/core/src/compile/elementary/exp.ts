import { Coefficient as c } from "./coefficients.js";
import { powerOfTwo } from "./scale.js";

/**
 * e to the power x, to within 2 units in the last place. Made of additions and multiplications in a fixed order alone, so that it
 * is the same on every machine and in every backend; `Math.exp` is not.
 */
export function exp(x: number): number {
  if (!(x <= c.expFar && x >= -c.expFar)) return expFarOut(x);
  const k = x * c.inverseLn2 + c.rounder - c.rounder;
  const r = x - k * c.ln2High - k * c.ln2Low;
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
  const low = c.e2 + c.e3 * r + (c.e4 + c.e5 * r) * r2;
  const middle = c.e6 + c.e7 * r + (c.e8 + c.e9 * r) * r2;
  return r + r2 * (low + middle * r4 + (c.e10 + c.e11 * r) * (r4 * r4));
}

/** In two steps, since 2^k may be no number though the result is one; NaN for NaN. */
function expFarOut(x: number): number {
  const near = Math.min(Math.max(x, -c.expFarthest), c.expFarthest);
  const k = near * c.inverseLn2 + c.rounder - c.rounder;
  const r = near - k * c.ln2High - k * c.ln2Low;
  const half = k * 0.5 + c.rounder - c.rounder;
  return (1 + expTail(r)) * powerOfTwo(half) * powerOfTwo(k - half);
}
