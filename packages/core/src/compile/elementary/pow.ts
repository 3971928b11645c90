import { Coefficient as c } from "./coefficients.js";
import { expTail } from "./exp.js";
import { powFar } from "./pow-far.js";
import { powerOfTwo, upperBits } from "./scale.js";

/**
 * Puts x to the power y in place of x in `count` cells from `at`; the exponents stand from `exponent` on, `apart` places from one to
 * the next, all the same one when that is 0. To within 2 units in the last place for positive normal x: e to the power of y ln(x),
 * with the logarithm in two parts whose first is a single-precision number, so that its product with a part of y is exact. A square
 * is one multiplication: exact and fast. Zero, negative and subnormal x, and results near the limits of the numbers, are those
 * of `Math.pow`.
 *
 * It works on cells, since V8 makes an object of each number that goes into or comes out of a function of this length.
 */
export function powCells(
  cells: Float64Array,
  at: number,
  exponent: number,
  apart: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const x = cells[at + i] as number;
    const y = cells[exponent + i * apart] as number;
    if (y === 2) {
      cells[at + i] = x * x;
      continue;
    }
    if (!(x >= c.smallestNormal && x <= c.largest)) {
      cells[at + i] = x ** y;
      continue;
    }
    const k = ((upperBits(x) + c.logOffset) >>> 20) - 1023;
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
    const low4 = c.q0 + c.q1 * z + (c.q2 + c.q3 * z) * z2;
    const high4 = c.q4 + c.q5 * z + (c.q6 + c.q7 * z) * z2;
    const tail = sLow + s * (z * (low4 + high4 * (z2 * z2))) + k * c.ln2Low;
    const base = k * c.ln2High;
    const logHigh = Math.fround(base + sHigh + tail);
    const logLow = tail - (logHigh - base - sHigh);

    const yHigh = Math.fround(y);
    const low = (y - yHigh) * logHigh + y * logLow;
    const high = yHigh * logHigh;
    const power = high + low;
    if (!(power <= c.nearLogarithm && power >= -c.nearLogarithm)) {
      cells[at + i] = powFar(x, y);
      continue;
    }
    const whole = power * c.inverseLn2 + c.rounder - c.rounder;
    const first = high - whole * c.ln2High;
    const second = low - whole * c.ln2Low;
    const r = first + second;
    const lost = first - r + second;
    cells[at + i] = (1 + (expTail(r) + lost)) * powerOfTwo(whole);
  }
}

const pair = new Float64Array(2);

/** x to the power y: {@link powCells} of one cell. */
export function pow(x: number, y: number): number {
  pair[0] = x;
  pair[1] = y;
  powCells(pair, 0, 1, 0, 1);
  return pair[0] as number;
}
