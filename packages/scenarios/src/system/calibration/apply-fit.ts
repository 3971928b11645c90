import type { Cells, JointSpec, ModelSpec, ParameterSpec } from "@headwater/core";

/** What a fit leaves: the values, and how they are uncertain together. Written by the calibration, never by hand. */
export interface Fitted {
  readonly values: Readonly<Record<string, number>>;
  readonly joint?: JointSpec;
}

/** The model with fitted values in place of the centres of the priors, and with the joint distribution of the fit. */
export function applyFit(model: ModelSpec, fit: Fitted): ModelSpec {
  const parameters: Record<string, ParameterSpec> = { ...model.parameters };
  for (const [cell, value] of Object.entries(fit.values)) {
    const [, name = cell, element] = /^([^[]+)(?:\[(.+)\])?$/.exec(cell) ?? [];
    const spec = parameters[name];
    if (spec === undefined) continue;
    parameters[name] = { ...spec, value: withCell(spec.value, element, value), quality: "calibrated" };
  }
  return fit.joint === undefined
    ? { ...model, parameters }
    : { ...model, parameters, joint: { fit: fit.joint } };
}

function withCell(values: Cells<number>, element: string | undefined, value: number): Cells<number> {
  if (element === undefined) return value;
  return typeof values === "number" ? values : { ...values, [element]: value };
}
