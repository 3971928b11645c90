import { type Assigned, collectAssigned, eachRead, elementsAt, isOwnTurn, throughPlace } from "./assigned.js";
import type { Address, Node, Place } from "./node.js";
import type { NodeTable } from "./node-table.js";
import type { Item, Loop } from "./program.js";
import { effectsOf } from "./schedule.js";

/** A nest of loops is parted once, into no more than this, since each part is code of its own: with three, England's model was no faster than with one. */
const mostParts = 2;

/**
 * Works out again what is as quick to work out as to read: a number, another cell, or one operation on two of them. So what passes from
 * band to band by age is a product where it leaves and one more where it arrives, in place of two arrays. It is for what a statement
 * reads as often as it was stored: where a fold reads it again for each turn of other loops, reading is quicker.
 */
export class Recomputing {
  readonly #nodes: NodeTable;
  /** The equations of each array whose cells are all quick to work out, and that another turn or other equations have stored. */
  readonly #quick = new Map<number, readonly Assigned[]>();

  /**
   * @param items statements of a section; those set apart write arrays of the compiler alone.
   * @param isKept whether an array is stored whatever reads it: then it can as well be read. Arrays of the compiler must be.
   */
  constructor(items: readonly Item[], nodes: NodeTable, isKept: (array: number) => boolean) {
    this.#nodes = nodes;
    const assigned = new Map<number, Assigned[]>();
    collectAssigned(items, [], assigned);
    const slow = new Set<number>();
    eachRead(items, [], ({ array, place }, around) => {
      if (around.length > place.length) slow.add(array);
    });
    for (const item of items) {
      for (const [array, read] of effectsOf(item).reads) {
        const all = assigned.get(array);
        if (all === undefined || slow.has(array) || isKept(array)) continue;
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

  /**
   * After loops are fused: all that one equation has stored, whichever turn is on. Where one equation ends and another begins, the loop
   * is parted.
   */
  ofParts(items: readonly Item[]): Item[] {
    if (this.#quick.size === 0) return [...items];
    return items.flatMap((item) => this.#parts(item, [])).map((item) => this.#rewrite(item, [], () => true));
  }

  #parts(item: Item, around: readonly Loop[]): readonly Item[] {
    if (item.kind !== "loop" || !this.#reads(item)) return [item];
    const { loop, body } = item;
    const starts = this.#startsOfParts(item, around);
    if (starts.length > 1 && starts.length <= mostParts) {
      return cut(loop.elements, starts).map((elements) => ({ ...item, loop: { ...loop, elements } }));
    }
    const inside = [...around, loop];
    return [{ ...item, body: body.flatMap((each) => this.#parts(each, inside)) }];
  }

  /** The elements of a loop from which on another equation has stored what it reads; the first of all is one of them. */
  #startsOfParts(item: Extract<Item, { kind: "loop" }>, around: readonly Loop[]): number[] {
    const { depth, elements } = item.loop;
    const starts = new Set(elements.slice(0, 1));
    eachRead([item], around, (address, inside) => {
      if ((this.#quick.get(address.array)?.length ?? 0) < 2 || starts.size > mostParts) return;
      if (this.#assignmentAt(address, inside) !== undefined) return;
      const own = ownersAlong(elements, (element) =>
        this.#assignmentAt(address, inside.with(depth, { depth, elements: [element] })),
      );
      for (const start of own ?? []) starts.add(start);
    });
    return elements.filter((element) => starts.has(element));
  }

  /** Whether an item reads anything that is quick to work out. */
  #reads(item: Item): boolean {
    for (const array of effectsOf(item).reads.keys()) if (this.#quick.has(array)) return true;
    return false;
  }

  #rewrite(item: Item, around: readonly Loop[], chosen: (address: Address) => boolean): Item {
    if (item.kind === "start" || item.kind === "elementary" || !this.#reads(item)) return item;
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
      if (chosen(operation.address)) result = this.#again(operation.address, around) ?? node;
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
    if (moved.operation.kind === "load") return this.#again(moved.operation.address, around) ?? moved;
    if (moved.inputs.length === 0) return moved;
    return this.#nodes.again(
      moved,
      moved.inputs.map((input) => this.#followed(input, around)),
    );
  }

  /** The cell or number that was stored where a node reads, followed as far as it goes. */
  #followed(node: Node, around: readonly Loop[]): Node {
    if (node.operation.kind !== "load") return node;
    const { address } = node.operation;
    const value = this.#assignmentAt(address, around)?.value;
    if (value === undefined || value.inputs.length > 0) return node;
    const moved = this.#moved(value, address.place);
    return moved === undefined ? node : this.#followed(moved, around);
  }

  /** The one assignment that made all cells at an address, whichever turn of the loops around it is on. */
  #assignmentAt({ array, place }: Address, around: readonly Loop[]): Assigned | undefined {
    const assigned = this.#quick.get(array);
    if (assigned === undefined) return undefined;
    const read = place.map((part) => elementsAt(part, around));
    return assigned.find(({ ranges }) =>
      read.every((elements, dimension) => elements.every((element) => ranges[dimension]?.has(element))),
    );
  }

  /** A value with the places of an address for its loops. */
  #moved(node: Node, place: readonly Place[]): Node | undefined {
    if (node.operation.kind === "load") {
      const { array, place: own } = node.operation.address;
      const moved = own.map((part) =>
        part.kind === "element" ? part : throughPlace(part, place[part.depth]),
      );
      return moved.every((part) => part !== undefined)
        ? this.#nodes.load({ array, place: moved })
        : undefined;
    }
    const inputs = node.inputs.map((input) => this.#moved(input, place));
    return inputs.every((input) => input !== undefined) ? this.#nodes.again(node, inputs) : undefined;
  }
}

/** Where another one owns than of the element before; `undefined` where one has none, or when there are more than `mostParts`. */
function ownersAlong<Owner>(
  elements: readonly number[],
  ownerOf: (element: number) => Owner | undefined,
): number[] | undefined {
  const starts: number[] = [];
  let last: Owner | undefined;
  for (const element of elements) {
    const owner = ownerOf(element);
    if (owner === undefined || starts.length > mostParts) return undefined;
    if (owner !== last) starts.push(element);
    last = owner;
  }
  return starts;
}

/** Whether a value is a number, a cell, or one operation on two of these that takes about as long as reading: a division takes longer. */
function isQuick({ operation, inputs }: Node): boolean {
  if (operation.kind === "number" || operation.kind === "load") return true;
  const isShort =
    operation.kind === "binary" &&
    operation.operation !== "/" &&
    operation.operation !== "pow" &&
    operation.operation !== "poisson";
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
