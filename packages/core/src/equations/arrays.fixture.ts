import type { Cells, ModelSpec } from "../model/spec.js";

/** Parts of small models over arrays in which every unit is a pure number. For tests alone. */
export const doc = "-";
export const number = { unit: "1", doc };
export const time: ModelSpec["time"] = { unit: "1", start: 0, stop: 1, dt: 1 };

/** An auxiliary or flow over dimensions. */
export function over(dimensions: readonly string[], equation: Cells<number | string>) {
  return { ...number, dimensions, equation };
}

/** A parameter over dimensions. */
export function given(dimensions: readonly string[], value: Cells<number>) {
  return { ...number, dimensions, value };
}

/** Names of all cells of a variable, outermost dimension first. */
export function cellsOf(elements: readonly (readonly string[])[]): string[][] {
  return elements.reduce<string[][]>(
    (before, names) => before.flatMap((cell) => names.map((name) => [...cell, name])),
    [[]],
  );
}
