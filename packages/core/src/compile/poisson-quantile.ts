import { exp } from "./elementary/exp.js";
import { log } from "./elementary/log.js";
import { normalQuantile } from "./normal-quantile.js";

/** Up to this mean the probabilities are added up from 0. */
const largestSummed = 100;

/** From here on not every whole number is a number: the count is right to one part in 2^52. */
const largestExact = 2 ** 52;

/**
 * The smallest count k with P(X <= k) >= u, X of the Poisson distribution. The probabilities that u is compared with are right to
 * one part in 10^12, for any mean. NaN for a mean that is not 0 or more and finite; infinite for a u of 1 or more, 0 for one of 0 or less.
 *
 * Means up to 100: by adding them up. Larger ones: from the Cornish-Fisher approximation to the count, step by step to the place where
 * the probability, an incomplete gamma integral by Gauss-Legendre quadrature, passes u.
 */
export function poissonQuantile(u: number, mean: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY) || Number.isNaN(u)) return Number.NaN;
  if (u <= 0 || mean === 0) return 0;
  if (u >= 1) return Number.POSITIVE_INFINITY;
  return mean <= largestSummed ? summed(u, mean) : searched(u, mean);
}

/** From the smaller end, so that nothing small is added to something large. */
function summed(u: number, mean: number): number {
  if (u <= 0.5) {
    let count = 0;
    let probability = exp(-mean);
    let below = probability;
    while (below < u) {
      count += 1;
      probability *= mean / count;
      below += probability;
    }
    return count;
  }
  let count = Math.ceil(mean + 12 * Math.sqrt(mean)) + 40;
  let probability = poissonProbability(count, mean);
  let beyond = 0;
  while (count > 0 && beyond + probability <= 1 - u) {
    beyond += probability;
    probability *= count / mean;
    count -= 1;
  }
  return count;
}

function searched(u: number, mean: number): number {
  const z = normalQuantile(u);
  const spread = Math.sqrt(mean);
  const guess = mean + spread * z + (z * z - 1) / 6 + (z - z * z * z) / (72 * spread);
  if (mean >= largestExact) return Math.round(guess);
  let count = Math.round(guess);
  let probability = poissonProbability(count, mean);
  // The smaller tail is the one that is known well: P(X <= k) below the median, P(X > k) above it.
  if (u <= 0.5) {
    let below = poissonTail(count, mean, 1);
    while (below < u) {
      count += 1;
      probability *= mean / count;
      below += probability;
    }
    while (below - probability >= u) {
      below -= probability;
      probability *= count / mean;
      count -= 1;
    }
    return count;
  }
  const wanted = 1 - u;
  let beyond = poissonTail(count, mean, -1);
  while (beyond > wanted) {
    count += 1;
    probability *= mean / count;
    beyond -= probability;
  }
  while (beyond + probability <= wanted) {
    beyond += probability;
    probability *= count / mean;
    count -= 1;
  }
  return count;
}

/** P(X = count), by Stirling's series: C. Loader (2000), Fast and accurate computation of binomial probabilities. */
function poissonProbability(count: number, mean: number): number {
  return exp(count * logGap((mean - count) / count) - stirlingError(count)) / Math.sqrt(2 * Math.PI * count);
}

/** Abscissae above 0 and weights of Gauss-Legendre quadrature with 16 points. */
const abscissae = Float64Array.of(
  ...[0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438],
  ...[0.755404408355003, 0.8656312023878318, 0.9445750230732326, 0.9894009349916499],
);
const weights = Float64Array.of(
  ...[0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674],
  ...[0.12462897125553388, 0.09515851168249279, 0.062253523938647894, 0.027152459411754096],
);

/** Width of a panel of the quadrature, and their number, in units of the square root of the count. */
const [panelWidth, panels] = [4, 3];

/**
 * P(X <= count) = the integral of t^count e^-t / count! over t from the mean on (`side` 1), or P(X > count), that up to the mean
 * (`side` -1), for counts of 20 or more. With t = count + y sqrt(count) what is integrated is near exp(-y^2 / 2).
 */
function poissonTail(count: number, mean: number, side: 1 | -1): number {
  const root = Math.sqrt(count);
  const start = (mean - count) / root;
  let sum = 0;
  for (let panel = 0; panel < panels; panel++) {
    const middle = start + side * (panel + 0.5) * panelWidth;
    for (let i = 0; i < abscissae.length; i++) {
      const half = ((abscissae[i] as number) * panelWidth) / 2;
      const both = density(middle - half, count, root) + density(middle + half, count, root);
      sum += (weights[i] as number) * both;
    }
  }
  return (sum * (panelWidth / 2) * exp(-stirlingError(count))) / Math.sqrt(2 * Math.PI);
}

function density(y: number, count: number, root: number): number {
  const distance = y / root;
  return distance > -1 ? exp(count * logGap(distance)) : 0;
}

/** log(1 + x) - x, without cancellation near 0. */
function logGap(x: number): number {
  if (x > 0.2 || x < -0.2) return log(1 + x) - x;
  // log(1 + x) = 2 (v + v^3 / 3 + v^5 / 5 + ...) with v = x / (2 + x).
  const v = x / (2 + x);
  const w = v * v;
  const high = 1 / 11 + w * (1 / 13 + w * (1 / 15 + w * (1 / 17)));
  const series = w * (1 / 3 + w * (1 / 5 + w * (1 / 7 + w * (1 / 9 + w * high))));
  return v * (2 * series - x);
}

/** log(n!) - log(sqrt(2 pi n) (n / e)^n), for n of 20 or more. */
function stirlingError(n: number): number {
  const inverse = 1 / n;
  const square = inverse * inverse;
  return inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
}
