import type { BinaryOperation, UnaryOperation } from "../arithmetic.js";
import { type Address, addressKey, depthOf, type Node, type Operation, placesKey } from "./node.js";
import { knownBinary, knownUnary, numberOf } from "./simplify.js";

/** Makes nodes, each once. */
export class NodeTable {
  readonly #known = new Map<string, Node>();
  /** Depth of each fold's result, by number. */
  readonly #foldDepths: number[] = [];
  readonly #grid: { readonly from: number; readonly dt: number } | undefined;

  /** @param grid makes numbers of the length of a step and the time of step 0. */
  constructor(grid?: { readonly from: number; readonly dt: number }) {
    this.#grid = grid;
  }

  make(operation: Operation, ...inputs: readonly Node[]): Node {
    if (this.#grid !== undefined && (operation.kind === "dt" || operation.kind === "from")) {
      return this.number(this.#grid[operation.kind]);
    }
    const key = `${keyOf(operation)}(${inputs.map(({ id }) => id).join()})`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const depth = Math.max(this.#ownDepth(operation), ...inputs.map((input) => input.depth));
    const node = { id: this.#known.size, operation, inputs, depth };
    this.#known.set(key, node);
    return node;
  }

  number(value: number): Node {
    return this.make({ kind: "number", value });
  }

  load(address: Address): Node {
    return this.make({ kind: "load", address });
  }

  unary(operation: UnaryOperation, input: Node): Node {
    const known = knownUnary(operation, input);
    return known === undefined ? this.make({ kind: "unary", operation }, input) : this.number(known);
  }

  /** A square is a product: `pow` defines it so. */
  binary(operation: BinaryOperation, left: Node, right: Node): Node {
    if (operation === "pow" && numberOf(right) === 2) return this.binary("*", left, left);
    const known = knownBinary(operation, left, right);
    if (known === undefined) return this.make({ kind: "binary", operation }, left, right);
    return typeof known === "number" ? this.number(known) : known;
  }

  select(condition: Node, yes: Node, no: Node): Node {
    const known = numberOf(condition);
    if (known !== undefined) return known !== 0 ? yes : no;
    return this.make({ kind: "select" }, condition, yes, no);
  }

  /** The same operation on other inputs, simplified where that is possible now. */
  again({ operation }: Node, inputs: readonly Node[]): Node {
    const [x, y, z] = inputs;
    if (operation.kind === "unary" && x) return this.unary(operation.operation, x);
    if (operation.kind === "binary" && x && y) return this.binary(operation.operation, x, y);
    if (operation.kind === "select" && x && y && z) return this.select(x, y, z);
    return this.make(operation, ...inputs);
  }

  /** A new fold whose result needs `depth` loops around it. */
  newFold(depth: number): number {
    return this.#foldDepths.push(depth) - 1;
  }

  foldDepth(fold: number): number {
    return this.#foldDepths[fold] ?? 0;
  }

  #ownDepth(operation: Operation): number {
    switch (operation.kind) {
      case "position":
        return operation.depth + 1;
      case "load":
        return depthOf(operation.address.place);
      case "lookup":
        return depthOf(operation.place);
      case "folded":
        return this.foldDepth(operation.fold);
      default:
        return 0;
    }
  }
}

function keyOf(operation: Operation): string {
  switch (operation.kind) {
    case "number":
      return Object.is(operation.value, -0) ? "-0" : String(operation.value);
    case "position":
      return `position${operation.depth}`;
    case "load":
      return `load${addressKey(operation.address)}`;
    case "folded":
      return `folded${operation.fold}`;
    case "unary":
    case "binary":
      return `${operation.kind} ${operation.operation}`;
    case "lookup":
      return `lookup${operation.lookup}${operation.inverse ? "'" : ""}[${placesKey(operation.place)}]`;
    default:
      return operation.kind;
  }
}
