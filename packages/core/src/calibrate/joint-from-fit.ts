import { HeadwaterError } from "../model/diagnostics.js";
import type { JointSpec } from "../model/spec.js";
import type { Fit, FitParameter } from "./least-squares.js";

/**
 * What a fit says about its parameters, in the form in which a model draws them: jointly normal around the optimum on their
 * scales, with the fit's covariance (Laplace approximation). `parameters` are those of the problem, named as the model names them.
 *
 * @throws HeadwaterError `data` when the fit left a parameter undetermined.
 */
export function jointFromFit(
  result: Fit,
  parameters: readonly FitParameter[],
  doc: string,
  source?: string,
): JointSpec {
  if (result.factor === undefined) {
    throw fitUndetermined(result.undetermined);
  }
  return {
    doc,
    ...(source !== undefined && { source }),
    members: parameters.map(({ name, scale }, k) => ({
      parameter: name,
      scale,
      center: result.scaled[k] ?? 0,
    })),
    factor: result.factor,
  };
}

/** What is wrong with a fit that left parameters undetermined. */
export function fitUndetermined(undetermined: readonly string[]): HeadwaterError {
  return new HeadwaterError("data", [
    {
      code: "fit-undetermined",
      severity: "error",
      path: [...undetermined],
      message: `Neither data nor prior determine ${undetermined.join(", ")}.`,
      hint: "Give each of them a prior, or fix it.",
    },
  ]);
}
