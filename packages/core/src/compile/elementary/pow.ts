import {
  inverseLn2,
  largest,
  ln2High,
  ln2Low,
  logOffset,
  quotientPolynomial,
  rounder,
  smallestNormal,
} from "./coefficients.js";
import { expTail } from "./exp.js";
import { powFar } from "./pow-far.js";
import { powerOfTwo, upperBits } from "./scale.js";

const [q0, q1, q2, q3, q4, q5, q6, q7] = quotientPolynomial;

/** Results further from 1 than e to the power of this need a better logarithm: see {@link powFar}. */
export const nearLogarithm = 24;

/**
 * x to the power y, to within 2 units in the last place for positive normal x: e to the power of y ln(x), with the logarithm in two
 * parts whose first is a single-precision number, so that its product with a part of y is exact. A square is one multiplication:
 * exact and fast. Zero, negative and subnormal x, and results near the limits of the numbers, are those of `Math.pow`.
 */
export function pow(x: number, y: number): number {
  if (y === 2) return x * x;
  if (!(x >= smallestNormal && x <= largest)) return x ** y;
  const k = ((upperBits(x) + logOffset) >>> 20) - 1023;
  // A factor of 2^-1023 would be no normal number: two factors.
  const a = k > 1000 ? x * 0.5 * powerOfTwo(1 - k) : x * powerOfTwo(-k);

  // s = 2 (a - 1) / (a + 1) in two parts; ln(a) = s + s^3 / 12 + s^5 / 80 + ...
  const sum = a + 1;
  const twice = a - 1 + (a - 1);
  const inverse = 1 / sum;
  const s = twice * inverse;
  const sHigh = Math.fround(s);
  const sumHigh = Math.fround(sum);
  const sumLow = a - (sumHigh - 1);
  const sLow = inverse * (twice - sHigh * sumHigh - sHigh * sumLow);
  const z = s * s;
  const z2 = z * z;
  const low4 = q0 + q1 * z + (q2 + q3 * z) * z2;
  const high4 = q4 + q5 * z + (q6 + q7 * z) * z2;
  const tail = sLow + s * (z * (low4 + high4 * (z2 * z2))) + k * ln2Low;
  const base = k * ln2High;
  const logHigh = Math.fround(base + sHigh + tail);
  const logLow = tail - (logHigh - base - sHigh);

  const yHigh = Math.fround(y);
  const low = (y - yHigh) * logHigh + y * logLow;
  const high = yHigh * logHigh;
  const exponent = high + low;
  if (!(exponent <= nearLogarithm && exponent >= -nearLogarithm)) return powFar(x, y);
  const whole = exponent * inverseLn2 + rounder - rounder;
  const first = high - whole * ln2High;
  const second = low - whole * ln2Low;
  const r = first + second;
  const lost = first - r + second;
  return (1 + (expTail(r) + lost)) * powerOfTwo(whole);
}
