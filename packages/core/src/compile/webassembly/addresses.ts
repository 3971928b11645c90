import { stridesOf } from "../layout.js";
import { type Address, depthOf, type Node, type Place } from "../program/node.js";
import type { PlacedItem } from "../program/place.js";
import type { BodyContext } from "./body-context.js";
import { cellBytes } from "./cell-layout.js";
import type { Local } from "./code.js";

/** Writes where cells are, from the loops around: each address is a part that is fixed and an offset that the loops give. */
export class Addresses {
  readonly #context: BodyContext;
  /** Position of the current element of each loop, by depth. */
  readonly #elements: Local[] = [];
  #innermost = 0;
  /** What the loops around add to an address, by what it depends on. */
  readonly #offsets = new Map<string, Local>();

  constructor(context: BodyContext) {
    this.#context = context;
  }

  /** Says where the position of the current element of a loop is: from here on the innermost one. */
  enter(depth: number, element: Local): void {
    this.#elements[depth] = element;
    this.#innermost = depth;
  }

  element(depth: number): Local {
    const element = this.#elements[depth];
    if (element === undefined) throw new RangeError(`there is no loop at depth ${depth}`);
    return element;
  }

  /** Computes once per turn what the addresses in a loop have in common; returns what has to be given back. */
  prepare(items: readonly PlacedItem[], depth: number): string[] {
    if (depth === 0) return [];
    const prepared: string[] = [];
    for (const { place, strides } of placesIn(items, this.#context)) {
      if (depthOf(place) !== depth) continue;
      const key = offsetKey(place, strides);
      if (this.#offsets.has(key)) continue;
      const local = this.#context.arithmetic.code.take("i32");
      this.#computeOffset(place, strides);
      this.#context.arithmetic.code.set(local);
      this.#offsets.set(key, local);
      prepared.push(key);
    }
    return prepared;
  }

  /** Gives back what {@link Addresses.prepare} computed. */
  release(keys: readonly string[]): void {
    for (const key of keys) {
      const local = this.#offsets.get(key);
      if (local !== undefined) this.#context.arithmetic.code.giveBack("i32", local);
      this.#offsets.delete(key);
    }
  }

  #computeOffset(place: readonly Place[], strides: readonly number[]): void {
    const { code, memory } = this.#context.arithmetic;
    let terms = 0;
    place.forEach((part, dimension) => {
      if (part.kind === "element") return;
      code.get(this.element(part.depth));
      if (part.kind === "mapped") code.i32(4).do("i32.mul").load("i32", memory.list(part.positions));
      code.i32((strides[dimension] ?? 0) * cellBytes).do("i32.mul");
      if (terms++ > 0) code.do("i32.add");
    });
    if (terms === 0) code.i32(0);
  }

  /** Puts what the loops add to the address on the stack, and returns what is fixed of it. */
  pushOffset(place: readonly Place[], strides: readonly number[]): number {
    const fixed = place.reduce((sum, part, dimension) => {
      const stride = strides[dimension] ?? 0;
      if (part.kind === "element") return sum + part.position * stride;
      return part.kind === "loop" ? sum + part.shift * stride : sum;
    }, 0);
    const known = this.#offsets.get(offsetKey(place, strides));
    if (known !== undefined) this.#context.arithmetic.code.get(known);
    else this.#computeOffset(place, strides);
    return fixed * cellBytes;
  }

  /** Puts what the loops and the row add to an address on the stack, and returns what is fixed of it. */
  push({ array, place }: Address): number {
    const home = this.#context.homeOf(array);
    const fixed = this.pushOffset(place, this.#context.stridesOf(array));
    if (home.kind === "fixed") return this.#notNegative(home.address + fixed);
    this.#context.arithmetic.code.get(this.#context.row).do("i32.add");
    return this.#notNegative(home.offset + fixed);
  }

  /** A shift to an earlier neighbour may lie before the array, where an immediate offset cannot go. */
  #notNegative(offset: number): number {
    if (offset >= 0) return offset;
    this.#context.arithmetic.code.i32(offset).do("i32.add");
    return 0;
  }

  /** Bytes from a cell to that of the next turn of the innermost loop. */
  apart({ array, place }: Address): number {
    const strides = this.#context.stridesOf(array);
    return place.reduce((sum, part, dimension) => {
      const follows = part.kind === "loop" && part.depth === this.#innermost;
      return follows ? sum + (strides[dimension] ?? 0) * cellBytes : sum;
    }, 0);
  }

  /** Of the first cell of an array that stays where it is. */
  fixed(array: number): number {
    const home = this.#context.homeOf(array);
    if (home.kind === "row") throw new RangeError(`array ${array} comes from outside`);
    return home.address;
  }
}

/** What the loops around add to an address, as a text; the fixed part apart. */
function offsetKey(place: readonly Place[], strides: readonly number[]): string {
  return place
    .map((part, dimension) => {
      if (part.kind === "element") return "";
      const positions = part.kind === "mapped" ? part.positions.join(" ") : "";
      return `${part.depth}*${strides[dimension]}:${positions}`;
    })
    .filter((key) => key !== "")
    .join();
}

interface PlaceOfArray {
  readonly place: readonly Place[];
  readonly strides: readonly number[];
}

/** Every place that is read or written inside, inner loops included. */
function placesIn(items: readonly PlacedItem[], context: BodyContext): PlaceOfArray[] {
  const found: PlaceOfArray[] = [];
  const seen = new Set<Node>();
  const visitAddress = ({ array, place }: Address) => {
    found.push({ place, strides: context.stridesOf(array) });
  };
  const visitNode = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.inputs.forEach(visitNode);
    const { operation } = node;
    if (operation.kind === "load") visitAddress(operation.address);
    if (operation.kind !== "lookup") return;
    const lookup = context.model.lookups[operation.lookup];
    if (lookup !== undefined) {
      found.push({ place: operation.place, strides: stridesOf(context.model, lookup) });
    }
  };
  const visitItem = (item: PlacedItem): void => {
    if (item.kind === "loop") item.body.forEach(visitItem);
    if (item.kind === "let") visitNode(item.node);
    if (item.kind === "store") visitAddress(item.target);
    if (item.kind === "store" || item.kind === "fold") visitNode(item.value);
  };
  items.forEach(visitItem);
  return found;
}
