import { Coefficient as c } from "./coefficients.js";
import { powerOfTwo, upperBits } from "./scale.js";

/** The natural logarithm, to within 2 units in the last place: the method of fdlibm, see {@link exp} for why. */
export function log(x: number): number {
  if (!(x >= c.smallestNormal && x <= c.largest)) return logAtTheEdge(x);
  const k = ((upperBits(x) + c.logOffset) >>> 20) - 1023;
  // A factor of 2^-1023 would be no normal number: two factors.
  const f = (k > 1000 ? x * 0.5 * powerOfTwo(1 - k) : x * powerOfTwo(-k)) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = z * (c.lg1 + w * (c.lg3 + w * (c.lg5 + w * c.lg7)));
  const even = w * (c.lg2 + w * (c.lg4 + w * c.lg6));
  const half = 0.5 * f * f;
  return k * c.ln2High - (half - (s * (half + (even + odd)) + k * c.ln2Low) - f);
}

/** Puts the natural logarithm of x in place of x in `count` cells from `at`. */
export function logCells(cells: Float64Array, at: number, count: number): void {
  for (let i = at; i < at + count; i++) cells[i] = log(cells[i] as number);
}

/** Zero, negative, subnormal and infinite arguments, and NaN. */
function logAtTheEdge(x: number): number {
  if (x > 0 && x < c.smallestNormal) return log(x * 2 ** 54) - 54 * Math.LN2;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x > 0 ? x : Number.NaN;
}
