import type { CheckedModel } from "../../equations/checked-model.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import { type Arrayed, type CellReference, findCells, isDiagnostic } from "../cell-reference.js";

/** A model with some data replaced, and what did not fit. */
export interface Overridden {
  readonly model: CheckedModel;
  readonly diagnostics: readonly Diagnostic[];
}

/** One entry of an override: what it names, and what it gives. */
export interface Keyed<V extends Arrayed, T> {
  readonly found: CellReference<V>;
  /** False for `"name"`, true for `"name[element]"`. */
  readonly single: boolean;
  readonly value: T;
  readonly path: readonly string[];
}

/** Finds what the keys of an override name: whole variables first, so that single elements win. */
export function resolveKeys<V extends Arrayed, T>(
  model: CheckedModel,
  section: string,
  entries: { readonly [key: string]: T },
  among: readonly V[],
  what: string,
  diagnostics: Diagnostic[],
): Keyed<V, T>[] {
  const isSingle = (key: string) => key.includes("[");
  return Object.entries(entries)
    .sort(([a], [b]) => Number(isSingle(a)) - Number(isSingle(b)))
    .flatMap(([key, value]) => {
      const path = ["overrides", section, key];
      const found = findCells(model, key, among, what, path);
      if (isDiagnostic(found)) {
        diagnostics.push(found);
        return [];
      }
      return [{ found, single: isSingle(key), value, path }];
    });
}
