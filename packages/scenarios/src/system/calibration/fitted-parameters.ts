import {
  type Cells,
  type DistributionSpec,
  HeadwaterError,
  type ModelSpec,
  type ParameterSpec,
} from "@headwater/core";

/** A parameter that the fit moves, with the prior that the model declares for it. */
export interface FittedParameter {
  /** Name, with the element for an arrayed parameter: `"home_weight[secure]"`. */
  readonly name: string;
  readonly scale: "linear" | "log";
  /** Centre of the prior, on that scale. */
  readonly center: number;
  /** Standard deviation of the prior, on that scale. */
  readonly sd: number;
}

/**
 * Every parameter with a lognormal (log scale) or normal (linear scale) prior, whatever its source: what is uncertain about
 * the past is fitted together, so that draws agree with the data. Other priors, cut ones among them, are of what matters from now on
 * and are drawn as they are.
 */
export function fittedParameters(model: ModelSpec): readonly FittedParameter[] {
  return Object.entries(model.parameters ?? {}).flatMap(([name, spec]) => priors(name, spec));
}

function priors(name: string, spec: ParameterSpec): readonly FittedParameter[] {
  const prior = spec.distribution;
  if (prior === undefined) return [];
  if (isDistribution(prior)) return fromPrior(name, prior);
  return Object.entries(prior).flatMap(([element, cell]) => {
    if (!isDistribution(cell)) throw tooManyDimensions(name);
    return fromPrior(`${name}[${element}]`, cell);
  });
}

function isDistribution(cells: Cells<DistributionSpec>): cells is DistributionSpec {
  return typeof cells.kind === "string";
}

function fromPrior(name: string, prior: DistributionSpec): readonly FittedParameter[] {
  if ("low" in prior || "high" in prior) return [];
  if (prior.kind === "lognormal") {
    return [{ name, scale: "log", center: Math.log(prior.median), sd: prior.sigma }];
  }
  return prior.kind === "normal" ? [{ name, scale: "linear", center: prior.mean, sd: prior.sd }] : [];
}

function tooManyDimensions(name: string): HeadwaterError {
  return new HeadwaterError("model", [
    {
      code: "prior-not-fittable",
      severity: "error",
      path: ["parameters", name],
      message: "the prior of a fitted parameter has one dimension at most; this one has more",
      hint: "Spread it over one dimension, or give it a prior that is neither lognormal nor normal.",
    },
  ]);
}
