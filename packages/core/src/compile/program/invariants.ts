import { type Address, depthOf, type Node, type Place } from "./node.js";
import type { NodeTable } from "./node-table.js";
import type { CellArray, Item, Loop } from "./program.js";

/** What was moved out of a section, as statements that fill arrays of their own once per run. */
export interface Invariants {
  readonly items: Item[][];
  readonly once: Item[];
  readonly added: readonly CellArray[];
}

/**
 * Moves what does not change during a run out of a section: the largest expressions that read only arrays for which `stays`
 * holds. Each becomes an array over the loops that it depends on, with `firstArray` and those after it as numbers.
 */
export function hoistInvariants(
  chunks: readonly (readonly Item[])[],
  nodes: NodeTable,
  stays: (array: number) => boolean,
  firstArray: number,
): Invariants {
  const hoisting = new Hoisting(nodes, stays, firstArray);
  const items = chunks.map((chunk) => hoisting.items(chunk, []));
  return { items, once: hoisting.once, added: hoisting.arrays };
}

class Hoisting {
  readonly once: Item[] = [];
  readonly arrays: CellArray[] = [];
  readonly #nodes: NodeTable;
  readonly #stays: (array: number) => boolean;
  readonly #firstArray: number;
  readonly #steady = new Map<Node, boolean>();
  readonly #known = new Map<string, Node>();

  constructor(nodes: NodeTable, stays: (array: number) => boolean, firstArray: number) {
    this.#nodes = nodes;
    this.#stays = stays;
    this.#firstArray = firstArray;
  }

  items(items: readonly Item[], path: readonly Loop[]): Item[] {
    const rewritten = new Map<Node, Node>();
    return items.map((item) => this.#item(item, path, rewritten));
  }

  #item(item: Item, path: readonly Loop[], rewritten: Map<Node, Node>): Item {
    switch (item.kind) {
      case "loop":
        return { ...item, body: this.items(item.body, [...path, item.loop]) };
      case "start":
      case "elementary":
        return item;
      case "fold":
      case "store":
        return { ...item, value: this.#rewrite(item.value, path, rewritten) };
    }
  }

  #rewrite(node: Node, path: readonly Loop[], rewritten: Map<Node, Node>): Node {
    const known = rewritten.get(node);
    if (known !== undefined) return known;
    let result = node;
    if (this.#isSteady(node)) {
      if (node.inputs.length > 0) result = this.#keep(node, path);
    } else if (node.inputs.length > 0) {
      const inputs = node.inputs.map((input) => this.#rewrite(input, path, rewritten));
      if (inputs.some((input, i) => input !== node.inputs[i])) result = this.#nodes.again(node, inputs);
    }
    rewritten.set(node, result);
    return result;
  }

  #isSteady(node: Node): boolean {
    const known = this.#steady.get(node);
    if (known !== undefined) return known;
    const steady = this.#isSteadyItself(node) && node.inputs.every((input) => this.#isSteady(input));
    this.#steady.set(node, steady);
    return steady;
  }

  #isSteadyItself({ operation }: Node): boolean {
    switch (operation.kind) {
      case "time":
      case "step":
      case "folded":
        return false;
      case "load":
        return this.#stays(operation.address.array);
      default:
        return true;
    }
  }

  /** An array for the node over the loops that it depends on, filled by a statement of its own. */
  #keep(node: Node, path: readonly Loop[]): Node {
    const around = path.slice(0, node.depth);
    const key = `${node.id} ${around.map(({ elements }) => elements.join(" ")).join("/")}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const { array, statement, target } = storedOver(node, around, this.#firstArray + this.arrays.length);
    this.arrays.push(array);
    this.once.push(statement);
    const load = this.#nodes.load(target);
    this.#known.set(key, load);
    return load;
  }
}

/**
 * An array with that number, with a cell for each turn of the loops that a node (or one of those like it) depends on, and the
 * statement that fills it.
 */
export function storedOver(node: Node, around: readonly Loop[], number: number, like: readonly Node[] = []) {
  const depths = new Set([node, ...like].flatMap((each) => [...depthsOf(each)]));
  const used = around.filter(({ depth }) => depths.has(depth));
  const extents = used.map(({ elements }) => Math.max(...elements) + 1);
  const strides = extents.map((_, i) =>
    extents.slice(i + 1).reduce((product, extent) => product * extent, 1),
  );
  const size = extents.reduce((product, extent) => product * extent, 1);
  const place = used.map(({ depth }): Place => ({ kind: "loop", depth, shift: 0 }));
  const target: Address = { array: number, place };
  const store: Item = { kind: "store", target, value: node };
  const statement = around.reduceRight<Item>((body, loop) => ({ kind: "loop", loop, body: [body] }), store);
  return { array: { strides, size } satisfies CellArray, statement, target };
}

/** Depths of the loops that a node depends on. */
function depthsOf(node: Node, found = new Set<number>()): Set<number> {
  const { operation } = node;
  if (operation.kind === "position") found.add(operation.depth);
  const place = operation.kind === "load" ? operation.address.place : [];
  for (const part of operation.kind === "lookup" ? operation.place : place) {
    if (depthOf([part]) > 0) found.add(depthOf([part]) - 1);
  }
  for (const input of node.inputs) depthsOf(input, found);
  return found;
}
