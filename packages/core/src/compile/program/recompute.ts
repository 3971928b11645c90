import type { Address, Node, Place } from "./node.js";
import type { NodeTable } from "./node-table.js";
import type { Item, Loop } from "./program.js";
import { effectsOf } from "./schedule.js";

/** A loop is parted into no more than this, since each part is code of its own: with three, England's model was no faster than with one. */
const mostParts = 2;

/**
 * Works out again what is quicker to work out than to store and read: a number, another cell, or one operation on two of them. So
 * what passes from band to band by age is a product where it leaves and one more where it arrives, in place of two arrays.
 */
export class Recomputing {
  readonly #nodes: NodeTable;
  /** The equations of each array whose cells are all quick to work out, and that another turn or other equations have stored. */
  readonly #quick = new Map<number, readonly Assigned[]>();

  /** @param isKept whether an array is stored whatever reads it: then it can as well be read. */
  constructor(items: readonly Item[], nodes: NodeTable, isKept: (array: number) => boolean) {
    this.#nodes = nodes;
    const assigned = new Map<number, Assigned[]>();
    collect(items, [], assigned);
    for (const item of items) {
      for (const [array, read] of effectsOf(item).reads) {
        const all = assigned.get(array);
        if (all === undefined || this.#quick.has(array) || isKept(array)) continue;
        const isElsewhere = all.length > 1 || !read.every(isOwnTurn);
        if (isElsewhere && all.every(({ value }) => isQuick(value))) this.#quick.set(array, all);
      }
    }
  }

  /** Before loops are fused: what a turn reads that another turn has stored, and that would keep the two loops apart. */
  ofOtherTurns(items: readonly Item[]): Item[] {
    if (this.#quick.size === 0) return [...items];
    return items.map((item) => this.#rewrite(item, [], (address) => !isOwnTurn(address)));
  }

  /** After loops are fused: what has not one equation for all turns of a loop as well; the loop is parted where another begins. */
  ofParts(items: readonly Item[]): Item[] {
    if (this.#quick.size === 0) return [...items];
    return items.flatMap((item) => this.#parts(item, []));
  }

  #parts(item: Item, around: readonly Loop[]): readonly Item[] {
    const read = this.#read(item);
    if (read.length === 0) return [item];
    if (item.kind !== "loop") return [this.#rewrite(item, around, () => true)];
    const { loop, body } = item;
    const starts = this.#startsOfParts(read, [...around, loop]);
    const parts = starts.length > mostParts ? [loop.elements] : cut(loop.elements, starts);
    return parts.map((elements): Item => {
      const part = { depth: loop.depth, elements };
      const inside = [...around, part];
      return { kind: "loop", loop: part, body: body.flatMap((each) => this.#parts(each, inside)) };
    });
  }

  /** First elements of the equations of what a loop reads, of those that it runs over. */
  #startsOfParts(read: readonly Address[], inside: readonly Loop[]): number[] {
    const { depth, elements } = inside[inside.length - 1] as Loop;
    const starts = new Set<number>();
    for (const address of read) {
      const assigned = this.#quick.get(address.array) ?? [];
      if (assigned.length < 2 || this.#assignmentAt(address, inside) !== undefined) continue;
      for (const [dimension, part] of address.place.entries()) {
        if (part.kind !== "loop" || part.depth !== depth) continue;
        for (const { ranges } of assigned) starts.add((ranges[dimension]?.[0] ?? 0) - part.shift);
      }
    }
    return elements.filter((element, i) => i === 0 || starts.has(element));
  }

  /** What an item reads that is quick to work out. */
  #read(item: Item): Address[] {
    const read: Address[] = [];
    for (const [array, addresses] of effectsOf(item).reads) {
      if (this.#quick.has(array)) read.push(...addresses);
    }
    return read;
  }

  #rewrite(item: Item, around: readonly Loop[], chosen: (address: Address) => boolean): Item {
    if (item.kind === "start" || item.kind === "elementary" || !this.#read(item).some(chosen)) return item;
    if (item.kind !== "loop") {
      return { ...item, value: this.#value(item.value, around, chosen, new Map()) };
    }
    const inside = [...around, item.loop];
    return { ...item, body: item.body.map((each) => this.#rewrite(each, inside, chosen)) };
  }

  #value(
    node: Node,
    around: readonly Loop[],
    chosen: (address: Address) => boolean,
    known: Map<Node, Node>,
  ): Node {
    const before = known.get(node);
    if (before !== undefined) return before;
    const { operation } = node;
    let result = node;
    if (operation.kind === "load") {
      if (this.#quick.has(operation.address.array) && chosen(operation.address))
        result = this.#again(operation.address, around) ?? node;
    } else if (node.inputs.length > 0) {
      const inputs = node.inputs.map((input) => this.#value(input, around, chosen, known));
      if (inputs.some((input, i) => input !== node.inputs[i])) result = this.#nodes.again(node, inputs);
    }
    known.set(node, result);
    return result;
  }

  /** What was stored at an address, made of what its equation reads; `undefined` where that is not quick. No array reads itself. */
  #again(address: Address, around: readonly Loop[]): Node | undefined {
    const assigned = this.#assignmentAt(address, around);
    const moved = assigned && this.#moved(assigned.value, address.place);
    if (moved === undefined) return undefined;
    const through = (node: Node) =>
      node.operation.kind === "load" ? (this.#again(node.operation.address, around) ?? node) : node;
    if (moved.operation.kind === "load") return through(moved);
    const whole = this.#nodes.again(moved, moved.inputs.map(through));
    return isQuick(whole) ? whole : moved;
  }

  /** The one assignment that made all cells at an address, whichever turn of the loops around it is on. */
  #assignmentAt({ array, place }: Address, around: readonly Loop[]): Assigned | undefined {
    return this.#quick
      .get(array)
      ?.find(({ ranges }) =>
        place.every((part, dimension) =>
          elementsAt(part, around).every((element) => ranges[dimension]?.includes(element)),
        ),
      );
  }

  /** A value with the places of an address for its loops. */
  #moved(node: Node, place: readonly Place[]): Node | undefined {
    if (node.operation.kind === "load") {
      const { array, place: own } = node.operation.address;
      const moved = own.map((part) => (part.kind === "element" ? part : through(part, place[part.depth])));
      return moved.every((part) => part !== undefined)
        ? this.#nodes.load({ array, place: moved })
        : undefined;
    }
    const inputs = node.inputs.map((input) => this.#moved(input, place));
    return inputs.every((input) => input !== undefined) ? this.#nodes.again(node, inputs) : undefined;
  }
}

/** One equation of an array: its value in terms of loops over these elements, one loop per dimension. */
interface Assigned {
  readonly ranges: readonly (readonly number[])[];
  readonly value: Node;
}

/** Equations by array: those of a variable have one loop for each dimension, in the order of the dimensions. */
function collect(items: readonly Item[], around: readonly Loop[], found: Map<number, Assigned[]>): void {
  for (const item of items) {
    if (item.kind === "loop") collect(item.body, [...around, item.loop], found);
    if (item.kind !== "store") continue;
    const { array, place } = item.target;
    const ranges = place.map((part) => elementsAt(part, around));
    found.set(array, [...(found.get(array) ?? []), { ranges, value: item.value }]);
  }
}

/** Positions that a place takes while the loops around it run. */
function elementsAt(part: Place, around: readonly Loop[]): readonly number[] {
  if (part.kind === "element") return [part.position];
  const elements = around[part.depth]?.elements ?? [];
  return part.kind === "loop"
    ? elements.map((element) => element + part.shift)
    : elements.map((element) => part.positions[element] ?? Number.NaN);
}

/** Whether each dimension is read at the element that the loop of the same rank is on. */
function isOwnTurn({ place }: Address): boolean {
  return place.every((part, i) => part.kind === "loop" && part.depth === i && part.shift === 0);
}

/** The place that a part of an address takes when its loop is put at another place. */
function through(part: Exclude<Place, { kind: "element" }>, at: Place | undefined): Place | undefined {
  if (at === undefined) return undefined;
  const moved = (position: number) =>
    part.kind === "loop" ? position + part.shift : (part.positions[position] ?? Number.NaN);
  switch (at.kind) {
    case "element":
      return { kind: "element", position: moved(at.position) };
    case "mapped":
      return { ...at, positions: at.positions.map(moved) };
    case "loop":
      if (part.kind === "loop") return { ...at, shift: at.shift + part.shift };
      return at.shift === 0 ? { ...part, depth: at.depth } : undefined;
  }
}

/** Whether a value is a number, a cell, or one operation on two of these that takes no longer than reading. */
function isQuick({ operation, inputs }: Node): boolean {
  if (operation.kind === "number" || operation.kind === "load") return true;
  const isShort =
    operation.kind === "binary" && operation.operation !== "pow" && operation.operation !== "poisson";
  return isShort && inputs.every(({ operation: { kind } }) => kind === "number" || kind === "load");
}

/** Stretches of elements that begin at `starts`. */
function cut(elements: readonly number[], starts: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (const element of elements) {
    if (parts.length === 0 || starts.includes(element)) parts.push([]);
    parts.at(-1)?.push(element);
  }
  return parts;
}
