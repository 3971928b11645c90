import {
  type ErrorPoint,
  type FitParameter,
  HeadwaterError,
  type LeverMove,
  type ModelSpec,
  manyRuns,
  type RunReader,
} from "@headwater/core";
import { horizon, unfittedEngland } from "../england.js";
import type { Target } from "../output.js";
import { targets } from "../targets.js";
import { betweenYears } from "./between-years.js";
import { type FitPoint, fitSeriesPoints } from "./fit-series.js";
import { type FittedParameter, fittedParameters } from "./fitted-parameters.js";
import { historyYears, modelValue } from "./validate.js";

/** Standard deviation of model against target, as a share of what is allowed: sharper than any point of a series. */
const targetSharpness = 0.3;

/** The published dose for one year, from the middle of the period in which the effect was measured. */
const experiment = {
  move: { lever: "preventative_spend_added", to: 20, start: 2012, ramp: 0 } satisfies LeverMove,
  reads: "children_in_need_rate",
  readAt: 2014,
  sd: 0.03,
};

/**
 * Not for this data to decide: a published effect that later studies dispute, and strengths that the documents assert without a
 * size. A model of England's total could take any trend for them. The fit holds each at the centre of its prior, and draws
 * take it from the whole prior.
 */
export const contested: ReadonlySet<string> = new Set([
  "prevention_effect",
  "turnover_caseload_effect",
  "caseload_effect",
  "experience_effect",
  "direct_time_effect",
  "inspection_caution_effect",
  "publicity_effect",
]);

/** How much sharper than its prior a contested parameter is held while the others are fitted. */
const heldSharpness = 50;

/** What England's model is fitted to, in the form that the fit and the sampler of the engine take. */
export interface EnglandProblem {
  readonly spec: ModelSpec;
  /** Priors as the model declares them. */
  readonly priors: readonly FittedParameter[];
  /** The same as the fit takes them, the contested ones held. */
  readonly parameters: readonly FitParameter[];
  readonly residuals: (values: readonly number[]) => readonly number[];
  readonly residualsOfMany: (
    points: readonly (readonly number[])[],
  ) => readonly (readonly number[] | undefined)[];
  /** How many data points the residuals are of. */
  readonly points: number;
  /** For each of them what its error has in common with others. */
  readonly errorPoints: readonly ErrorPoint[];
}

/**
 * England's model, its priors and the data that it is fitted to: the targets, the series of 2010 to 2020, and one experiment (the
 * published dose of preventative spend lowers children in need by the effect that is drawn).
 *
 * @param until last year of data that is used; the whole history when absent.
 */
export function englandProblem(until: number = horizon.lastHistory): EnglandProblem {
  const spec = withDataUntil(unfittedEngland(), until);
  const priors = fittedParameters(spec);
  const names = priors.map(({ name }) => name);
  const used = targets.filter(({ year }) => year <= until);
  const series = fitSeriesPoints().filter(({ time }) => time <= until);
  const runs = manyRuns(spec, {
    parameters: names,
    outputs: [...[...used, ...series].map(({ variable }) => variable), experiment.reads],
    times: historyYears.filter((year) => year <= until),
  });
  const dosed = manyRuns(spec, {
    parameters: names,
    outputs: [experiment.reads],
    times: [experiment.readAt],
    scenarios: [[experiment.move]],
  });
  const effectAt = names.indexOf("prevention_effect");
  const residualsIn = (read: RunReader, readDosed: RunReader, values: readonly number[]): number[] => {
    const { reads, readAt, sd } = experiment;
    const answer = read(reads, readAt) - readDosed(reads, readAt);
    return [
      ...used.map((target) => targetResidual(target, read)),
      ...series.map((point) => seriesResidual(point, betweenYears(read))),
      (answer - (values[effectAt] ?? Number.NaN)) / sd,
    ];
  };
  const outcomesOf = (points: readonly (readonly number[])[]) => {
    const withDose = dosed.run(points);
    return runs.run(points).map((outcome, i) => {
      const other = withDose[i] ?? outcome;
      if ("failure" in outcome) return outcome;
      return "failure" in other
        ? other
        : { residuals: residualsIn(outcome.read, other.read, points[i] ?? []) };
    });
  };
  const residualsOfMany = (points: readonly (readonly number[])[]) =>
    outcomesOf(points).map((outcome) => ("residuals" in outcome ? outcome.residuals : undefined));
  const residuals = (values: readonly number[]): number[] => {
    const [outcome] = outcomesOf([values]);
    if (outcome === undefined || "failure" in outcome) {
      throw new HeadwaterError("numerical", outcome === undefined ? [] : [outcome.failure]);
    }
    return outcome.residuals;
  };
  return {
    ...{ spec, priors, residuals, residualsOfMany },
    parameters: priors.map(({ name, scale, center, sd }) => ({
      name,
      scale,
      start: scale === "log" ? Math.exp(center) : center,
      prior: { center, sd: contested.has(name) ? sd / heldSharpness : sd },
    })),
    points: used.length + series.length + 1,
    errorPoints: [
      ...used.map(() => ({ group: "targets" })),
      ...series.map((point) =>
        point.series === undefined ? { group: "figures" } : { group: errorGroup(point), time: point.time },
      ),
      {},
    ],
  };
}

/** The series that a point belongs to, where errors persist from point to point. */
export function errorGroup({ series, variable }: FitPoint): string {
  return `${series}: ${variable}`;
}

/** How many parameters England's fit is free to move, against how many data points. */
export function countFit(): { readonly parameters: number; readonly points: number } {
  return {
    parameters: fittedParameters(unfittedEngland()).length,
    points: targets.length + fitSeriesPoints().length + 1,
  };
}

function targetResidual(target: Target, read: RunReader): number {
  const sd = target.tolerance * targetSharpness * (target.kind === "change" ? 1 : target.published);
  return (modelValue(target, read) - target.published) / sd;
}

function seriesResidual({ variable, time, value, sd }: FitPoint, read: RunReader): number {
  return (read(variable, time) - value) / sd;
}

/** A fit that ends earlier knows practice until then, and takes it to stay. */
function withDataUntil(spec: ModelSpec, until: number): ModelSpec {
  const { practice_kept_from: end, ...others } = spec.parameters ?? {};
  return end === undefined
    ? spec
    : { ...spec, parameters: { ...others, practice_kept_from: { ...end, value: until } } };
}
