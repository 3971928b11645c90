import { describe, expect, it } from "vitest";
import { backendNames } from "../compile/kernel.js";
import type { Cells, ModelSpec } from "../model/spec.js";
import { simulate } from "../simulate/run.js";
import { cellsOf, doc, given, number, over, time } from "./arrays.fixture.js";

describe.each(backendNames)("related dimensions in the %s backend", (backend) => {
  /** All cells of `y` at the start, row-major. */
  const valuesOf = (model: Omit<ModelSpec, "name" | "time">): number[] => {
    const result = simulate({ name: "arrays", time, ...model }, { backend });
    return cellsOf(result.elements("y")).map((elements) => result.series("y", ...elements)[0] as number);
  };

  describe("maps", () => {
    const places = {
      dimensions: {
        nation: { elements: ["england", "wales", "none"], doc },
        rich: { of: "nation", elements: ["england"], doc },
        region: {
          elements: ["north", "south", "gwent"],
          doc,
          maps: { nation: { gwent: "wales", "*": "england" }, sea: { north: "east", "*": "west" } },
        },
        sea: { elements: ["east", "west"], doc },
        town: {
          elements: ["leeds", "newport", "york"],
          doc,
          maps: { region: { newport: "gwent", "*": "north" } },
        },
      },
      parameters: {
        pay: given(["nation"], { england: 3, wales: 2, none: 0 }),
        people: given(["region"], { north: 10, south: 20, gwent: 5 }),
        houses: given(["town"], { leeds: 1, newport: 2, york: 4 }),
      },
    };
    const y = (dimensions: readonly string[], equation: Cells<number | string>) =>
      valuesOf({ ...places, auxiliaries: { y: over(dimensions, equation) } });

    it("lead from the current element to the one that it belongs to", () => {
      expect(y(["region"], "pay")).toEqual([3, 3, 2]);
      expect(y(["region"], "pay[region] + pay[nation]")).toEqual([6, 6, 4]);
      expect(y(["sea", "region"], "people * pay")).toEqual([30, 60, 10, 30, 60, 10]);
      expect(y([], "sum(people[:] * pay[region])")).toEqual([100]);
    });

    it("are followed one after the other where the way is named", () => {
      expect(y(["town"], "people")).toEqual([10, 5, 10]);
      expect(y(["town"], "pay[region]")).toEqual([3, 2, 3]);
    });

    it("let a fold run over what belongs to the current element", () => {
      expect(y(["nation"], "sum(people[region])")).toEqual([30, 5, 0]);
      expect(y(["nation"], "sum(people[:])")).toEqual([35, 35, 35]);
      expect(y(["nation"], "sum(people[region:])")).toEqual([35, 35, 35]);
      expect(y(["nation"], "size(people[region]) + 10 * prod(people[region])")).toEqual([2002, 51, 10]);
      expect(y(["rich"], "max(people[region])")).toEqual([20]);
      expect(y(["nation", "sea"], "sum(people[region])")).toEqual([10, 20, 0, 5, 0, 0]);
      expect(y(["nation"], "rank(people[region], 15)")).toEqual([2, 2, 1]);
    });
  });

  describe("pairs of one list", () => {
    const pairs = {
      dimensions: {
        region: { elements: ["a", "b", "c"], doc },
        from: { of: "region", doc },
        into: { of: "region", doc },
      },
      parameters: {
        // A Markov chain with known powers.
        move: given(["from", "into"], {
          a: { a: 0.5, b: 0.5, c: 0 },
          b: { a: 0.25, b: 0.5, c: 0.25 },
          c: { a: 0, b: 0.5, c: 0.5 },
        }),
        start: given(["region"], { a: 1, b: 0, c: 0 }),
      },
    };
    const y = (dimensions: readonly string[], equation: string) =>
      valuesOf({ ...pairs, auxiliaries: { y: over(dimensions, equation) } });

    it("multiply as matrices do", () => {
      expect(y(["into"], "sum(start[from] * move[:, into])")).toEqual([0.5, 0.5, 0]);
      expect(y(["region"], "sum(start[from] * move[:, region])")).toEqual([0.5, 0.5, 0]);
      // The square of the matrix, by hand.
      expect(y(["from", "into"], "sum(move[from, :] * move[into:, into])")).toEqual([
        0.375, 0.5, 0.125, 0.25, 0.5, 0.25, 0.125, 0.5, 0.375,
      ]);
      expect(y([], "sum(start[from] * move[:, :] * start[into])")).toEqual([0.5]);
    });

    it("fold over either place, and tell the diagonal", () => {
      expect(y(["from"], "sum(move[from, :])")).toEqual([1, 1, 1]);
      expect(y(["region"], "move[region, region]")).toEqual([0.5, 0.5, 0.5]);
      expect(y(["from", "into"], "if(from == into, 1, 0)")).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
    });

    it("move what leaves to where it arrives: nothing is lost", () => {
      const flows = {
        arrive: over(["region"], "sum(people[from] * move[:, region])"),
        leave: over(["region"], "people * sum(move[region, :])"),
      };
      const stock = { ...number, dimensions: ["region"], initial: "10 * region" };
      const stocks = { people: { ...stock, inflows: ["arrive"], outflows: ["leave"] } };
      const model = { name: "m", time: { ...time, stop: 8, dt: 0.5 }, ...pairs, stocks, flows };
      const result = simulate(model, { backend });
      const totals = [...result.times].map((_, i) =>
        ["a", "b", "c"].reduce((sum, place) => sum + (result.series("people", place)[i] ?? 0), 0),
      );
      expect(result.series("people", "c")[0]).toBe(30);
      for (const total of totals) expect(total).toBeCloseTo(60, 12);
      // The stationary distribution of the chain is 1/4, 1/2, 1/4.
      expect(result.final("people", "b")).toBeCloseTo(30, 1);
    });
  });
});
