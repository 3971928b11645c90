import type { Address, Node, Place } from "./node.js";
import type { Item, Loop } from "./program.js";
import { effectsOf } from "./schedule.js";

/** One equation of an array: its value in terms of loops over these elements, one loop per dimension. */
export interface Assigned {
  readonly ranges: readonly ReadonlySet<number>[];
  readonly value: Node;
}

/** Equations by array: those of a variable have one loop for each dimension, in the order of the dimensions. */
export function collectAssigned(
  items: readonly Item[],
  around: readonly Loop[],
  found: Map<number, Assigned[]>,
): void {
  for (const item of items) {
    if (item.kind === "loop") collectAssigned(item.body, [...around, item.loop], found);
    if (item.kind !== "store") continue;
    const { array, place } = item.target;
    const own = { ranges: place.map((part) => new Set(elementsAt(part, around))), value: item.value };
    const known = found.get(array);
    if (known === undefined) found.set(array, [own]);
    else known.push(own);
  }
}

/** All that statements read, with the loops around each. */
export function eachRead(
  items: readonly Item[],
  around: readonly Loop[],
  visit: (address: Address, around: readonly Loop[]) => void,
): void {
  for (const item of items) {
    if (item.kind === "loop") eachRead(item.body, [...around, item.loop], visit);
    else
      for (const read of effectsOf(item).reads.values()) for (const address of read) visit(address, around);
  }
}

/** Positions that a place takes while the loops around it run. */
export function elementsAt(part: Place, around: readonly Loop[]): readonly number[] {
  if (part.kind === "element") return [part.position];
  const loop = around[part.depth];
  if (loop === undefined) throw new RangeError(`no loop around a place has depth ${part.depth}`);
  if (part.kind === "loop") {
    return part.shift === 0 ? loop.elements : loop.elements.map((element) => element + part.shift);
  }
  return loop.elements.map((element) => part.positions[element] ?? Number.NaN);
}

/** Whether each dimension is read at the element that the loop of the same rank is on. */
export function isOwnTurn({ place }: Address): boolean {
  return place.every((part, i) => part.kind === "loop" && part.depth === i && part.shift === 0);
}

/** The place that a part of an address takes when its loop is put at another place. */
export function throughPlace(
  part: Exclude<Place, { kind: "element" }>,
  at: Place | undefined,
): Place | undefined {
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
