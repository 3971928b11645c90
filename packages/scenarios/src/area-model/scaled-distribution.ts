import type { DistributionSpec } from "@headwater/core";

/** The distribution of a quantity times a factor above zero. */
export function scaledDistribution(spec: DistributionSpec, factor: number): DistributionSpec {
  const times = (value: number) => value * factor;
  const bounds = {
    ...("low" in spec && spec.low !== undefined && { low: times(spec.low) }),
    ...("high" in spec && spec.high !== undefined && { high: times(spec.high) }),
  };
  switch (spec.kind) {
    case "normal":
      return { ...spec, ...bounds, mean: times(spec.mean), sd: times(spec.sd) };
    case "lognormal":
      return { ...spec, ...bounds, median: times(spec.median) };
    case "triangular":
    case "pert":
      return { ...spec, ...bounds, mode: times(spec.mode) };
    case "beta":
      return { ...spec, low: times(spec.low ?? 0), high: times(spec.high ?? 1) };
    case "discrete":
    case "sample":
      return { ...spec, values: spec.values.map(times) };
    case "quantiles":
      return {
        ...spec,
        ...bounds,
        points: Object.fromEntries(
          Object.entries(spec.points).map(([percent, value]) => [percent, times(value)]),
        ),
      };
    case "uniform":
      return { ...spec, ...bounds };
  }
}
