import { type Fit, fit, type JointSpec, jointFromFit, type LeverMove, type ModelSpec } from "@headwater/core";
import { horizon, unfittedEngland } from "../england.js";
import { targets } from "../targets.js";
import { applyFit, type Fitted } from "./apply-fit.js";
import { withContested } from "./contested.js";
import { fitSeriesPoints } from "./fit-series.js";
import { fittedParameters } from "./fitted-parameters.js";
import { modelRuns } from "./model-runs.js";
import { modelValue, type ValidationRow, validate } from "./validate.js";

/** Standard deviation of model against target, as a share of what is allowed: sharper than any point of a series. */
const targetSharpness = 1 / 5;

/** The published dose for one year, from the middle of the period in which the effect was measured. */
const experiment = {
  move: { lever: "preventative_spend_added", to: 20, start: 2012, ramp: 0 } satisfies LeverMove,
  readAt: 2014,
  sd: 0.03,
};

/**
 * Not for this data to decide: a published effect that later studies dispute, and strengths that the documents assert without a
 * size. A model of England's total could take any trend for them. The fit holds each at the centre of its prior, and draws
 * take it from the whole prior.
 */
const contested: ReadonlySet<string> = new Set([
  "prevention_effect",
  "turnover_caseload_effect",
  "caseload_effect",
  "experience_effect",
  "direct_time_effect",
  "inspection_caution_effect",
  "publicity_effect",
]);

const jointDoc =
  "England's fit to 2009/10-2019/20: optimum, Laplace approximation, widened by the spread of the residuals";

/** How much sharper than its prior the contested parameter is held while the others are fitted. */
const heldSharpness = 50;

export interface Calibration {
  readonly fitted: Fitted;
  /** Targets beside the refitted model. */
  readonly rows: readonly ValidationRow[];
  readonly fit: Fit;
  /** Factor by which the joint distribution is wider than the stated errors alone would make it; at least 1. */
  readonly spread: number;
  /** Independent data points and parameters: what the fit had and what it was free to move. */
  readonly points: number;
  readonly parameters: number;
}

export interface CalibrateOptions {
  /** Told about each iteration. */
  readonly say?: (text: string) => void;
  readonly maxIterations?: number;
}

/**
 * Fits England's model from the priors of its parameters: least squares on the targets, the series of 2010 to 2020, the priors
 * and one experiment (the published dose of preventative spend lowers children in need by the effect that is drawn). What is
 * left is the optimum, and around it a joint normal distribution (Laplace approximation) on the parameters' scales.
 */
export function calibrate({ say = () => {}, maxIterations = 60 }: CalibrateOptions = {}): Calibration {
  const spec = unfittedEngland();
  const parameters = fittedParameters(spec);
  const { residuals, points } = residualsOf(
    spec,
    parameters.map(({ name }) => name),
  );
  const problem = parameters.map(({ name, scale, center, sd }) => ({
    name,
    scale,
    start: scale === "log" ? Math.exp(center) : center,
    prior: { center, sd: contested.has(name) ? sd / heldSharpness : sd },
  }));
  const result = fit({
    parameters: problem,
    residuals,
    maxIterations,
    tolerance: 1e-7,
    onIteration: ({ iteration, sumOfSquares }) =>
      say(`iteration ${iteration}: sum of squares ${sumOfSquares.toPrecision(6)}`),
  });
  const contestedSds = new Map(
    parameters.filter(({ name }) => contested.has(name)).map(({ name, sd }) => [name, sd]),
  );
  const spread = residualSpread(result, points);
  const fitted: Fitted = {
    values: Object.fromEntries(parameters.map(({ name }, k) => [name, result.values[k] ?? Number.NaN])),
    joint: withContested(
      widened(jointFromFit(result, problem, jointDoc, "headwater calibrate"), spread),
      contestedSds,
    ),
  };
  return {
    fitted,
    rows: validate(applyFit(spec, fitted)),
    fit: result,
    spread,
    points,
    parameters: parameters.length,
  };
}

/**
 * Root mean square of the data's residuals in their stated standard deviations: 1 when the model is as exact as was stated.
 * Points of a series are not independent and the model is not perfect, so it is more; one where it is less.
 */
function residualSpread(result: Fit, points: number): number {
  const data = result.residuals.slice(0, points);
  return Math.max(1, Math.sqrt(data.reduce((sum, residual) => sum + residual ** 2, 0) / points));
}

/** The same joint distribution with all standard deviations times a factor. */
function widened(joint: JointSpec, factor: number): JointSpec {
  return { ...joint, factor: joint.factor.map((row) => row.map((value) => value * factor)) };
}

function residualsOf(spec: ModelSpec, names: readonly string[]) {
  const series = fitSeriesPoints();
  const variables = new Set([...targets, ...series].map(({ variable }) => variable));
  const runs = modelRuns(spec, names, [...variables, "children_in_need_rate"], horizon.lastHistory, [
    experiment.move,
  ]);
  const effectAt = names.indexOf("prevention_effect");
  const residuals = (values: readonly number[]): number[] => {
    const read = runs.run(values);
    const dosed = runs.run(values, "experiment");
    const answer =
      read("children_in_need_rate", experiment.readAt) - dosed("children_in_need_rate", experiment.readAt);
    return [
      ...targets.map((target) => {
        const sd = target.tolerance * targetSharpness * (target.kind === "change" ? 1 : target.published);
        return (modelValue(target, read) - target.published) / sd;
      }),
      ...series.map(({ variable, time, value, sd }) => (read(variable, time) - value) / sd),
      (answer - (values[effectAt] ?? Number.NaN)) / experiment.sd,
    ];
  };
  return { residuals, points: targets.length + series.length + 1 };
}
