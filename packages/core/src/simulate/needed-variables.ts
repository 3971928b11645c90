import { deviceVariables, startAssignments, variableOf } from "../compile/layout.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { collectReads } from "../equations/walk-term.js";

/** Ids of all that stocks and some cells of a model rest on, at the start or at any step, themselves included. */
export function neededVariables(model: CheckedModel, outputs: ArrayLike<number>): ReadonlySet<number> {
  const needed = new Set<number>(deviceVariables(model));
  const wanted = new Set(Array.from(outputs));
  for (const { id, kind, offset, size } of model.variables) {
    if (kind === "stock" || overlaps(wanted, offset, size)) needed.add(id);
  }
  // A set hands out what is added to it on the way.
  for (const id of needed) {
    const variable = variableOf(model, id);
    const reads = { variables: needed, time: false };
    for (const { term } of startAssignments(variable)) collectReads(term, reads);
    if (variable.kind === "stock")
      for (const flow of [...variable.inflows, ...variable.outflows]) needed.add(flow);
  }
  return needed;
}

function overlaps(cells: ReadonlySet<number>, offset: number, size: number): boolean {
  for (let cell = offset; cell < offset + size; cell++) if (cells.has(cell)) return true;
  return false;
}
