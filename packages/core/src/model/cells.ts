import type { Diagnostic } from "./diagnostics.js";
import { foldName } from "./names.js";
import { didYouMean } from "./nearest.js";
import type { Cells } from "./spec.js";

/** What {@link splitCells} needs to know of a dimension. */
export interface CellDimension {
  readonly name: string;
  readonly elements: readonly string[];
}

/** One value and the cells it is for: the product of the elements (positions, ascending), one list per dimension. */
export interface CellPart<T> {
  readonly elements: readonly (readonly number[])[];
  readonly value: T;
  /** Keys that lead to the value within the cells, for messages. */
  readonly path: readonly string[];
}

export interface SplitCells<T> {
  readonly parts: readonly CellPart<T>[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes cells apart: every cell of the dimensions is in exactly one part, unless a diagnostic says why not
 * (`unknown-element`, `missing-element`, `duplicate-element`, `dimension-mismatch`).
 *
 * @param isValue tells a value from a map of elements.
 * @param path where the cells stand, for diagnostics.
 */
export function splitCells<T>(
  cells: Cells<T>,
  dimensions: readonly CellDimension[],
  isValue: (cells: Cells<T>) => cells is T,
  path: readonly string[],
): SplitCells<T> {
  const parts: CellPart<T>[] = [];
  const diagnostics: Diagnostic[] = [];
  const report = (code: string, at: readonly string[], message: string, hint?: string) =>
    diagnostics.push({ code, severity: "error", path: at, message, ...(hint === undefined ? {} : { hint }) });

  const visit = (here: Cells<T>, fixed: readonly (readonly number[])[], keys: readonly string[]) => {
    if (isValue(here)) {
      const rest = dimensions.slice(fixed.length).map((dimension) => dimension.elements.map((_, i) => i));
      parts.push({ elements: [...fixed, ...rest], value: here, path: keys });
      return;
    }
    const at = [...path, ...keys];
    const dimension = dimensions[fixed.length];
    if (typeof here !== "object" || here === null || Array.isArray(here)) {
      report("bad-value", at, `this is neither a value nor a map of elements: ${shown(here)}`);
      return;
    }
    if (dimension === undefined) {
      const deep = dimensions.length === 0 ? "has no dimensions" : `has ${dimensions.length} dimension(s)`;
      report(
        "dimension-mismatch",
        at,
        `the variable ${deep}, but a map of elements is given: ${shown(here)}`,
      );
      return;
    }
    const position = new Map(dimension.elements.map((element, i) => [foldName(element), i]));
    const open = new Set(dimension.elements.keys());
    let others: { value: Cells<T>; key: string } | undefined;
    for (const [key, value] of Object.entries(here)) {
      if (key === "*") {
        others = { value, key };
        continue;
      }
      const found = position.get(foldName(key));
      if (found === undefined) {
        const hint = didYouMean(key, dimension.elements) ?? `Elements: ${listed(dimension.elements)}.`;
        report("unknown-element", [...at, key], `dimension ${dimension.name} has no element "${key}"`, hint);
      } else if (!open.delete(found)) {
        report("duplicate-element", [...at, key], `element "${key}" is given twice`);
      } else {
        visit(value, [...fixed, [found]], [...keys, key]);
      }
    }
    if (open.size === 0) return;
    if (others !== undefined) {
      visit(others.value, [...fixed, [...open]], [...keys, others.key]);
    } else {
      const missing = [...open].map((i) => dimension.elements[i] ?? "");
      const hint = 'Give it a value, or a value for "*", which stands for every element not named.';
      report("missing-element", at, `no value for ${dimension.name} ${listed(missing)}`, hint);
    }
  };
  visit(cells, [], []);
  return { parts, diagnostics };
}

/** One value per cell, row-major (the last dimension runs fastest). Cells without a value have `undefined`. */
export function fillCells<T>(
  parts: readonly CellPart<T>[],
  dimensions: readonly CellDimension[],
): (T | undefined)[] {
  const size = dimensions.reduce((product, dimension) => product * dimension.elements.length, 1);
  const filled = new Array<T | undefined>(size).fill(undefined);
  for (const part of parts) {
    const visit = (depth: number, offset: number) => {
      const dimension = dimensions[depth];
      if (dimension === undefined) {
        filled[offset] = part.value;
        return;
      }
      for (const position of part.elements[depth] ?? []) {
        visit(depth + 1, offset * dimension.elements.length + position);
      }
    };
    visit(0, 0);
  }
  return filled;
}

export function isNumberValue(cells: Cells<number>): cells is number {
  return typeof cells === "number";
}

export function isEquationValue(cells: Cells<number | string>): cells is number | string {
  return typeof cells === "number" || typeof cells === "string";
}

export function isNumbersValue(cells: Cells<readonly number[]>): cells is readonly number[] {
  return Array.isArray(cells);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(", ")}, ... (${names.length})` : names.join(", ");
}
