import { exp } from "../../compile/elementary/exp.js";

/** Nearer to the middle than this the series is short and exact; further out the continued fraction is. */
const reach = 2.5;
const terms = 80;

/**
 * The share of the standard normal below z, to 13 digits, in the lower tail too; of operations that IEEE 754 fixes, so that it is
 * the same on every machine. The series and the continued fraction of Abramowitz & Stegun, 26.2.11 and 26.2.14.
 */
export function normalDistribution(z: number): number {
  if (Math.abs(z) > 40) return z < 0 ? 0 : 1;
  const density = exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) < reach) return 0.5 + density * series(z);
  let below = Math.abs(z);
  for (let k = terms; k > 0; k--) below = Math.abs(z) + k / below;
  return z < 0 ? density / below : 1 - density / below;
}

/** z + z^3 / 3 + z^5 / (3 x 5) + ... */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let i = 3; ; i += 2) {
    term *= (z * z) / i;
    if (sum + term === sum) return sum;
    sum += term;
  }
}
