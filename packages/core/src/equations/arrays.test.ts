import { describe, expect, it, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import type { Cells, ModelSpec } from "../model/spec.js";
import { simulate } from "../simulate/run.js";
import { drawParameters } from "../uncertainty/draw-parameters.js";
import { cellsOf, doc, given, number, over, time } from "./arrays.fixture.js";

describe.each(backendNames)("arrays in the %s backend", (backend) => {
  /** All cells of `y` at the start, row-major. */
  const valuesOf = (model: Omit<ModelSpec, "name" | "time">, name = "y"): number[] => {
    const result = simulate({ name: "arrays", time, ...model }, { backend });
    return cellsOf(result.elements(name)).map((elements) => result.series(name, ...elements)[0] as number);
  };
  const age = { elements: ["baby", "child", "teen", "adult"], doc };
  const ages = {
    dimensions: {
      age,
      // Not next to each other in age.
      odd: { of: "age", elements: ["baby", "teen"], doc },
      minor: { of: "age", elements: ["baby", "child", "teen"], doc },
      first: { of: "minor", elements: ["baby", "child"], doc },
    },
    parameters: {
      x: given(["age"], { baby: 1, child: 2, teen: 4, adult: 8 }),
      w: given(["odd"], { baby: 10, teen: 100 }),
      m: given(["minor"], { baby: 5, child: 6, teen: 7 }),
    },
  };
  const y = (dimensions: readonly string[], equation: Cells<number | string>) =>
    valuesOf({ ...ages, auxiliaries: { y: over(dimensions, equation) } });

  describe("subranges", () => {
    it("read the matching elements of what is over the parent, and of each other", () => {
      expect(y(["odd"], "x")).toEqual([1, 4]);
      expect(y(["odd"], "x[odd] + 0 * x[age]")).toEqual([1, 4]);
      expect(y(["odd"], "m[odd]")).toEqual([5, 7]);
      expect(y(["age"], { odd: "w", "*": "0" })).toEqual([10, 0, 100, 0]);
      expect(y(["first"], { baby: "w[first]", child: "w[teen]" })).toEqual([10, 100]);
    });

    it("have neighbours of their own, beside those in the parent", () => {
      expect(y(["odd"], { baby: "0", "*": "x[odd - 1]" })).toEqual([0, 1]);
      expect(y(["odd"], "x[age + 1]")).toEqual([2, 8]);
      expect(y(["odd"], { baby: "0", "*": "x[age - 1]" })).toEqual([0, 2]);
      expect(y(["age"], { teen: "w[odd - 1]", "*": "0" })).toEqual([0, 0, 10, 0]);
    });

    it("are what a fold runs over where they are named, and whole slices beside them follow", () => {
      expect(y([], "sum(x[odd])")).toEqual([5]);
      expect(y([], "sum(x[odd] * w)")).toEqual([410]);
      expect(y([], "sum(x * w[odd] * x[odd])")).toEqual([10 + 1600]);
      expect(y([], "mean(x[first]) + 100 * size(x[minor]) + 1000 * max(w)")).toEqual([1.5 + 300 + 100_000]);
      expect(y(["age"], "sum(x[odd]) / x")).toEqual([5, 2.5, 1.25, 0.625]);
    });

    it("are all folded after a colon where the equation has a current element", () => {
      expect(y(["odd"], "x / sum(x[odd:])")).toEqual([0.2, 0.8]);
      expect(y(["odd"], "sum(x[odd:] * w[odd])")).toEqual([50, 500]);
      expect(y([], "sum(x[teen:])")).toEqual([12]);
    });

    it("stand for their elements in maps: an element wins over a subrange, the smaller over the larger", () => {
      expect(y(["age"], { "*": 0, minor: 1, first: "x * 10", baby: 7 })).toEqual([7, 20, 1, 0]);
      const dimensions = { ...ages.dimensions, last: { of: "age", elements: ["child", "teen"], doc } };
      const values = (value: Cells<number>) =>
        valuesOf({ dimensions, parameters: { p: given(["age"], value) } }, "p");
      // first and last have one size and child in common, but say the same of it.
      expect(values({ first: 3, last: 3, adult: 4 })).toEqual([3, 3, 3, 4]);
      expect(values({ first: 3, last: 5, child: 4, adult: 6 })).toEqual([3, 4, 5, 6]);
    });
  });

  describe("rank, size and place", () => {
    const y = (dimensions: readonly string[], equation: string) =>
      valuesOf({
        dimensions: { i: { elements: ["p", "q", "r", "s"], doc } },
        parameters: { x: given(["i"], { p: 0, q: 2, r: 3, s: 2 }) },
        auxiliaries: { y: over(dimensions, equation) },
      });

    it("rank as scipy.stats.rankdata([0, 2, 3, 2], method='min')", () => {
      expect(y(["i"], "rank(x[:], x)")).toEqual([1, 2, 4, 2]);
      expect(y(["i"], "rank(x, x[i])")).toEqual([1, 2, 4, 2]);
    });

    it("rank what is no element, a slice, and what is computed", () => {
      expect(y([], "rank(x, 2.5)")).toEqual([4]);
      expect(y([], "rank(x[p:q], 2.5)")).toEqual([3]);
      expect(y([], "rank(-x[:], -2)")).toEqual([2]);
    });

    it("count from 1, in the equation and in the fold", () => {
      expect(y(["i"], "i")).toEqual([1, 2, 3, 4]);
      expect(y([], "sum(i * x[:])")).toEqual([0 + 4 + 9 + 8]);
      expect(y(["i"], "sum(x[:] * (i <= 2)) + 0 * i")).toEqual([2, 2, 2, 2]);
      expect(y([], "size(x) + 10 * size(x[q:])")).toEqual([34]);
    });

    it("run within an outer fold over the element of that", () => {
      // Sum over i of x_i times the sum of x over all that are not behind it: 0 x 0 + 2 x 2 + 3 x 5 + 2 x 7.
      const running = "sum(x[:] * sum(if(j <= at[i], x[j:], 0)))";
      const model = {
        dimensions: { i: { elements: ["p", "q", "r", "s"], doc }, j: { of: "i", doc } },
        parameters: { x: given(["i"], { p: 0, q: 2, r: 3, s: 2 }) },
        auxiliaries: { y: over([], running), at: over(["i"], "i") },
      };
      expect(valuesOf(model)).toEqual([33]);
    });
  });

  it("three dimensions hold in initial values, flows, lookups, series, folds and shifts", () => {
    const dimensions = {
      age: { elements: ["young", "old"], doc },
      home: { elements: ["foster", "kin", "school"], doc },
      sex: { elements: ["girl", "boy"], doc },
    };
    const all = ["age", "home", "sex"];
    const line = (slope: number): [number, number][] => [
      [0, 0],
      [1, slope],
    ];
    const model: ModelSpec = {
      name: "three",
      time: { ...time, stop: 2 },
      dimensions,
      stocks: {
        s: { ...number, dimensions: all, initial: "age + 10 * home + 100 * sex", inflows: ["gain"] },
      },
      flows: {
        gain: over(all, { young: "shaped", old: { "*": { girl: "s[age - 1, home, sex]", boy: "seen" } } }),
      },
      auxiliaries: {
        shaped: over(["sex", "home", "age"], "effect(s)"),
        total: over(["home"], "sum(s[:, home, :])"),
        middle: over(["age"], "max(min(s[age, :, girl]), s[age, kin, boy])"),
      },
      lookups: {
        effect: {
          ...number,
          inputUnit: "1",
          shape: "extrapolate",
          dimensions: ["home", "age", "sex"],
          points: {
            foster: line(1),
            kin: { young: line(2), old: line(3) },
            school: { "*": { girl: line(4), boy: line(5) } },
          },
        },
      },
      series: {
        seen: {
          ...number,
          dimensions: all,
          times: [0, 2],
          values: { "*": { "*": [0, 8], kin: { girl: [2, 2], boy: [4, 6] } } },
        },
      },
    };
    const result = simulate(model, { backend });
    const s = (cell: string[]) => [...result.series("s", ...cell)];
    // s starts at place of age + 10 x place of home + 100 x place of sex.
    expect(s(["young", "kin", "boy"])).toEqual([221, 663, 1989]);
    expect(s(["young", "school", "girl"])).toEqual([131, 655, 3275]);
    expect(s(["old", "foster", "girl"])).toEqual([112, 223, 445]);
    expect(s(["old", "kin", "boy"])).toEqual([222, 226, 231]);
    expect(s(["old", "school", "boy"])).toEqual([232, 232, 236]);
    expect(result.series("shaped", "boy", "kin", "old")[0]).toBe(666);
    expect(result.series("total", "kin")[0]).toBe(121 + 221 + 122 + 222);
    expect(result.series("middle", "old")[0]).toBe(222);
  });

  it("hold inside a module, and where a part of an equation remembers", () => {
    const part = {
      dimensions: { age: { elements: ["a", "b"], doc }, last: { of: "age", elements: ["b"], doc } },
      parameters: { x: given(["age"], { last: 3, "*": 1 }) },
      lookups: {
        f: {
          ...number,
          inputUnit: "1",
          dimensions: ["age"],
          points: { a: [[0, 0] as const, [1, 2] as const], b: [[0, 0] as const, [1, 4] as const] },
        },
      },
      auxiliaries: {
        y: over(["age"], "age + f[age](0.5) + inverse(f, x / 4) + rank(x[:], x) + sum(x[last])"),
      },
      outputs: ["y"],
    };
    const model: ModelSpec = {
      ...{ name: "m", time, models: { part }, modules: { m: { model: "part" } } },
      dimensions: {
        nation: { elements: ["england", "wales"], doc },
        region: { elements: ["n", "s", "g"], doc, maps: { nation: { g: "wales", "*": "england" } } },
      },
      parameters: { people: given(["region"], { n: 1, s: 2, g: 8 }) },
      auxiliaries: { late: over(["nation"], "previous(sum(people[region]), 0) + sum(people[region])") },
    };
    const result = simulate(model, { backend });
    // 1 + 1 + 1/8 + 1 + 3, and 2 + 2 + 3/16 + 2 + 3.
    expect(["a", "b"].map((e) => result.series("m.y", e)[0])).toEqual([6.125, 9.1875]);
    expect([...result.series("late", "england")]).toEqual([3, 6]);
    expect([...result.series("late", "wales")]).toEqual([8, 16]);
  });
});

test("distributions take the keys of any other map", () => {
  const uniform = (high: number) => ({ kind: "uniform" as const, low: 0, high });
  const spec: ModelSpec = {
    ...{ name: "m", time },
    dimensions: { age: { elements: ["a", "b", "c"], doc }, first: { of: "age", elements: ["a", "b"], doc } },
    parameters: {
      p: {
        ...given(["age"], 0.5),
        distribution: { first: uniform(1), a: uniform(9), "*": { kind: "discrete", values: [4] } },
      },
    },
  };
  const { names, values } = drawParameters(spec, { draws: 50, seed: 20_261_108 });
  expect(names).toEqual(["p[a]", "p[b]", "p[c]"]);
  const column = (i: number) => [...values].filter((_, at) => at % 3 === i);
  expect(Math.max(...column(0))).toBeGreaterThan(8);
  expect(Math.max(...column(1))).toBeLessThan(1);
  expect(new Set(column(2))).toEqual(new Set([4]));
});
