import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { elementaryCircuits, shortestIndependentCircuits } from "./circuits.js";

/** Every node leads to every other. */
const complete = (nodes: number) =>
  Array.from({ length: nodes }, (_, from) =>
    Array.from({ length: nodes }, (__, to) => to).filter((to) => to !== from),
  );

const graphs = fc
  .array(fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((successors) => successors.map((next) => next.filter((node) => node < successors.length)));

/** Circuits by trying every path: no other algorithm is as easy to believe. */
function everyCircuit(successors: readonly (readonly number[])[]): string[] {
  const found: string[] = [];
  const walk = (path: readonly number[]) => {
    const [start = 0] = path;
    for (const next of successors[path.at(-1) ?? 0] ?? []) {
      if (next === start) found.push(path.join(" "));
      else if (next > start && !path.includes(next)) walk([...path, next]);
    }
  };
  for (const start of successors.keys()) walk([start]);
  return found.sort();
}

describe("elementary circuits", () => {
  // Sum over k of n! / ((n - k)! k), k from 2: Johnson (1975), section 1.
  test.each([
    [2, 1],
    [3, 5],
    [4, 20],
    [5, 84],
    [6, 409],
    [7, 2365],
  ])("of the complete graph of %d nodes are %d", (nodes, count) => {
    expect(elementaryCircuits(complete(nodes), 10_000).circuits).toHaveLength(count);
  });

  it("are those that trying every path finds, each once", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { circuits } = elementaryCircuits(graph, 100_000);
        const written = circuits.map((circuit) => {
          const at = circuit.indexOf(Math.min(...circuit));
          return [...circuit.slice(at), ...circuit.slice(0, at)].join(" ");
        });
        expect(written.sort()).toEqual(everyCircuit(graph));
      }),
      { seed: 1975, numRuns: 300 },
    );
  });

  it("through a node are those of all that hold it", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const through = elementaryCircuits(graph, 100_000, 0).circuits;
        const all = elementaryCircuits(graph, 100_000).circuits.filter((circuit) => circuit.includes(0));
        expect(through).toHaveLength(all.length);
      }),
      { seed: 1976, numRuns: 200 },
    );
  });

  it("end at the limit, in a graph that has more of them than atoms are in the world", () => {
    const { circuits, complete: isComplete } = elementaryCircuits(complete(60), 50);
    expect([circuits.length, isComplete]).toEqual([50, false]);
  });

  it("of ten thousand nodes in a ring are one, and no call stack overflows", () => {
    const ring = Array.from({ length: 10_000 }, (_, node) => [(node + 1) % 10_000]);
    expect(elementaryCircuits(ring, 10).circuits).toHaveLength(1);
  });
});

describe("shortest independent circuits", () => {
  it("of two rings that share a link are the two rings, and not the way round both", () => {
    // 0 -> 1 -> 2 -> 0 and 1 -> 3 -> 2, which with 2 -> 0 -> 1 is a ring of four.
    const graph = [[1], [2, 3], [0], [2]];
    expect(shortestIndependentCircuits(graph)).toEqual([
      [0, 1, 2],
      [0, 1, 3, 2],
    ]);
  });

  it("each are a shortest circuit through one of their links", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const all = everyCircuit(graph).map((text) => text.split(" ").map(Number));
        const links = (circuit: readonly number[]) =>
          circuit.map((node, i) => `${node} ${circuit[(i + 1) % circuit.length]}`);
        for (const circuit of shortestIndependentCircuits(graph)) {
          const isShortest = links(circuit).some((link) =>
            all.every((other) => !links(other).includes(link) || other.length >= circuit.length),
          );
          expect(isShortest).toBe(true);
        }
      }),
      { seed: 2004, numRuns: 200 },
    );
  });
});
