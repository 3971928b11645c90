import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { cellLabel, elementsAt, findCells, isDiagnostic } from "../simulate/cell-reference.js";
import { type EnsembleOutput, unknownTime } from "./ensemble.js";

/** The cells that names stand for, each once, in the order of the names. @throws HeadwaterError `usage` for unknown ones. */
export function findOutputs(
  model: CheckedModel,
  names: readonly string[],
): (EnsembleOutput & { cell: number })[] {
  const visible = model.variables.filter(({ hidden }) => !hidden);
  const diagnostics: Diagnostic[] = [];
  const outputs = new Map<number, EnsembleOutput & { cell: number }>();
  for (const name of names) {
    const found = findCells(model, name, visible, "variable", ["outputs", name]);
    if (isDiagnostic(found)) {
      diagnostics.push(found);
      continue;
    }
    const { variable, positions } = found;
    for (const position of positions) {
      const cell = variable.offset + position;
      const elements = elementsAt(model, variable, position);
      const label = cellLabel(model, variable, position);
      outputs.set(cell, {
        name: label,
        variable: variable.name,
        elements,
        unit: variable.unit,
        doc: variable.doc,
        cell,
      });
    }
  }
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return [...outputs.values()];
}

/** Times as the model's clock has them, which may differ from those asked for in the last bits. */
export function chooseTimes(saved: readonly number[], wanted: readonly number[] | undefined) {
  const known = saved.map((time, position) => ({ time, position }));
  if (wanted === undefined) return known;
  return wanted.map((time) => {
    const found = known.find((other) => Math.abs(other.time - time) <= 1e-9 * Math.max(1, Math.abs(time)));
    if (found === undefined) throw unknownTime(time, saved);
    return found;
  });
}
