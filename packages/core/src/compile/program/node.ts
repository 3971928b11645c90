import type { BinaryOperation, UnaryOperation } from "../arithmetic.js";
/**
 * Where in a variable an address points, one per dimension. Loops are known by their depth: the outermost loop around a
 * statement is 0, the next 1.
 */
export type Place =
  | { readonly kind: "element"; readonly position: number }
  | { readonly kind: "loop"; readonly depth: number; readonly shift: number }
  | { readonly kind: "mapped"; readonly depth: number; readonly positions: readonly number[] };

/** A cell of a variable of the model, or of an array that the compiler added; see `Program.arrays`. */
export interface Address {
  readonly array: number;
  readonly place: readonly Place[];
}

/** What a node computes, apart from its arguments. */
export type Operation =
  | { readonly kind: "number"; readonly value: number }
  /** Time, length of a step, number of the step, and time of step 0. */
  | { readonly kind: "time" | "dt" | "step" | "from" }
  | { readonly kind: "position"; readonly depth: number }
  | { readonly kind: "load"; readonly address: Address }
  /** What a fold has come to. */
  | { readonly kind: "folded"; readonly fold: number }
  | { readonly kind: "unary"; readonly operation: UnaryOperation }
  | { readonly kind: "binary"; readonly operation: BinaryOperation }
  /** The second argument where the first is not 0, else the third. */
  | { readonly kind: "select" }
  | {
      readonly kind: "lookup";
      readonly lookup: number;
      readonly place: readonly Place[];
      readonly inverse: boolean;
    };

/**
 * A value that an equation computes, in a graph without loops: two equal expressions are one node, so that `===` compares them.
 * A cell has one value while a section of the program runs, so a node has one value per turn of the loops that it depends on.
 */
export interface Node {
  readonly id: number;
  readonly operation: Operation;
  readonly inputs: readonly Node[];
  /** How many loops there must be around it: 1 + the depth of the innermost loop that it depends on; 0 for none. */
  readonly depth: number;
}

/** How many loops places depend on, counted from the outermost. */
export function depthOf(place: readonly Place[]): number {
  return place.reduce((most, part) => (part.kind === "element" ? most : Math.max(most, part.depth + 1)), 0);
}

/** A text that two addresses share when they are the same. */
export function addressKey({ array, place }: Address): string {
  return `${array}[${placesKey(place)}]`;
}

/** A text that two lists of places share when they are the same. */
export function placesKey(place: readonly Place[]): string {
  return place
    .map((part) => {
      if (part.kind === "element") return String(part.position);
      if (part.kind === "loop") return `i${part.depth}+${part.shift}`;
      return `i${part.depth}:${part.positions.join(" ")}`;
    })
    .join();
}
