import { type Address, addressKey, type Node } from "./node.js";
import type { NodeTable } from "./node-table.js";
import type { Item } from "./program.js";

/**
 * Reads what was just written from the value itself instead of from memory, as long as both stand in the same turn of the loops, and
 * leaves out what nobody reads from memory any more unless `keeps` says so. `elsewhere` gives the cell of a fold that was made in
 * another function.
 */
export function forwardStores(
  chunks: readonly (readonly Item[])[],
  nodes: NodeTable,
  keeps: (array: number) => boolean,
  elsewhere: ReadonlyMap<number, Address>,
): Item[][] {
  const forwarded = chunks.map((items) =>
    new Forwarding(nodes, foldsElsewhere(items, elsewhere)).items(items),
  );
  return withoutUnread(forwarded, keeps);
}

/** Without what is stored to arrays that nobody reads, unless `keeps` says so. */
export function withoutUnread(
  chunks: readonly (readonly Item[])[],
  keeps: (array: number) => boolean,
): Item[][] {
  let result = chunks.map((items) => [...items]);
  for (;;) {
    const loaded = loadedArrays(result.flat());
    const isNeeded = (array: number) => keeps(array) || loaded.has(array);
    const fewer = result.map((items) => withoutStores(items, isNeeded));
    if (countOf(fewer.flat()) === countOf(result.flat())) return fewer;
    result = fewer;
  }
}

/** Values by the address that they were stored to, in this turn of the innermost loop and in those around it. */
interface Scope {
  readonly values: Map<string, Node>;
  readonly rewritten: Map<Node, Node>;
}

class Forwarding {
  readonly #nodes: NodeTable;
  readonly #elsewhere: ReadonlyMap<number, Address>;
  readonly #scopes: Scope[] = [{ values: new Map(), rewritten: new Map() }];

  constructor(nodes: NodeTable, elsewhere: ReadonlyMap<number, Address>) {
    this.#nodes = nodes;
    this.#elsewhere = elsewhere;
  }

  items(items: readonly Item[]): Item[] {
    return items.map((item) => this.#item(item));
  }

  #item(item: Item): Item {
    switch (item.kind) {
      case "loop": {
        this.#scopes.push({ values: new Map(), rewritten: new Map() });
        const body = this.items(item.body);
        this.#scopes.pop();
        return { ...item, body };
      }
      case "start":
      case "elementary":
        return item;
      case "fold":
        return { ...item, value: this.#rewrite(item.value) };
      case "store": {
        const value = this.#rewrite(item.value);
        this.#scope.values.set(addressKey(item.target), value);
        return { ...item, value };
      }
    }
  }

  get #scope(): Scope {
    return this.#scopes[this.#scopes.length - 1] as Scope;
  }

  #rewrite(node: Node): Node {
    const { rewritten } = this.#scope;
    const known = rewritten.get(node);
    if (known !== undefined) return known;
    const result = this.#rewriteAnew(node);
    rewritten.set(node, result);
    return result;
  }

  #rewriteAnew(node: Node): Node {
    const { operation } = node;
    if (operation.kind === "load") return this.#valueAt(operation.address) ?? node;
    if (operation.kind === "folded") {
      const cell = this.#elsewhere.get(operation.fold);
      return cell === undefined ? node : this.#nodes.load(cell);
    }
    if (node.inputs.length === 0) return node;
    const inputs = node.inputs.map((input) => this.#rewrite(input));
    return inputs.every((input, i) => input === node.inputs[i]) ? node : this.#nodes.again(node, inputs);
  }

  #valueAt(address: Address): Node | undefined {
    const key = addressKey(address);
    return this.#scopes.findLast(({ values }) => values.has(key))?.values.get(key);
  }
}

function foldsElsewhere(
  items: readonly Item[],
  cells: ReadonlyMap<number, Address>,
): ReadonlyMap<number, Address> {
  const here = new Set(items.flatMap((item) => (item.kind === "start" ? [item.fold] : [])));
  return new Map([...cells].filter(([fold]) => !here.has(fold)));
}

function loadedArrays(items: readonly Item[]): Set<number> {
  const loaded = new Set<number>();
  const seen = new Set<Node>();
  const visit = (node: Node) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.operation.kind === "load") loaded.add(node.operation.address.array);
    for (const input of node.inputs) visit(input);
  };
  eachValue(items, visit);
  return loaded;
}

/** Every value that statements compute, inner loops included. */
export function eachValue(items: readonly Item[], visit: (value: Node) => void): void {
  for (const item of items) {
    if (item.kind === "loop") eachValue(item.body, visit);
    else if (item.kind === "store" || item.kind === "fold") visit(item.value);
  }
}

/** All that the values of statements are made of. */
export function nodesOf(items: readonly Item[]): Set<Node> {
  const nodes = new Set<Node>();
  const visit = (node: Node) => {
    if (nodes.has(node)) return;
    nodes.add(node);
    node.inputs.forEach(visit);
  };
  eachValue(items, visit);
  return nodes;
}

function withoutStores(items: readonly Item[], isNeeded: (array: number) => boolean): Item[] {
  return items.flatMap((item): Item[] => {
    if (item.kind === "store") return isNeeded(item.target.array) ? [item] : [];
    if (item.kind !== "loop") return [item];
    const body = withoutStores(item.body, isNeeded);
    return body.length === 0 ? [] : [{ ...item, body }];
  });
}

function countOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (item.kind === "loop" ? 1 + countOf(item.body) : 1), 0);
}
