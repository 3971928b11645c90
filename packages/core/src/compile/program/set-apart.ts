import { storedOver } from "./invariants.js";
import type { Node } from "./node.js";
import type { NodeTable } from "./node-table.js";
import type { CellArray, Item, Loop } from "./program.js";

/**
 * Gives each exponential, logarithm and power in a loop a loop of its own before it, which fills an array. Each of them is a long
 * chain of operations that wait for one another. A processor begins the next turns meanwhile, but only as far ahead as it can see:
 * several turns of a short loop, and none among all that a turn does otherwise.
 *
 * What reads something that its own loops write stays where it is, as does what stands in a branch of a choice.
 *
 * @param firstArray number of the first array that is added.
 */
export function setApart(
  items: readonly Item[],
  nodes: NodeTable,
  firstArray: number,
): { readonly items: Item[]; readonly added: readonly CellArray[] } {
  const added: CellArray[] = [];
  const rewritten = items.flatMap((item): Item[] => {
    if (item.kind !== "loop") return [item];
    const nest = new Nest(item, nodes, firstArray + added.length);
    const rest = nest.rewrite(item, [], new Map());
    added.push(...nest.arrays);
    return [...nest.before, rest];
  });
  return { items: rewritten, added };
}

/** With fewer turns there is nothing to begin early. */
const fewestTurns = 4;

class Nest {
  readonly before: Item[] = [];
  readonly arrays: CellArray[] = [];
  readonly #nodes: NodeTable;
  readonly #firstArray: number;
  readonly #written = new Set<number>();
  readonly #folds = new Set<number>();
  readonly #free = new Map<Node, boolean>();
  readonly #kept = new Map<string, Node>();

  constructor(item: Item, nodes: NodeTable, firstArray: number) {
    this.#nodes = nodes;
    this.#firstArray = firstArray;
    this.#collectWrites([item]);
  }

  rewrite(item: Item, path: readonly Loop[], known: Map<Node, Node>): Item {
    switch (item.kind) {
      case "loop": {
        const inside = [...path, item.loop];
        const own = new Map<Node, Node>();
        return { ...item, body: item.body.map((each) => this.rewrite(each, inside, own)) };
      }
      case "start":
      case "elementary":
        return item;
      case "fold":
      case "store":
        return { ...item, value: this.#value(item.value, path, known) };
    }
  }

  #value(node: Node, path: readonly Loop[], known: Map<Node, Node>): Node {
    const before = known.get(node);
    if (before !== undefined) return before;
    const isChoice = node.operation.kind === "select";
    const inputs = node.inputs.map((input, i) =>
      isChoice && i > 0 ? input : this.#value(input, path, known),
    );
    const same = inputs.every((input, i) => input === node.inputs[i]);
    const rewritten = same ? node : this.#nodes.again(node, inputs);
    const result = isLong(rewritten) && this.#isFree(rewritten) ? this.#apart(rewritten, path) : rewritten;
    known.set(node, result);
    return result;
  }

  /** Reads the node from an array that loops before the nest fill. */
  #apart(node: Node, path: readonly Loop[]): Node {
    const around = path.slice(0, node.depth);
    const turns = around.reduce((product, { elements }) => product * elements.length, 1);
    if (around.length === 0 || turns < fewestTurns || !around.every(isWhole)) return node;
    const key = `${node.id} ${around.map(({ elements }) => elements.length).join()}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const load = this.#fill(node, around);
    this.#kept.set(key, load);
    return load;
  }

  /** Stores the arguments of an elementary function, and works it out of all of them. */
  #fill({ operation, inputs: [x, y] }: Node, around: readonly Loop[]): Node {
    if (x === undefined) throw new RangeError("an elementary function needs an argument");
    const over = (node: Node, loops: readonly Loop[], like: readonly Node[]) => {
      const stored = storedOver(node, loops, this.#firstArray + this.arrays.length, like);
      this.arrays.push(stored.array);
      this.before.push(stored.statement);
      return stored;
    };
    const { target, array } = over(x, around, y === undefined ? [] : [y]);
    const part = { kind: "elementary", array: target.array, size: array.size } as const;
    if (operation.kind === "unary")
      this.before.push({ ...part, operation: operation.operation as "exp" | "log" });
    else if (y !== undefined) {
      const shared = y.depth === 0;
      const exponents = over(y, shared ? [] : around, shared ? [] : [x]);
      const constant = y.operation.kind === "number" ? { constant: y.operation.value } : {};
      this.before.push({
        ...part,
        operation: "pow",
        exponents: { array: exponents.target.array, shared, ...constant },
      });
    }
    return this.#nodes.load(target);
  }

  /** Whether a node reads nothing that the loops write. */
  #isFree(node: Node): boolean {
    const known = this.#free.get(node);
    if (known !== undefined) return known;
    const { operation } = node;
    const reads =
      (operation.kind === "load" && this.#written.has(operation.address.array)) ||
      (operation.kind === "folded" && this.#folds.has(operation.fold));
    const free = !reads && node.inputs.every((input) => this.#isFree(input));
    this.#free.set(node, free);
    return free;
  }

  #collectWrites(items: readonly Item[]): void {
    for (const item of items) {
      if (item.kind === "loop") this.#collectWrites(item.body);
      else if (item.kind === "store") this.#written.add(item.target.array);
      else if (item.kind === "fold") this.#folds.add(item.fold);
    }
  }
}

/** Whether a loop runs over all places from the first, so that an array over it has no cells that are not filled. */
function isWhole({ elements }: Loop): boolean {
  return elements.every((element, i) => element === i);
}

function isLong({ operation }: Node): boolean {
  if (operation.kind === "unary") return operation.operation === "exp" || operation.operation === "log";
  return operation.kind === "binary" && operation.operation === "pow";
}
