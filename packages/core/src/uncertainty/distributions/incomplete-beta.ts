import { exp } from "../../compile/elementary/exp.js";
import { log } from "../../compile/elementary/log.js";

/** A place between 0 and 1, by its distances from both: near an end the other distance has no digits left to say how near. */
export interface Place {
  readonly x: number;
  /** 1 - x. */
  readonly y: number;
}

/** What a beta distribution has at a place. */
export interface BetaShares {
  /** The share of the distribution below the place: the regularised incomplete beta function. */
  readonly below: number;
  readonly above: number;
  /** x^alpha y^beta / B(alpha, beta): the density over ln(x / y), by which `below` grows. */
  readonly density: number;
}

/**
 * The beta distribution, to about 14 digits, of operations that IEEE 754 fixes, so that it is the same on every machine. The density is
 * that of C. Loader (2000), "Fast and accurate computation of binomial probabilities": Stirling's formula with its error and
 * deviances, so that nothing is lost where alpha and beta are large. The share is the continued fraction DLMF 8.17.22
 * (https://dlmf.nist.gov/8.17.E22), on the side on which it converges fast.
 */
export function betaDistribution(alpha: number, beta: number): (place: Place) => BetaShares {
  const sum = alpha + beta;
  const scale = Math.sqrt((alpha / sum) * (beta / (2 * Math.PI)));
  const error = stirlingError(sum) - stirlingError(alpha) - stirlingError(beta);
  const middle = (alpha + 1) / (sum + 2);
  return ({ x, y }) => {
    if (x <= 0) return { below: 0, above: 1, density: 0 };
    if (y <= 0) return { below: 1, above: 0, density: 0 };
    const density = scale * exp(error - deviance(alpha, sum * x) - deviance(beta, sum * y));
    if (x <= middle) {
      const below = (density / alpha) * continuedFraction(x, alpha, beta);
      return { below, above: 1 - below, density };
    }
    const above = (density / beta) * continuedFraction(y, beta, alpha);
    return { below: 1 - above, above, density };
  };
}

/** From here on the series of Stirling's error is exact to the last digit. */
const largeEnough = 16;

/** ln of the gamma function at z, less that of Stirling's formula sqrt(2 pi / z) (z / e)^z. */
function stirlingError(z: number): number {
  let [at, lower] = [z, 0];
  for (; at < largeEnough; at++) lower += (at + 0.5) * log((at + 1) / at) - 1;
  const r = 1 / (at * at);
  return lower + (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - r / 1188) * r) * r) * r) / at;
}

/** k ln(k / mean) + mean - k, which is never below 0; by its series where the two are close. */
function deviance(k: number, mean: number): number {
  const ratio = (k - mean) / (k + mean);
  if (Math.abs(ratio) >= 0.1) return k * log(k / mean) + mean - k;
  let sum = (k - mean) * ratio;
  let power = 2 * k * ratio;
  for (let i = 3; ; i += 2) {
    power *= ratio * ratio;
    const more = sum + power / i;
    if (more === sum) return sum;
    sum = more;
  }
}

const tiny = 1e-300;
const precision = 2 ** -52;

/** The continued fraction by the method of Lentz, which converges for x up to (a + 1) / (a + b + 2) in about sqrt(a) terms or fewer. */
function continuedFraction(x: number, a: number, b: number): number {
  let above = 1;
  let below = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = below;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    below = 1 / nonZero(1 + even * below);
    above = nonZero(1 + even / above);
    value *= below * above;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    below = 1 / nonZero(1 + odd * below);
    above = nonZero(1 + odd / above);
    const step = below * above;
    value *= step;
    if (Math.abs(step - 1) <= precision) break;
  }
  return value;
}

function nonZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
