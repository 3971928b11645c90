import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantile from "@stdlib/stats-base-dists-normal-quantile";
import type { Problem } from "./family.js";
import { problem } from "./rules.js";

const cdf = normalCdf.factory(0, 1);
const quantile = normalQuantile.factory(0, 1);

/** Less probability than this between the ends means that the ends contradict the mean and spread. */
const leastMass = 1e-9;

/**
 * The inverse distribution function of the standard normal between `low` and `high`: u is mapped into [F(low), F(high)]
 * before the inversion. An interval above zero is mirrored, because F is coarse near 1 and fine near 0.
 */
export function standardNormal(
  low = Number.NEGATIVE_INFINITY,
  high = Number.POSITIVE_INFINITY,
): (u: number) => number {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return quantile;
  if (low > 0) {
    const mirrored = standardNormal(-high, -low);
    return (u) => -mirrored(1 - u);
  }
  const from = cdf(low);
  const width = cdf(high) - from;
  return (u) => quantile(from + u * width);
}

/** Refuses ends, in standard deviations from the mean, that leave next to nothing of the distribution between them. */
export function enoughLeft(low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): Problem[] {
  const mass = low > 0 ? cdf(-low) - cdf(-high) : cdf(high) - cdf(low);
  if (mass >= leastMass) return [];
  return [
    problem(
      "low",
      `Between \`low\` and \`high\` lies a share of ${mass.toPrecision(2)} of the distribution.`,
      `a share of at least ${leastMass}`,
      mass,
      { code: "distribution-empty", hint: "Move the centre between the ends, or widen the spread." },
    ),
  ];
}

export function describeEnds(low: number | undefined, high: number | undefined): string {
  const ends = [low === undefined ? "" : ` from ${low}`, high === undefined ? "" : ` to ${high}`].join("");
  return ends === "" ? "" : `, kept${ends}`;
}
