import type { Address, Node } from "./node.js";

export type FoldOperation = "sum" | "prod" | "min" | "max";

/** A statement, or a loop over statements. */
export type Item =
  | { readonly kind: "loop"; readonly loop: Loop; readonly body: readonly Item[] }
  | { readonly kind: "store"; readonly target: Address; readonly value: Node }
  /** Sets a fold to what it begins with, before the loops that it runs over. */
  | { readonly kind: "start"; readonly fold: number; readonly operation: FoldOperation }
  | {
      readonly kind: "fold";
      readonly fold: number;
      readonly operation: FoldOperation;
      readonly value: Node;
    }
  | ElementaryLoop;

/** An elementary function of every cell of an array of the compiler, in place. It is made after loops are fused, and reads and writes that alone. */
export interface ElementaryLoop {
  readonly kind: "elementary";
  readonly operation: "exp" | "log" | "pow";
  readonly array: number;
  readonly size: number;
  /** Of `pow`: the exponent that all cells share, in a cell of its own, or an array with one for each. */
  readonly exponents?: { readonly array: number; readonly shared: boolean; readonly constant?: number };
}

export interface Loop {
  readonly depth: number;
  /** Positions that the loop runs over, ascending. */
  readonly elements: readonly number[];
}

/** An array of cells: a variable of the model, or one that the compiler added. */
export interface CellArray {
  /** Row-major distances between neighbours, outermost dimension first. */
  readonly strides: readonly number[];
  readonly size: number;
}

/** Two loops that can be one. */
export function sameLoop(one: Loop, other: Loop): boolean {
  return (
    one.depth === other.depth &&
    one.elements.length === other.elements.length &&
    one.elements.every((element, i) => element === other.elements[i])
  );
}
