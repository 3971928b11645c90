import type { Diagnostic } from "./diagnostics.js";
import { foldName } from "./names.js";
import { didYouMean } from "./nearest.js";
import type { Cells } from "./spec.js";

/** What {@link splitCells} needs to know of a dimension. */
export interface CellDimension {
  readonly name: string;
  readonly elements: readonly string[];
  /** Names that stand for some of the elements. */
  readonly subranges?: CellSubranges;
}

interface CellSubranges {
  names(): readonly string[];
  /** Positions of the elements of a subrange; undefined when the name is none, or not all of its elements are here. */
  positions(name: string): readonly number[] | undefined;
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
 * (`unknown-element`, `missing-element`, `duplicate-element`, `ambiguous-element`, `dimension-mismatch`).
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
    const { claims, problems } = readClaims(here, dimension);
    for (const { code, key, message, hint } of problems) report(code, [...at, key], message, hint);
    const { winners, rivals } = settle(claims, dimension.elements.length);
    const won = new Map<Claim<T>, number[]>(claims.map((claim) => [claim, []]));
    const missing: string[] = [];
    for (const [place, element] of dimension.elements.entries()) {
      const winner = winners[place];
      if (winner === undefined) missing.push(element);
      else won.get(winner)?.push(place);
      const rival = rivals.get(place);
      if (winner === undefined || rival === undefined) continue;
      const message = `"${winner.key}" and "${rival.key}" both give a value for "${element}", and neither is the smaller`;
      report("ambiguous-element", at, message, `Give "${element}" a value of its own.`);
    }
    for (const [{ key, value }, places] of won) {
      if (places.length > 0) visit(value, [...fixed, places], [...keys, key]);
    }
    if (missing.length === 0) return;
    const hint = 'Give it a value, or a value for "*", which stands for every element not named.';
    report("missing-element", at, `no value for ${dimension.name} ${listed(missing)}`, hint);
  };
  visit(cells, [], []);
  return { parts, diagnostics };
}

/** A key of a map of elements: the elements that it claims, and how strongly; the smallest weight wins. */
interface Claim<T> {
  readonly key: string;
  readonly value: Cells<T>;
  readonly places: readonly number[];
  readonly weight: number;
}

interface KeyProblem {
  readonly code: string;
  readonly key: string;
  readonly message: string;
  readonly hint?: string;
}

/** After so many wrong keys of one map the nearest is not looked for any more. */
const mostHints = 20;

/** The keys of a map in their order, `"*"` last. */
function readClaims<T>(
  map: { readonly [element: string]: Cells<T> },
  { name, elements, subranges }: CellDimension,
): { claims: Claim<T>[]; problems: KeyProblem[] } {
  const places = new Map(elements.map((element, place) => [foldName(element), place]));
  const claims: Claim<T>[] = [];
  const problems: KeyProblem[] = [];
  const seen = new Set<string>();
  let others: Claim<T> | undefined;
  for (const [key, value] of Object.entries(map)) {
    const folded = foldName(key);
    const place = places.get(folded);
    const several = place === undefined && key !== "*" ? subranges?.positions(key) : undefined;
    if (seen.has(folded)) {
      problems.push({ code: "duplicate-element", key, message: `element "${key}" is given twice` });
    } else if (key === "*") {
      others = { key, value, places: [...elements.keys()], weight: Number.POSITIVE_INFINITY };
    } else if (place !== undefined) {
      claims.push({ key, value, places: [place], weight: 0 });
    } else if (several !== undefined) {
      claims.push({ key, value, places: several, weight: several.length });
    } else {
      const near =
        problems.length < mostHints
          ? didYouMean(key, [...elements, ...(subranges?.names() ?? [])])
          : undefined;
      const hint = near ?? `Elements: ${listed(elements)}.`;
      problems.push({
        ...{ code: "unknown-element", key, hint },
        message: `dimension ${name} has no element "${key}"`,
      });
    }
    seen.add(folded);
  }
  return { claims: others === undefined ? claims : [...claims, others], problems };
}

/** The claim that wins each place, and where there is one, another that is as strong and says something else. */
function settle<T>(claims: readonly Claim<T>[], length: number) {
  const winners = new Array<Claim<T> | undefined>(length).fill(undefined);
  const rivals = new Map<number, Claim<T>>();
  for (const claim of claims) {
    for (const place of claim.places) {
      const winner = winners[place];
      if (winner === undefined || claim.weight < winner.weight) {
        winners[place] = claim;
        rivals.delete(place);
      } else if (claim.weight === winner.weight && differ(claim.value, winner.value)) {
        rivals.set(place, claim);
      }
    }
  }
  return { winners, rivals };
}

function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
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

/** Tells a list from a map of elements to lists. */
export function isListValue<T>(cells: Cells<readonly T[]>): cells is readonly T[] {
  return Array.isArray(cells);
}

export function isTextValue(cells: Cells<string>): cells is string {
  return typeof cells === "string";
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(", ")}, ... (${names.length})` : names.join(", ");
}
