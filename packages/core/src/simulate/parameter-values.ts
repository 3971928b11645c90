import type { CheckedModel, CheckedParameter } from "../equations/checked-model.js";
import { requireChecked } from "../equations/require-checked.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { cellLabel, findCells, isDiagnostic } from "./cell-reference.js";
import type { Overrides } from "./scenario.js";

/** One cell of a parameter. A run's parameter values are an array with one number per slot, in this order. */
export interface ParameterSlot {
  /** `name`, or `name[element, element]`. */
  readonly label: string;
  readonly parameter: CheckedParameter;
  /** Position within the parameter, row-major. */
  readonly position: number;
  /** Value in the model. */
  readonly value: number;
}

/** The slots of a model's parameters: by parameter in the model's order, each row-major. @throws HeadwaterError `usage` (`not-checked`). */
export function parameterSlots(model: CheckedModel): readonly ParameterSlot[] {
  requireChecked(model);
  return parametersOf(model).flatMap((parameter) =>
    parameter.values.map((value, position) => ({
      label: cellLabel(model, parameter, position),
      parameter,
      position,
      value,
    })),
  );
}

/**
 * The model's own parameter values with overrides put over them, in the order of {@link parameterSlots}. Later layers
 * win; within a layer, `"x[young]"` wins over `"x"` wherever it stands.
 *
 * @throws HeadwaterError `usage` with all that is wrong: `unknown-name`, `unknown-element`, `dimension-mismatch`,
 *   `not-finite`, `out-of-range`.
 */
export function parameterValues(
  model: CheckedModel,
  ...layers: readonly (Overrides | undefined)[]
): Float64Array {
  requireChecked(model);
  const parameters = parametersOf(model);
  const slots = new Map<CheckedParameter, number>();
  let count = 0;
  for (const parameter of parameters) {
    slots.set(parameter, count);
    count += parameter.size;
  }
  const values = Float64Array.from(parameters.flatMap((parameter) => parameter.values));
  const diagnostics: Diagnostic[] = [];
  for (const layer of layers) {
    const whole = ([key]: [string, number]) => (key.includes("[") ? 1 : 0);
    for (const [key, value] of Object.entries(layer ?? {}).sort((a, b) => whole(a) - whole(b))) {
      const path = ["parameters", key];
      const found = findCells(model, key, parameters, "parameter", path);
      const wrong = isDiagnostic(found) ? found : wrongValue(found.variable, value, path);
      if (wrong) diagnostics.push(wrong);
      if (isDiagnostic(found)) continue;
      const first = slots.get(found.variable) ?? 0;
      for (const position of found.positions) values[first + position] = value;
    }
  }
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return values;
}

function parametersOf(model: CheckedModel): CheckedParameter[] {
  return model.variables.filter((variable) => variable.kind === "parameter");
}

function wrongValue(
  { name, range, unit }: CheckedParameter,
  value: number,
  path: readonly string[],
): Diagnostic | undefined {
  if (!Number.isFinite(value)) {
    const message = `${name} cannot be ${JSON.stringify(value) === "null" ? value : JSON.stringify(value)}`;
    return { code: "not-finite", severity: "error", path, message, expected: "a finite number" };
  }
  if (range === undefined || (value >= range[0] && value <= range[1])) return undefined;
  return {
    code: "out-of-range",
    severity: "error",
    path,
    message: `${name} = ${value} is outside its range`,
    expected: `${range[0]} to ${range[1]} (${unit})`,
    actual: String(value),
  };
}
