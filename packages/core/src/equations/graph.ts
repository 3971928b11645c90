/** A directed graph: what each node (0, 1, 2, ...) needs. */
export type Needs = readonly (readonly number[])[];

/** Nodes so that each comes after what it needs; nodes on a cycle come in some order. Smaller numbers first where free. */
export function sortByNeed(roots: readonly number[], needs: Needs): number[] {
  const sorted: number[] = [];
  const seen = new Set<number>();
  for (const root of roots) {
    if (seen.has(root)) continue;
    // An explicit stack: a chain of ten thousand variables must not overflow the call stack.
    const stack = [{ node: root, next: 0 }];
    seen.add(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const needed = needs[top.node]?.[top.next++];
      if (needed === undefined) {
        sorted.push(top.node);
        stack.pop();
      } else if (!seen.has(needed)) {
        seen.add(needed);
        stack.push({ node: needed, next: 0 });
      }
    }
  }
  return sorted;
}

/**
 * One cycle for each group of nodes that need each other, each the shortest through the group's smallest node, without
 * the repeated node at its end.
 */
export function findCycles(needs: Needs): number[][] {
  const cycles: number[][] = [];
  for (const group of strongComponents(needs)) {
    const members = new Set(group);
    const cycle = shortestCycle(Math.min(...group), needs, members);
    if (cycle !== undefined) cycles.push(cycle);
  }
  return cycles.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function shortestCycle(start: number, needs: Needs, members: ReadonlySet<number>): number[] | undefined {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const next of needs[node] ?? []) {
      if (next === start) {
        const path = [node];
        for (let at = node; at !== start; ) {
          at = cameFrom.get(at) ?? start;
          path.push(at);
        }
        return path.reverse();
      }
      if (members.has(next) && !cameFrom.has(next)) {
        cameFrom.set(next, node);
        queue.push(next);
      }
    }
  }
  return undefined;
}

/** Groups of nodes that all reach each other (Kosaraju: two passes, the second against the arrows). */
export function strongComponents(needs: Needs): number[][] {
  const nodes = needs.map((_, node) => node);
  const neededBy: number[][] = needs.map(() => []);
  for (const [node, needed] of needs.entries()) for (const other of needed) neededBy[other]?.push(node);
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const root of sortByNeed(nodes, needs).reverse()) {
    if (seen.has(root)) continue;
    const group = [root];
    seen.add(root);
    for (const node of group) {
      for (const next of neededBy[node] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        group.push(next);
      }
    }
    groups.push(group);
  }
  return groups;
}
