import { nodesOf } from "../program/forward.js";
import type { Node, Place } from "../program/node.js";
import type { PlacedItem } from "../program/place.js";
import type { Loop } from "../program/program.js";

/** With more to work out, two turns at a time are slower: there are too few registers for the values of both. */
const mostValues = 64;

/**
 * Whether a loop is worked two turns at a time, side by side. Counting turns and making addresses is half of what a short turn does, and is
 * then done once for both. No turn reads what another one of its loop writes: `fuseLoops` sees to that.
 */
export function isPaired({ depth, elements }: Loop, body: readonly PlacedItem[]): boolean {
  if (elements.length % 2 > 0) return false;
  const statements = body.filter((item) => item.kind === "store" || item.kind === "fold");
  if (body.some(({ kind }) => kind !== "let" && kind !== "store" && kind !== "fold")) return false;
  const nodes = [...nodesOf(statements)];
  return nodes.length <= mostValues && nodes.every((node) => isRegular(node, depth));
}

/** Whether a node does the same in each turn, on cells that are always as far from those of the turn before. */
function isRegular({ operation }: Node, depth: number): boolean {
  switch (operation.kind) {
    case "position":
      return operation.depth !== depth;
    case "lookup":
      return !operation.place.some((part) => follows(part, depth));
    case "load":
      return !operation.address.place.some((part) => part.kind === "mapped" && follows(part, depth));
    default:
      return true;
  }
}

function follows(part: Place, depth: number): boolean {
  return part.kind !== "element" && part.depth === depth;
}
