import { strongComponents } from "../../equations/graph.js";

/** For each node (0, 1, 2, ...) the nodes that it leads to. */
export type Successors = readonly (readonly number[])[];

/**
 * Elementary circuits of a directed graph, each node once, the smallest first: Johnson's algorithm (1975,
 * doi:10.1137/0204007), with a stack of its own. Circuits of one node are links from a node to itself.
 *
 * @param limit the search ends after this many.
 * @param through when given, circuits through this node only; it comes first.
 * @returns `complete` is false when there are more.
 */
export function elementaryCircuits(
  successors: Successors,
  limit: number,
  through?: number,
): { readonly circuits: readonly (readonly number[])[]; readonly complete: boolean } {
  const circuits: number[][] = [];
  const groups = circularGroups(successors);
  const waiting = through === undefined ? groups : groups.filter((group) => group.includes(through));
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    const start = through ?? Math.min(...group);
    for (const circuit of circuitsFrom(start, successors, new Set(group))) {
      if (circuits.length === limit) return { circuits, complete: false };
      circuits.push(circuit);
    }
    if (through !== undefined) break;
    const rest = new Set(group.filter((node) => node !== start));
    const within = successors.map((next, node) =>
      rest.has(node) ? next.filter((each) => rest.has(each)) : [],
    );
    waiting.push(...circularGroups(within));
  }
  return { circuits, complete: true };
}

/** Groups of nodes that all reach each other: those on which there are circuits. */
export function circularGroups(successors: Successors): number[][] {
  return strongComponents(successors).filter(
    ([node = 0, ...others]) => others.length > 0 || successors[node]?.includes(node) === true,
  );
}

function* circuitsFrom(
  start: number,
  successors: Successors,
  group: ReadonlySet<number>,
): Generator<number[]> {
  const path = [start];
  const blocked = new Set([start]);
  /** Nodes from which the start was reached. */
  const closed = new Set<number>();
  /** Who becomes free when a node does. */
  const waitingFor = new Map<number, Set<number>>();
  const within = (node: number) => (successors[node] ?? []).filter((next) => group.has(next));
  const stack = [{ node: start, next: within(start), at: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const next = top.next[top.at++];
    if (next === start) {
      yield [...path];
      for (const node of path) closed.add(node);
    } else if (next !== undefined && !blocked.has(next)) {
      path.push(next);
      blocked.add(next);
      closed.delete(next);
      stack.push({ node: next, next: within(next), at: 0 });
    } else if (next === undefined) {
      if (closed.has(top.node)) free(top.node, blocked, waitingFor);
      else
        for (const after of top.next)
          waitingFor.set(after, (waitingFor.get(after) ?? new Set()).add(top.node));
      stack.pop();
      path.pop();
    }
  }
}

function free(node: number, blocked: Set<number>, waitingFor: Map<number, Set<number>>): void {
  const queue = [node];
  for (const at of queue) {
    if (!blocked.delete(at)) continue;
    queue.push(...(waitingFor.get(at) ?? []));
    waitingFor.delete(at);
  }
}

/**
 * For each link that is on a circuit a shortest circuit through it, shortest first, as far as it has a link that none
 * before it has. After the shortest independent loop set of Oliva (2004, doi:10.1002/sdr.283): every link that is on a
 * circuit at all is on one of these, and since each brings in a link of its own none is a sum of others.
 *
 * @returns each circuit with its smallest node first.
 */
export function shortestIndependentCircuits(successors: Successors): number[][] {
  const candidates = circularGroups(successors).flatMap((group) => shortestThroughLinks(group, successors));
  candidates.sort(byLengthThenNodes);
  const covered = new Set<string>();
  return candidates.filter((circuit) => {
    const links = circuit.map((node, i) => `${node} ${circuit[(i + 1) % circuit.length]}`);
    const isNew = links.some((link) => !covered.has(link));
    for (const link of links) covered.add(link);
    return isNew;
  });
}

function shortestThroughLinks(group: readonly number[], successors: Successors): number[][] {
  const members = new Set(group);
  return group.flatMap((start) => {
    const cameFrom = new Map<number, number>();
    const queue = [start];
    const found: number[][] = [];
    for (const node of queue) {
      for (const next of successors[node] ?? []) {
        if (next === start) found.push(smallestFirst(wayBack(node, start, cameFrom)));
        else if (members.has(next) && !cameFrom.has(next)) {
          cameFrom.set(next, node);
          queue.push(next);
        }
      }
    }
    return found;
  });
}

function wayBack(node: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [node];
  for (let at = node; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.push(at);
  }
  return way.reverse();
}

/** The same circuit from its smallest node on. */
export function smallestFirst(circuit: readonly number[]): number[] {
  const at = circuit.indexOf(Math.min(...circuit));
  return [...circuit.slice(at), ...circuit.slice(0, at)];
}

function byLengthThenNodes(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const i = a.findIndex((node, place) => node !== b[place]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
