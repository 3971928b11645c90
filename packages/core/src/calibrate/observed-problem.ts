import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { DistributionSpec } from "../model/distribution-spec.js";
import type { ModelSpec } from "../model/spec.js";
import { cellDistributions } from "../uncertainty/inputs.js";
import { toScale } from "../uncertainty/scale.js";
import type { FitParameter, FitProblem } from "./least-squares.js";
import { manyRuns, type RunReader } from "./many-runs.js";
import type { Observation } from "./observations.js";

/** What a model is to be fitted to, as `fit` takes it. */
export interface ObservedProblem {
  readonly problem: FitProblem;
  /** Uncertain parameters that are not fitted, because of the form of their distribution. */
  readonly notFitted: readonly string[];
}

/**
 * The problem of fitting a model to observations. Fitted are the parameters with a lognormal prior (on the log scale), a normal one, or a uniform
 * one (within its ends, else free), all within their range. Others keep their value.
 *
 * @param model what checking `spec` gave.
 * @throws HeadwaterError `usage` where no parameter can be fitted.
 */
export function observedProblem(
  spec: ModelSpec,
  model: CheckedModel,
  observations: readonly Observation[],
): ObservedProblem {
  const uncertain = cellDistributions(spec, model);
  const parameters = uncertain.flatMap(({ label, value, range, distribution }) => {
    const parameter = fitted(label, value, range, distribution);
    return parameter === undefined ? [] : [parameter];
  });
  if (parameters.length === 0) throw nothingToFit();
  const names = parameters.map(({ name }) => name);
  const runs = manyRuns(model, {
    parameters: names,
    outputs: observations.map(({ variable }) => variable),
    times: observations.map(({ time }) => time),
  });
  const residualsIn = (read: RunReader) =>
    observations.map(({ variable, time, value, sd }) => (read(variable, time) - value) / sd);
  const problem: FitProblem = {
    parameters,
    residuals: (values) => {
      const [outcome] = runs.run([values]);
      if (outcome !== undefined && "read" in outcome) return residualsIn(outcome.read);
      throw new HeadwaterError("numerical", outcome === undefined ? [] : [outcome.failure]);
    },
    residualsOfMany: (points) =>
      runs.run(points).map((outcome) => ("read" in outcome ? residualsIn(outcome.read) : undefined)),
  };
  return {
    problem,
    notFitted: uncertain.map(({ label }) => label).filter((label) => !names.includes(label)),
  };
}

function fitted(
  name: string,
  value: number,
  range: readonly [number, number] | undefined,
  prior: DistributionSpec,
): FitParameter | undefined {
  const bounds = (low: number | undefined, high: number | undefined) => {
    const ends = [
      Math.max(low ?? -Infinity, range?.[0] ?? -Infinity),
      Math.min(high ?? Infinity, range?.[1] ?? Infinity),
    ];
    return {
      ...(Number.isFinite(ends[0]) && { low: ends[0] as number }),
      ...(Number.isFinite(ends[1]) && { high: ends[1] as number }),
    };
  };
  if (prior.kind === "lognormal") {
    const { low, high } = bounds(0, undefined);
    return {
      ...{ name, scale: "log", start: value },
      prior: { center: toScale("log", prior.median), sd: prior.sigma },
      ...(low !== undefined && low > 0 && { low }),
      ...(high !== undefined && { high }),
    };
  }
  if (prior.kind === "normal") {
    const own = { prior: { center: prior.mean, sd: prior.sd }, ...bounds(prior.low, prior.high) };
    return { name, scale: "linear", start: value, ...own };
  }
  if (prior.kind === "uniform") {
    return { name, scale: "linear", start: value, ...bounds(prior.low, prior.high) };
  }
  return undefined;
}

function nothingToFit(): HeadwaterError {
  return new HeadwaterError("usage", [
    {
      code: "nothing-to-fit",
      severity: "error",
      path: ["parameters"],
      message: "no parameter of the model has a prior that a fit can use",
      hint: "Give those that the data shall find a lognormal, normal or uniform distribution.",
    },
  ]);
}
