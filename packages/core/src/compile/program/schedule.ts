import type { Address, Node } from "./node.js";
import { type Item, sameLoop } from "./program.js";

/** What an item reads and writes, all that is inside it included. */
interface Effects {
  readonly reads: Map<number, Address[]>;
  readonly writes: Map<number, Address[]>;
  readonly readFolds: Set<number>;
  readonly writtenFolds: Set<number>;
}

interface Group {
  readonly items: Item[];
  readonly effects: Effects;
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
  const known = new Map<string, number[]>();
  for (const item of items) {
    const effects = effectsOf(item);
    const [needed, given] = direction === "early" ? [readNames, writtenNames] : [writtenNames, readNames];
    let least = 0;
    for (const other of new Set(needed(effects).flatMap((name) => known.get(name) ?? []))) {
      const group = groups[other] as Group;
      const [reading, writing] = direction === "early" ? [effects, group.effects] : [group.effects, effects];
      const shares = isHost(group, item) && canShare(reading, writing, depth);
      least = Math.max(least, shares ? other : other + 1);
    }
    const host = groups.findIndex((group, i) => i >= least && isHost(group, item));
    const at = host < 0 ? groups.length : host;
    const group = groups[at] ?? { items: [], effects: noEffects() };
    groups[at] = group;
    if (direction === "early") group.items.push(item);
    else group.items.unshift(item);
    addEffects(group.effects, effects);
    for (const name of given(effects)) known.set(name, [...(known.get(name) ?? []), at]);
  }
  return groups.map(({ items: members }) => merged(members));
}

function merged(members: readonly Item[]): Item {
  const [first] = members;
  if (first === undefined) throw new RangeError("a group of statements is empty");
  if (first.kind !== "loop") return first;
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

function readNames({ reads, readFolds }: Effects): string[] {
  return namesOf(reads, readFolds);
}

function writtenNames({ writes, writtenFolds }: Effects): string[] {
  return namesOf(writes, writtenFolds);
}

function namesOf(arrays: ReadonlyMap<number, unknown>, folds: ReadonlySet<number>): string[] {
  return [
    ...[...arrays.keys()].map((array) => `array ${array}`),
    ...[...folds].map((fold) => `fold ${fold}`),
  ];
}

function noEffects(): Effects {
  return { reads: new Map(), writes: new Map(), readFolds: new Set(), writtenFolds: new Set() };
}

function addEffects(into: Effects, from: Effects): void {
  for (const side of ["reads", "writes"] as const) {
    for (const [array, addresses] of from[side]) {
      into[side].set(array, [...(into[side].get(array) ?? []), ...addresses]);
    }
  }
  for (const fold of from.readFolds) into.readFolds.add(fold);
  for (const fold of from.writtenFolds) into.writtenFolds.add(fold);
}

function effectsOf(item: Item): Effects {
  const effects = noEffects();
  collect(item, effects);
  // What begins inside is nobody else's business.
  for (const fold of startedInside(item)) {
    effects.readFolds.delete(fold);
    effects.writtenFolds.delete(fold);
  }
  return effects;
}

function collect(item: Item, effects: Effects): void {
  switch (item.kind) {
    case "loop":
      for (const inner of item.body) collect(inner, effects);
      return;
    case "store":
      push(effects.writes, item.target);
      collectReads(item.value, effects, new Set());
      return;
    case "start":
      return;
    case "fold":
      effects.writtenFolds.add(item.fold);
      collectReads(item.value, effects, new Set());
      return;
  }
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

function startedInside(item: Item): number[] {
  if (item.kind !== "loop") return [];
  return item.body.flatMap((inner) => (inner.kind === "start" ? [inner.fold] : startedInside(inner)));
}
