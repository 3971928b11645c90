import type { Address, Node } from "./node.js";
import { type Item, sameLoop } from "./program.js";

/** What an item reads and writes, all that is inside it included. */
interface Effects {
  readonly reads: Map<number, Address[]>;
  readonly writes: Map<number, Address[]>;
  readonly readFolds: Set<number>;
  readonly writtenFolds: Set<number>;
}

/** Items that become one: a statement, or loops over the same elements. */
interface Group {
  items: Item[];
  /** Those of the only item itself until there are more. */
  effects: Effects;
}

/**
 * Makes one loop of loops over the same elements, wherever each turn then reads only what its own turn or an earlier loop has
 * written, and does so again inside. Each cell is written once, so that only reading after writing has to be kept in order.
 *
 * First each statement goes as late as its readers allow: what is computed next to where it is used need not go by way of memory.
 * Then whole loops go as early as what they read allows, which brings together the folds that come before everything else.
 */
export function fuseLoops(items: readonly Item[], depth = 0): Item[] {
  // The beginnings of folds need nothing, and would stand between loops.
  const starts = items.filter(({ kind }) => kind === "start");
  const rest = items.filter(({ kind }) => kind !== "start");
  const late = mergeLoops(rest.reverse(), depth, "late").reverse();
  return [...starts, ...mergeLoops(late, depth, "early").map((item) => fuseInside(item, depth))];
}

function fuseInside(item: Item, depth: number): Item {
  return item.kind === "loop" ? { ...item, body: fuseLoops(item.body, depth + 1) } : item;
}

/**
 * Takes the items in turn and puts each loop into the first loop over the same elements that nothing forbids. `early`: items come
 * in order, and what they read was written before; `late`: items come in reverse, and what they write is read by those before.
 */
function mergeLoops(items: readonly Item[], depth: number, direction: "early" | "late"): Item[] {
  const groups: Group[] = [];
  /** Places of the groups of loops, ascending, by a text that loops over the same elements share. */
  const hosts = new Map<string, number[]>();
  /** The last group that writes (in reverse: reads) each array and fold. */
  const last = { arrays: new Map<number, number>(), folds: new Map<number, number>() };
  for (const item of items) {
    const effects = effectsOf(item);
    const { reads, writes, readFolds, writtenFolds } = effects;
    const [arrays, folds, ownArrays, ownFolds] =
      direction === "early"
        ? [reads, readFolds, writes, writtenFolds]
        : [writes, writtenFolds, reads, readFolds];
    // What stands in the last group of these, or after it, comes after all of them.
    let least = 0;
    for (const array of arrays.keys()) least = Math.max(least, 1 + (last.arrays.get(array) ?? -1));
    for (const fold of folds) least = Math.max(least, 1 + (last.folds.get(fold) ?? -1));
    const needed = groups[least - 1];
    if (needed !== undefined && isHost(needed, item)) {
      const [reading, writing] =
        direction === "early" ? [effects, needed.effects] : [needed.effects, effects];
      if (canShare(reading, writing, depth)) least -= 1;
    }
    const at = place(item, least);
    const group = groups[at];
    if (group === undefined) groups.push({ items: [item], effects });
    else {
      if (group.items.length === 1) group.effects = joined([group.effects]);
      group.items = direction === "early" ? [...group.items, item] : [item, ...group.items];
      addEffects(group.effects, effects);
    }
    for (const array of ownArrays.keys()) {
      last.arrays.set(array, Math.max(at, last.arrays.get(array) ?? 0));
    }
    for (const fold of ownFolds) last.folds.set(fold, Math.max(at, last.folds.get(fold) ?? 0));
  }
  return groups.map(({ items: members }) => merged(members));

  /** The place of the first group from `least` on that may take the item, or of a new one. */
  function place(item: Item, least: number): number {
    if (item.kind !== "loop") return groups.length;
    const key = item.loop.elements.join();
    const alike = hosts.get(key) ?? [];
    const host = alike.find((at) => at >= least);
    if (host !== undefined) return host;
    hosts.set(key, [...alike, groups.length]);
    return groups.length;
  }
}

function merged(members: readonly Item[]): Item {
  const [first, ...others] = members;
  if (first === undefined) throw new RangeError("a group of statements is empty");
  if (first.kind !== "loop" || others.length === 0) return first;
  return { ...first, body: members.flatMap((member) => (member.kind === "loop" ? member.body : [])) };
}

function isHost({ items: [first] }: Group, item: Item): boolean {
  return first?.kind === "loop" && item.kind === "loop" && sameLoop(first.loop, item.loop);
}

/** Whether what reads may stand in one loop with what writes. */
function canShare(reading: Effects, writing: Effects, depth: number): boolean {
  for (const fold of reading.readFolds) if (writing.writtenFolds.has(fold)) return false;
  for (const [array, reads] of reading.reads) {
    for (const write of writing.writes.get(array) ?? []) {
      if (!reads.every((read) => sameTurn(read, write, depth))) return false;
    }
  }
  return true;
}

/** Whether a turn of the loop at a depth reads, of what is written in it, only what the same turn writes. */
function sameTurn(read: Address, write: Address, depth: number): boolean {
  const dimension = write.place.findIndex((part) => part.kind === "loop" && part.depth === depth);
  const part = read.place[dimension];
  return part?.kind === "loop" && part.depth === depth && part.shift === 0;
}

function joined(parts: readonly Effects[]): Effects {
  const whole: Effects = {
    reads: new Map(),
    writes: new Map(),
    readFolds: new Set(),
    writtenFolds: new Set(),
  };
  for (const part of parts) addEffects(whole, part);
  return whole;
}

function addEffects(into: Effects, from: Effects): void {
  for (const side of ["reads", "writes"] as const) {
    for (const [array, addresses] of from[side]) {
      const known = into[side].get(array);
      if (known === undefined) into[side].set(array, [...addresses]);
      else known.push(...addresses);
    }
  }
  for (const fold of from.readFolds) into.readFolds.add(fold);
  for (const fold of from.writtenFolds) into.writtenFolds.add(fold);
}

/** Effects of items that were asked for before: an item is looked at again at each of the passes and depths. */
const found = new WeakMap<Item, Effects>();

export function effectsOf(item: Item): Effects {
  const known = found.get(item);
  if (known !== undefined) return known;
  const effects = item.kind === "loop" ? effectsInside(item.body) : joined([]);
  switch (item.kind) {
    case "loop":
      // What begins inside is nobody else's business.
      for (const inner of item.body) {
        if (inner.kind !== "start") continue;
        effects.readFolds.delete(inner.fold);
        effects.writtenFolds.delete(inner.fold);
      }
      break;
    case "store":
      push(effects.writes, item.target);
      collectReads(item.value, effects, new Set());
      break;
    case "fold":
      effects.writtenFolds.add(item.fold);
      collectReads(item.value, effects, new Set());
      break;
    case "start":
    case "elementary":
      break;
  }
  found.set(item, effects);
  return effects;
}

/** A loop around one statement has the effects of that. */
function effectsInside(body: readonly Item[]): Effects {
  const parts = body.map(effectsOf);
  const [only] = parts;
  return only !== undefined && parts.length === 1 && body[0]?.kind !== "start" ? only : joined(parts);
}

function collectReads(node: Node, effects: Effects, seen: Set<Node>): void {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.operation.kind === "load") push(effects.reads, node.operation.address);
  if (node.operation.kind === "folded") effects.readFolds.add(node.operation.fold);
  for (const input of node.inputs) collectReads(input, effects, seen);
}

function push(into: Map<number, Address[]>, address: Address): void {
  const known = into.get(address.array);
  if (known === undefined) into.set(address.array, [address]);
  else known.push(address);
}
