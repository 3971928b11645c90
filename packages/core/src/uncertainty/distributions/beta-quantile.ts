import { exp } from "../../compile/elementary/exp.js";
import { log } from "../../compile/elementary/log.js";
import { normalQuantile } from "../../compile/normal-quantile.js";
import { betaDistribution, type Place } from "./incomplete-beta.js";

/**
 * The inverse distribution function of a beta between 0 and 1, for shares above 0 and below 1.
 *
 * Newton's method for ln of the share below, over t = ln(x / (1 - x)). It is concave there, as the integral of a log-concave density
 * (Prékopa 1973), so that from any start the second step and all after it come from below and rise: no bracket is needed.
 */
export function betaQuantile(alpha: number, beta: number): (share: number) => number {
  const lower = smallerHalf(alpha, beta);
  const upper = smallerHalf(beta, alpha);
  return (share) => (share <= 0.5 ? lower(share).x : upper(1 - share).y);
}

/** Places that have a share of at most 0.5 below them. */
function smallerHalf(alpha: number, beta: number): (share: number) => Place {
  const sharesAt = betaDistribution(alpha, beta);
  const middle = log(alpha / beta);
  const spread = Math.sqrt(1 / alpha + 1 / beta);
  return (share) => {
    const wanted = log(share);
    let t = middle + spread * normalQuantile(share);
    for (let step = 1; step < 100; step++) {
      const { below, density } = sharesAt(placeAt(t));
      // So far out that nothing is left: nearer to the middle there is.
      const move = below > 0 ? ((wanted - log(below)) * below) / density : 0.5 * (middle - t);
      t += move;
      if (Math.abs(move) <= 1e-16 * Math.abs(t) || (step > 2 && move <= 0)) break;
    }
    return placeAt(t);
  };
}

function placeAt(t: number): Place {
  const odds = exp(-Math.abs(t));
  const [near, far] = [odds / (1 + odds), 1 / (1 + odds)];
  return t < 0 ? { x: near, y: far } : { x: far, y: near };
}
