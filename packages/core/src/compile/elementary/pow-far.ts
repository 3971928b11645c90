import { Coefficient as c } from "./coefficients.js";
import { expTail } from "./exp.js";
import { powerOfTwo, upperBits } from "./scale.js";

/** Results beyond 2 to the power of this are left to `Math.pow`. */
const largestPower = 1000;

/** x to the power y for positive normal x and results far from 1: the logarithm of fdlibm's e_pow.c in two parts. */
export function powFar(x: number, y: number): number {
  const exponent = (upperBits(x) >>> 20) - 1023;
  const m = exponent > 1000 ? x * 0.5 * powerOfTwo(1 - exponent) : x * powerOfTwo(-exponent);
  const doubled = m >= c.squareRootOf3;
  const second = m >= c.squareRootOf1p5 && !doubled;
  const a = doubled ? m * 0.5 : m;
  const n = doubled ? exponent + 1 : exponent;
  const b = second ? 1.5 : 1;

  // s = (a - b) / (a + b) in two parts, and log2(a) = cp s (3 + s^2 + ...) from it.
  const difference = a - b;
  const inverse = 1 / (a + b);
  const s = difference * inverse;
  const sHigh = Math.fround(s);
  const sumHigh = Math.fround(a + b);
  const sumLow = a - (sumHigh - b);
  const sLow = inverse * (difference - sHigh * sumHigh - sHigh * sumLow);
  const ss = s * s;
  const r =
    ss * ss * (c.l1 + ss * (c.l2 + ss * (c.l3 + ss * (c.l4 + ss * (c.l5 + ss * c.l6))))) + sLow * (sHigh + s);
  const square = sHigh * sHigh;
  const seriesHigh = Math.fround(3 + square + r);
  const seriesLow = r - (seriesHigh - 3 - square);
  const u = sHigh * seriesHigh;
  const v = sLow * seriesHigh + seriesLow * s;
  const productHigh = Math.fround(u + v);
  const productLow = v - (productHigh - u);
  const zHigh = c.cpHigh * productHigh;
  const zLow = c.cpLow * productHigh + productLow * c.cp + (second ? c.log2Of1p5Low : 0);
  const base = second ? c.log2Of1p5High : 0;
  const logHigh = Math.fround(zHigh + zLow + base + n);
  const logLow = zLow - (logHigh - n - base - zHigh);

  // y log2(x) in two parts: a whole number, and the rest for the polynomial.
  const yHigh = Math.fround(y);
  const low = (y - yHigh) * logHigh + y * logLow;
  const high = yHigh * logHigh;
  const whole = low + high + c.rounder - c.rounder;
  if (!(whole <= largestPower && whole >= -largestPower)) return x ** y;
  const rest = high - whole;
  const t = Math.fround(low + rest);
  const near = t * c.ln2Upper;
  const far = (low - (t - rest)) * c.ln2 + t * c.ln2Lower;
  const z = near + far;
  const lost = far - (z - near);
  return (1 + (expTail(z) + lost)) * powerOfTwo(whole);
}
