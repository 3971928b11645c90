import { variableOf } from "../../compile/layout.js";
import type { CheckedModel } from "../../equations/checked-model.js";

/** The cells of a variable, in order. */
export function cellsOf(model: CheckedModel, id: number): Int32Array {
  const { offset, size } = variableOf(model, id);
  return Int32Array.from({ length: size }, (_, position) => offset + position);
}
