import { type CheckedModel, checkModel, type ModelSpec } from "@headwater/core";
import { applyFit } from "../system/calibration/apply-fit.js";
import { calibrate } from "../system/calibration/calibrate.js";
import { englandProblem } from "../system/calibration/england-problem.js";
import { england, englandChecked } from "../system/england.js";

/** England's model, from which those of areas are made, and what it was checked to. */
export interface EnglandModel {
  readonly spec: ModelSpec;
  readonly checked: CheckedModel;
}

/** As the package holds it: fitted to all years. */
export function keptEngland(): EnglandModel {
  return { spec: england(), checked: englandChecked() };
}

/**
 * Fitted to the data up to a year alone, with the Laplace approximation of that fit as the distribution of its parameters. Takes about
 * 20 seconds.
 */
export function englandFittedTo(year: number): EnglandModel {
  const problem = englandProblem(year);
  const spec = applyFit(problem.spec, calibrate({ problem }).fitted);
  return { spec, checked: checkModel(spec) };
}
