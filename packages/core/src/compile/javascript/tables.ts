import type { CheckedModel } from "../equations/checked-model.js";
import { type LookupTable, lookupTables } from "./layout.js";

/** Constant tables that generated code reads: points of lookups and lists of elements. */
export interface Tables {
  /** For each lookup, its tables, row-major over its dimensions. */
  readonly lookups: readonly (readonly LookupTable[])[];
  readonly elements: readonly Int32Array[];
}

/** Collects the lists of elements that generated loops run over; the same list is kept once. */
export class ElementTables {
  readonly #positions = new Map<string, number>();
  readonly #lists: Int32Array[] = [];

  add(elements: readonly number[]): number {
    const key = elements.join();
    const known = this.#positions.get(key);
    if (known !== undefined) return known;
    this.#positions.set(key, this.#lists.length);
    return this.#lists.push(Int32Array.from(elements)) - 1;
  }

  tables(model: CheckedModel): Tables {
    return { lookups: lookupTables(model), elements: this.#lists };
  }
}
