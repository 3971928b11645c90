import type { DistributionSpec } from "@headwater/core";

/** A distribution in one line: its kind and its numbers, each written by `write`. */
export function distributionText(spec: DistributionSpec, write: (value: number) => string = String): string {
  return `${core(spec, write)}${cut(spec, write)}`;
}

function core(spec: DistributionSpec, write: (value: number) => string): string {
  switch (spec.kind) {
    case "uniform":
      return `anything between ${write(spec.low)} and ${write(spec.high)} alike`;
    case "normal":
      return `${write(spec.mean)} on average, standard deviation ${write(spec.sd)} (normal)`;
    case "lognormal":
      return `${write(spec.median)} in the middle, sigma ${spec.sigma} (lognormal)`;
    case "triangular":
    case "pert":
      return `${write(spec.mode)} most likely, between ${write(spec.low)} and ${write(spec.high)} (${spec.kind === "pert" ? "PERT" : "triangular"})`;
    case "beta":
      return `between ${write(spec.low ?? 0)} and ${write(spec.high ?? 1)} (beta, ${spec.alpha} and ${spec.beta})`;
    case "discrete":
      return `one of ${spec.values.map(write).join(", ")}`;
    case "sample":
      return `one of ${spec.values.length} sampled values from ${write(Math.min(...spec.values))} to ${write(Math.max(...spec.values))}`;
    case "quantiles":
      return Object.entries(spec.points)
        .map(([percent, value]) => [Number(percent), value] as const)
        .sort(([a], [b]) => a - b)
        .map(([percent, value]) => `${percent}% ${write(value)}`)
        .join(", ");
  }
}

function cut(spec: DistributionSpec, write: (value: number) => string): string {
  if (spec.kind !== "normal" && spec.kind !== "lognormal" && spec.kind !== "quantiles") return "";
  const { low, high } = spec;
  if (low !== undefined && high !== undefined) return `, within ${write(low)} and ${write(high)}`;
  if (low !== undefined) return `, not below ${write(low)}`;
  return high === undefined ? "" : `, not above ${write(high)}`;
}
