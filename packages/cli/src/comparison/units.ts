import type { CheckedModel } from "@headwater/core";
import type { UnitOf } from "../present/validation-table.js";

/** Looks units up in a model; elements in brackets do not matter. */
export function unitsOf(model: CheckedModel): UnitOf {
  const units = new Map(model.variables.map(({ name, unit }) => [name, unit]));
  return (variable) => units.get(variable.split("[", 1)[0] ?? variable) ?? "1";
}
