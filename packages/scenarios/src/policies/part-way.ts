import type { DistributionSpec } from "@headwater/core";

/**
 * A value, or every draw of a distribution, moved the given share of the way from the neutral value: neutral + share x (value -
 * neutral). A draw keeps its rank, so that the full measure and the half measure are compared on the same dice.
 *
 * @param share from 0 (the neutral value itself) to 1 (unchanged), both inclusive.
 * @returns undefined for what has no such form: a lognormal whose neutral value is not 0 is no longer lognormal. State it as
 * `quantiles` instead.
 */
export function partWay(
  to: number | DistributionSpec,
  neutral: number,
  share: number,
): number | DistributionSpec | undefined {
  if (share === 1) return to;
  if (share === 0) return neutral;
  const shift = (value: number) => neutral + share * (value - neutral);
  if (typeof to === "number") return shift(to);
  const ends = (spec: { readonly low?: number; readonly high?: number }) => ({
    ...(spec.low !== undefined && { low: shift(spec.low) }),
    ...(spec.high !== undefined && { high: shift(spec.high) }),
  });
  switch (to.kind) {
    case "uniform":
      return { ...to, low: shift(to.low), high: shift(to.high) };
    case "normal":
      return { ...to, ...ends(to), mean: shift(to.mean), sd: share * to.sd };
    case "lognormal":
      return neutral === 0 ? { ...to, ...ends(to), median: shift(to.median) } : undefined;
    case "triangular":
    case "pert":
      return { ...to, low: shift(to.low), mode: shift(to.mode), high: shift(to.high) };
    case "beta":
      return { ...to, low: shift(to.low ?? 0), high: shift(to.high ?? 1) };
    case "discrete":
    case "sample":
      return { ...to, values: to.values.map(shift) };
    case "quantiles": {
      const points = Object.entries(to.points).map(([percent, value]) => [percent, shift(value)] as const);
      return { ...to, ...ends(to), points: Object.fromEntries(points) };
    }
  }
}
