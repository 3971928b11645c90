import type { CheckedModel } from "../equations/checked-model.js";

/** Constant tables that generated code reads: points of lookups and lists of elements. */
export interface Tables {
  readonly lookupX: readonly Float64Array[];
  readonly lookupY: readonly Float64Array[];
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
    return {
      lookupX: model.lookups.map(({ x }) => Float64Array.from(x)),
      lookupY: model.lookups.map(({ y }) => Float64Array.from(y)),
      elements: this.#lists,
    };
  }
}
