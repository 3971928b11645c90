import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycles, sortByNeed } from "./graph.js";

const acyclic = fc
  .array(fc.array(fc.nat(1000), { maxLength: 4 }), { minLength: 1, maxLength: 30 })
  .map((rows) => rows.map((row, node) => (node === 0 ? [] : [...new Set(row.map((n) => n % node))])));

describe("sortByNeed", () => {
  it("puts every node after what it needs", () => {
    fc.assert(
      fc.property(acyclic, (needs) => {
        const order = sortByNeed([...needs.keys()], needs);
        expect([...order].sort((a, b) => a - b)).toEqual([...needs.keys()]);
        for (const [node, needed] of needs.entries()) {
          for (const other of needed) expect(order.indexOf(other)).toBeLessThan(order.indexOf(node));
        }
      }),
      { seed: 20_260_107 },
    );
  });

  it("takes a chain of a hundred thousand", () => {
    const needs = Array.from({ length: 100_000 }, (_, i) => (i + 1 < 100_000 ? [i + 1] : []));
    expect(sortByNeed([0], needs)[0]).toBe(99_999);
    expect(findCycles(needs)).toEqual([]);
  });
});

describe("findCycles", () => {
  it("finds none where there is none", () => {
    fc.assert(
      fc.property(acyclic, (needs) => findCycles(needs).length === 0),
      { seed: 20_260_108 },
    );
  });

  it("gives one shortest cycle for each group", () => {
    expect(findCycles([[1], [2], [0, 1], [3], [0]])).toEqual([[0, 1, 2], [3]]);
  });
});
