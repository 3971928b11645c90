import type { Problem } from "./family.js";
import type { NormalPart } from "./inverse.js";
import { normalDistribution } from "./normal-distribution.js";
import { problem } from "./rules.js";

/** Less probability than this between the ends means that the ends contradict the mean and spread. */
const leastMass = 1e-9;

/**
 * The standard normal between `low` and `high`. An interval above zero is mirrored, because the distribution function is coarse
 * near 1 and fine near 0.
 */
export function normalPart(low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): NormalPart {
  if (low > 0) return { ...normalPart(-high, -low), mirrored: true };
  const from = normalDistribution(low);
  return { from, width: normalDistribution(high) - from, mirrored: false };
}

/** Refuses ends, in standard deviations from the mean, that leave next to nothing of the distribution between them. */
export function enoughLeft(low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY): Problem[] {
  const { width: mass } = normalPart(low, high);
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
