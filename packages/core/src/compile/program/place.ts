import { eachValue } from "./forward.js";
import type { Address, Node } from "./node.js";
import type { ElementaryLoop, FoldOperation, Item, Loop } from "./program.js";

/** Statements in the order in which a backend writes them, with each value that is needed twice or further out computed once. */
export type PlacedItem =
  | { readonly kind: "loop"; readonly loop: Loop; readonly body: readonly PlacedItem[] }
  | { readonly kind: "let"; readonly node: Node }
  | { readonly kind: "store"; readonly target: Address; readonly value: Node }
  | { readonly kind: "start"; readonly fold: number; readonly operation: FoldOperation }
  | {
      readonly kind: "fold";
      readonly fold: number;
      readonly operation: FoldOperation;
      readonly value: Node;
    }
  | ElementaryLoop;

/**
 * Gives a name to what is used more than once, and to what does not change within a loop, in the outermost block where it can be
 * computed. What has no name is computed where it is used; a branch of a choice that is used once is so computed only when it is
 * taken.
 */
export function placeValues(items: readonly Item[]): PlacedItem[] {
  const uses = countUses(items);
  const blocks: { readonly out: PlacedItem[]; readonly named: Set<Node> }[] = [];
  return placeBlock(items);

  function placeBlock(inner: readonly Item[]): PlacedItem[] {
    const out: PlacedItem[] = [];
    blocks.push({ out, named: new Set() });
    for (const item of inner) {
      if (item.kind === "loop") out.push({ ...item, body: placeBlock(item.body) });
      else {
        if (item.kind === "store" || item.kind === "fold") name(item.value);
        out.push(item);
      }
    }
    blocks.pop();
    return out;
  }

  /** Names what has to be named inside a value, and the value itself. */
  function name(node: Node): void {
    if (isPlain(node) || blocks.some(({ named }) => named.has(node))) return;
    for (const input of node.inputs) name(input);
    const home = Math.min(node.depth, blocks.length - 1);
    if ((uses.get(node) ?? 0) < 2 && home === blocks.length - 1) return;
    blocks[home]?.named.add(node);
    blocks[home]?.out.push({ kind: "let", node });
  }
}

/** What costs nothing to write again. */
export function isPlain({ operation }: Node): boolean {
  switch (operation.kind) {
    case "number":
    case "time":
    case "dt":
    case "step":
    case "from":
    case "folded":
      return true;
    default:
      return false;
  }
}

function countUses(items: readonly Item[]): Map<Node, number> {
  const uses = new Map<Node, number>();
  const visit = (node: Node) => {
    const before = uses.get(node) ?? 0;
    uses.set(node, before + 1);
    if (before === 0) node.inputs.forEach(visit);
  };
  eachValue(items, visit);
  return uses;
}
