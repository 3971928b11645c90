import { variableOf } from "../compile/layout.js";
import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { didYouMean } from "../model/nearest.js";
import { findVariable } from "./cell-reference.js";

/** Which cells of a model a run keeps the values of. */
export interface KeptCells {
  /** In the order in which they are kept. */
  readonly cells: Int32Array;
  /** The variables that were asked for. */
  readonly variables: readonly CheckedVariable[];
  /** Position of a variable's first cell among {@link KeptCells.cells}: its others follow. */
  positionOf(variable: CheckedVariable): number;
}

/**
 * All cells, or those of some variables: with them those of parameters, which cost little and can always be asked for, and those that
 * warnings are worked out from.
 *
 * @param names of variables; all that can change over time when absent.
 * @throws HeadwaterError `usage` (`unknown-name`) for an unknown one.
 */
export function keptCells(model: CheckedModel, names: readonly string[] | undefined): KeptCells {
  if (names === undefined) {
    return {
      cells: Int32Array.from({ length: model.cellCount }, (_, cell) => cell),
      variables: model.variables.filter(changes),
      positionOf: ({ offset }) => offset,
    };
  }
  const variables = [...new Set(names.map((name) => findVariable(model, name)))];
  const kept = new Set([
    ...variables,
    ...model.variables.filter(({ kind }) => kind === "parameter"),
    ...model.delays.map(({ time }) => variableOf(model, time)),
  ]);
  const positions = new Map<number, number>();
  const cells: number[] = [];
  for (const { id, offset, size } of kept) {
    positions.set(id, cells.length);
    for (let cell = offset; cell < offset + size; cell++) cells.push(cell);
  }
  const positionOf = ({ id, name }: CheckedVariable) => {
    const position = positions.get(id);
    if (position === undefined) throw notKept(name, variables);
    return position;
  };
  return { cells: Int32Array.from(cells), variables, positionOf };
}

function changes({ kind, hidden }: CheckedVariable): boolean {
  return !hidden && kind !== "parameter" && kind !== "frozen" && kind !== "held" && kind !== "noise";
}

function notKept(name: string, variables: readonly CheckedVariable[]): HeadwaterError {
  const kept = variables.map((variable) => variable.name);
  const hint = `Name it in \`outputs\`, or leave them out. ${didYouMean(name, kept) ?? `Kept: ${kept.slice(0, 12).join(", ")}.`}`;
  return new HeadwaterError("usage", [
    {
      code: "not-kept",
      severity: "error",
      path: ["outputs"],
      message: `the run did not keep the values of ${name}`,
      hint,
    },
  ]);
}
