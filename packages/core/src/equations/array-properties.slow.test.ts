import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import type { DimensionSpec, ModelSpec } from "../model/spec.js";
import { simulate } from "../simulate/run.js";
import { cellsOf, doc, given, over, time } from "./arrays.fixture.js";
import { check, checkModel } from "./check.js";

describe.each(backendNames)("on any arrays, in the %s backend", (backend) => {
  /** All cells of `y` at the start, row-major. */
  const valuesOf = (model: Omit<ModelSpec, "name" | "time">, name: string): number[] => {
    const result = simulate({ name: "arrays", time, ...model }, { backend });
    return cellsOf(result.elements(name)).map((elements) => result.series(name, ...elements)[0] as number);
  };

  const elements = ["a", "b", "c", "d", "e"];
  const subset = fc.subarray(elements, { minLength: 1 });
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 });
  const byElement = <T>(list: readonly T[]) => Object.fromEntries(elements.map((e, i) => [e, list[i] as T]));
  const list: DimensionSpec = { elements, doc };

  test("a fold over a subrange is the sum written out, to the last bit", () => {
    fc.assert(
      fc.property(subset, values, values, (part, x, z) => {
        const model = {
          dimensions: { list, part: { of: "list", elements: part, doc } },
          parameters: { x: given(["list"], byElement(x)), z: given(["list"], byElement(z)) },
          auxiliaries: {
            y: over([], "sum(x[part] * z)"),
            written: over([], part.map((e) => `x[${e}] * z[${e}]`).join(" + ")),
          },
        };
        expect(valuesOf(model, "y")[0]).toBe(0 + (valuesOf(model, "written")[0] ?? 0));
      }),
      { seed: 20_261_101, numRuns: 25 },
    );
  });

  test("a map is the equation of each element written out, and its members the sum of those mapped there", () => {
    const targets = fc.array(fc.constantFrom("u", "v", "w"), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(targets, values, (map, x) => {
        const groups = ["u", "v", "w"];
        const model = {
          dimensions: {
            list: { ...list, maps: { group: byElement(map) } },
            group: { elements: groups, doc },
          },
          parameters: { x: given(["list"], byElement(x)), g: given(["group"], { u: 1, v: 20, w: 300 }) },
          auxiliaries: {
            read: over(["list"], "g * x"),
            read_out: over(
              ["list"],
              Object.fromEntries(elements.map((e, i) => [e, `g[${map[i]}] * x[${e}]`])),
            ),
            members: over(["group"], "sum(x[list])"),
          },
        };
        expect(valuesOf(model, "read")).toEqual(valuesOf(model, "read_out"));
        const sums = groups.map((u) => x.reduce((sum, value, i) => (map[i] === u ? sum + value : sum), 0));
        expect(valuesOf(model, "members")).toEqual(sums);
      }),
      { seed: 20_261_102, numRuns: 25 },
    );
  });
});

test("of the keys of a map the one with the fewest elements gives the value", () => {
  const elements = ["a", "b", "c", "d"];
  const parts = fc.uniqueArray(fc.subarray(elements, { minLength: 1, maxLength: 3 }), {
    selector: (part) => part.length,
  });
  fc.assert(
    fc.property(parts, fc.subarray(elements), (subranges, named) => {
      const dimensions = Object.fromEntries([
        ["list", { elements, doc }],
        ...subranges.map((part) => [`part${part.length}`, { of: "list", elements: part, doc }]),
      ]);
      const value = Object.fromEntries([
        ["*", 9],
        ...subranges.map((part) => [`part${part.length}`, part.length]),
        ...named.map((element) => [element, 0]),
      ]);
      const { variables } = checkModel({
        name: "m",
        time,
        dimensions,
        parameters: { p: given(["list"], value) },
      });
      const [p] = variables;
      const expected = elements.map((element) =>
        named.includes(element)
          ? 0
          : Math.min(9, ...subranges.filter((part) => part.includes(element)).map((part) => part.length)),
      );
      expect(p?.kind === "parameter" && p.values).toEqual(expected);
    }),
    { seed: 20_261_103, numRuns: 100 },
  );
});

test("an equation over arrays is refused with reasons or runs alike on all backends", () => {
  const name = fc.constantFrom("x", "m", "g", "list", "part");
  const subscript = fc.constantFrom(
    ":",
    "list",
    "part",
    "twin",
    "group",
    "a",
    "b:c",
    "part:",
    "part - 1",
    "list + 1",
  );
  const reference = fc.oneof(
    name,
    fc.tuple(fc.constantFrom("x", "g"), subscript).map(([x, at]) => `${x}[${at}]`),
    fc.tuple(subscript, subscript).map((at) => `m[${at.join(", ")}]`),
  );
  const fold = fc.constantFrom("sum", "max", "mean", "size", "");
  const term = fc.oneof(
    fc.tuple(fold, reference, reference).map(([f, a, b]) => `${f}(${a} * ${b})`),
    fc.tuple(reference, reference).map(([a, b]) => `rank(${a}, ${b})`),
    fc.tuple(fold, fold, reference, reference).map(([f, g, a, b]) => `${f}(${a} + ${g}(${b}))`),
  );
  let accepted = 0;
  fc.assert(
    fc.property(fc.subarray(["list", "part", "twin", "group"], { maxLength: 3 }), term, (own, equation) => {
      const { diagnostics, model } = check({
        ...{ name: "m", time },
        dimensions: {
          list: { elements: ["a", "b", "c"], doc, maps: { group: { a: "v", "*": "u" } } },
          part: { of: "list", elements: ["a", "c"], doc },
          twin: { of: "list", doc },
          group: { elements: ["u", "v"], doc },
        },
        parameters: {
          x: given(["list"], { a: 1.5, b: -2, "*": 7 }),
          m: given(["list", "twin"], { a: { b: 3, "*": 2 }, "*": 0.25 }),
          g: given(["group"], { u: 3, v: 11 }),
        },
        auxiliaries: { y: over(own, equation) },
      });
      expect(diagnostics.every(({ message }) => !message.includes("undefined"))).toBe(true);
      if (model === undefined) return;
      accepted += 1;
      const [first, ...others] = backendNames.map((backend) => {
        const result = simulate(model, { backend });
        return cellsOf(result.elements("y")).map((cell) => result.series("y", ...cell)[0]);
      });
      expect(first?.every(Number.isFinite)).toBe(true);
      for (const each of others) expect(each).toEqual(first);
    }),
    { seed: 20_261_106, numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(50);
});
