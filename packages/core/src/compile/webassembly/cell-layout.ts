import { staticBytes } from "./static-memory.js";

/** Vectors of two doubles per cell. With two of them runs took a fifth longer: there are too few registers for both. */
export const vectorsPerCell = 1;
/** Members of an ensemble that are run side by side. */
export const membersPerBatch = 2 * vectorsPerCell;
export const doubleBytes = 8;
export const vectorBytes = 2 * doubleBytes;
/** Bytes of a cell: one double for each member. */
export const cellBytes = vectorBytes * vectorsPerCell;
/** From a double of a cell to that of the next cell. */
export const cellDoubles = cellBytes / doubleBytes;

/** The vectors of a cell: 0, 1, ... */
export const parts: readonly number[] = Array.from({ length: vectorsPerCell }, (_, part) => part);

/** Where an array lies: at a fixed address, or in the row of the current moment. */
export type ArrayHome =
  | { readonly kind: "fixed"; readonly address: number }
  | { readonly kind: "row"; readonly offset: number };

/** Hands out addresses after the constants and tables. */
export class CellSpace {
  #end = staticBytes;

  /** Address of so many new cells. */
  take(cells: number): number {
    const address = this.#end;
    this.#end += cells * cellBytes;
    return address;
  }

  get end(): number {
    return this.#end;
  }
}
