import type { CheckedModel } from "../../equations/checked-model.js";
import { type LookupTable, lookupTables } from "../layout.js";

/** Constant tables that generated code reads: points of lookups and lists of positions. */
export interface Tables {
  /** For each lookup, its tables, row-major over its dimensions. */
  readonly lookups: readonly (readonly LookupTable[])[];
  readonly positions: readonly Int32Array[];
}

/** Collects the lists of positions that generated loops and subscripts go by; the same list is kept once. */
export class PositionTables {
  readonly #known = new Map<string, number>();
  readonly #lists: Int32Array[] = [];

  add(positions: readonly number[]): number {
    const key = positions.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.#lists.length);
    return this.#lists.push(Int32Array.from(positions)) - 1;
  }

  tables(model: CheckedModel): Tables {
    return { lookups: lookupTables(model), positions: this.#lists };
  }
}
