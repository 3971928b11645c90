import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { readModelYaml } from "../exchange/yaml.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { LookupPoints, LookupSpec, ModelSpec } from "../model/spec.js";
import { simulate } from "../simulate/run.js";
import { check } from "./check.js";

const doc = "-";
const number = { unit: "1", doc };
const time = { unit: "1", start: 0, stop: 1, dt: 1 };
const table = (points: LookupSpec["points"], more: Partial<LookupSpec> = {}): LookupSpec => ({
  ...number,
  inputUnit: "1",
  points,
  ...more,
});
const home = { elements: ["foster", "kin"], doc };
const bend: LookupPoints = [
  [0, 10],
  [1, 20],
  [3, 40],
  [4, 30],
];
const falling: LookupPoints = [
  [0, 8],
  [2, 4],
  [6, 2],
];

describe.each(backendNames)("lookups in the %s backend", (backend) => {
  const read = (lookups: ModelSpec["lookups"], ...equations: string[]): number[] => {
    const auxiliaries = equations.map((equation, i) => [`y${i}`, { ...number, equation }] as const);
    const model: ModelSpec = {
      ...{ name: "m", time, auxiliaries: Object.fromEntries(auxiliaries), dimensions: { home } },
      ...(lookups === undefined ? {} : { lookups }),
    };
    const result = simulate(model, { backend });
    return equations.map((_, i) => result.series(`y${i}`)[0] as number);
  };
  const at = (spec: LookupSpec, ...x: number[]) => read({ f: spec }, ...x.map((each) => `f(${each})`));

  it("are straight lines held at both ends, as XMILE's continuous graphical functions, when no shape is given", () => {
    expect(at(table(bend), -1, 0, 0.5, 1, 2, 3.5, 4, 9)).toEqual([10, 10, 15, 20, 30, 35, 30, 30]);
    expect(at(table(bend, { shape: "linear" }), 0.5, 9)).toEqual([15, 30]);
  });

  it("go on along the first and the last line when they extrapolate, as XMILE's", () => {
    expect(at(table(bend, { shape: "extrapolate" }), -1, 0.5, 4, 9)).toEqual([0, 15, 30, -20]);
  });

  it("keep the y of the next lower x when they step, as XMILE's discrete ones", () => {
    expect(at(table(bend, { shape: "step" }), -1, 0, 0.999, 1, 2.5, 3, 9)).toEqual([
      10, 10, 10, 20, 20, 40, 30,
    ]);
  });

  it("have one y everywhere where they have one point", () => {
    for (const shape of ["linear", "extrapolate", "step"] as const)
      expect(at(table([[2, 7]], { shape }), 0, 2, 5)).toEqual([7, 7, 7]);
  });

  it("are read backwards by inverse, held or going on beyond the ends as forwards", () => {
    expect(
      read({ f: table(falling) }, "inverse(f, 6)", "inverse(f, 3)", "inverse(f, 9)", "inverse(f, 0)"),
    ).toEqual([1, 4, 0, 6]);
    const beyond = table(falling, { shape: "extrapolate" });
    expect(read({ f: beyond }, "inverse(f, 6)", "inverse(f, 10)", "inverse(f, 0)")).toEqual([1, -1, 10]);
  });

  it("have a table for each element, chosen as the cell of a variable is", () => {
    const tables = { foster: [...falling, [8, 1] as const], "*": falling };
    const lookups = { f: table(tables, { dimensions: ["home"] }) };
    expect(read(lookups, "f[foster](8)", "f[kin](8)", "sum(f[:](8))", "sum(f(1))")).toEqual([1, 2, 3, 12]);
    expect(read(lookups, "inverse(f[foster], 1.5)", "sum(inverse(f, 1))")).toEqual([7, 14]);
  });

  it("run over the elements of the equation, and with slices in a fold", () => {
    const result = simulate(
      {
        ...{
          name: "m",
          time,
          dimensions: {
            home,
            place: { elements: ["a", "b"], doc, maps: { home: { a: "kin", b: "foster" } } },
          },
        },
        lookups: {
          f: table(
            {
              foster: falling,
              kin: [
                [0, 1],
                [1, 0],
              ],
            },
            { dimensions: ["home"] },
          ),
        },
        parameters: { x: { ...number, dimensions: ["home"], value: { foster: 2, kin: 0.25 } } },
        auxiliaries: {
          each: { ...number, dimensions: ["home"], equation: "f(x) + 10 * inverse(f, x)" },
          mapped: { ...number, dimensions: ["place"], equation: "f(0)" },
          all: { ...number, equation: "sum(f[:](x[:]))" },
          last: { ...number, dimensions: ["home"], equation: { foster: 0, kin: "f[home - 1](x)" } },
        },
      },
      { backend },
    );
    expect(["foster", "kin"].map((e) => result.series("each", e)[0])).toEqual([64, 8.25]);
    expect(["a", "b"].map((e) => result.series("mapped", e)[0])).toEqual([1, 8]);
    expect(result.series("all")[0]).toBe(4.75);
    expect(result.series("last", "kin")[0]).toBe(7.5);
  });

  test("inverse(f, f(x)) is x for any rising or falling table, within it and beyond", () => {
    const steps = fc.array(
      fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true })),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(
        steps,
        fc.constantFrom(1, -1),
        fc.double({ min: -20, max: 80, noNaN: true }),
        (sizes, sign, x) => {
          const points: [number, number][] = [];
          for (const [dx, dy] of sizes) {
            const [x0, y0] = points.at(-1) ?? [0, 0];
            points.push([x0 + dx, y0 + sign * dy]);
          }
          const f = table(points, { shape: "extrapolate" });
          const [back = Number.NaN] = read({ f }, `inverse(f, f(${x}))`);
          expect(Math.abs(back - x)).toBeLessThan(1e-9 * (1 + Math.abs(x)) * 100);
        },
      ),
      { seed: 20_261_104, numRuns: 40 },
    );
  });
});

describe("diagnostics of lookups", () => {
  const one = (spec: LookupSpec, equation = "0", more: Partial<ModelSpec> = {}) => {
    const model = {
      name: "m",
      time,
      dimensions: { home },
      lookups: { f: spec },
      auxiliaries: { y: { ...number, equation } },
      ...more,
    };
    const { diagnostics } = check(model);
    expect(diagnostics).toHaveLength(1);
    return diagnostics[0] as Diagnostic;
  };

  it.each<[string, unknown, string]>([
    ["no points", [], "lookup f has no points"],
    [
      "two points at one x",
      [
        [0, 1],
        [2, 1],
        [2, 3],
      ],
      "points 2 and 3 of f have the same x, 2",
    ],
    [
      "points out of order",
      [
        [0, 1],
        [5, 1],
        [2, 3],
      ],
      "x of f does not ascend: point 3 is at 2, after point 2 at 5",
    ],
    [
      "a y that is not finite",
      [
        [0, 1],
        [1, Number.NaN],
      ],
      "point 2 of f is (1, NaN): not finite",
    ],
  ])("tell %s", (_, points, message) => {
    expect(one(table(points as LookupPoints))).toMatchObject({
      code: "bad-lookup",
      path: ["lookups", "f", "points"],
      message,
    });
  });

  it.each([
    ["a point without y", [[0, 1], [5]], "1", "item 2 of points is a list of 1"],
    ["a point of three numbers", [[0, 1, 2]], "0", "item 1 of points is a list of 3"],
  ])("tell %s", (_, points, item, message) => {
    const path = ["lookups", "f", "points", item];
    expect(one(table(points as unknown as LookupPoints))).toMatchObject({
      code: "wrong-length",
      path,
      message,
    });
  });

  it("name the table of an element", () => {
    const wrong: LookupPoints = [
      [1, 0],
      [0, 0],
    ];
    expect(one(table({ foster: bend, kin: wrong }, { dimensions: ["home"] }))).toMatchObject({
      path: ["lookups", "f", "points", "kin"],
      message: "x of f[kin] does not ascend: point 2 is at 0, after point 1 at 1",
    });
    expect(one(table({ foster: bend }, { dimensions: ["home"] })).code).toBe("missing-element");
    expect(one(table({ foster: bend, kin: bend })).code).toBe("dimension-mismatch");
    expect(one(table(bend, { dimensions: ["homes"] }))).toMatchObject({
      code: "unknown-dimension",
      hint: "Did you mean home?",
    });
    const { points: _, ...pointless } = table([]);
    expect(one(pointless as LookupSpec)).toMatchObject({
      code: "bad-lookup",
      hint: "Add points: [[x, y], ...].",
    });
  });

  it("check what a lookup says of its range and direction", () => {
    expect(one(table(bend, { range: [0, 39] })).message).toBe(
      "point 3 of f has y 40, outside its range, 0 to 39",
    );
    expect(one(table(bend, { range: [5, 0] })).code).toBe("bad-range");
    expect(one(table(bend, { monotonic: "rising" })).message).toBe(
      "f is not rising: y goes from 40 at point 3 to 30 at point 4",
    );
    expect(one(table(bend, { monotonic: "falling" })).message).toBe(
      "f is not falling: y goes from 10 at point 1 to 20 at point 2",
    );
    const level: LookupPoints = [
      [0, 1],
      [1, 1],
      [2, 3],
    ];
    expect(
      check({ name: "m", time, lookups: { f: table(level, { monotonic: "rising", range: [1, 3] }) } })
        .diagnostics,
    ).toEqual([]);
  });

  it("refuse to read backwards what has no inverse, and name the points", () => {
    const inverse = (spec: LookupSpec) => one(spec, "inverse(f, 1)");
    expect(inverse(table(bend))).toMatchObject({
      code: "not-invertible",
      path: ["auxiliaries", "y", "equation"],
      message: "f has no inverse: y goes from 40 at point 3 to 30 at point 4, after it rose",
    });
    expect(
      inverse(
        table([
          [0, 5],
          [1, 5],
        ]),
      ).message,
    ).toBe("f has no inverse: y goes from 5 at point 1 to 5 at point 2");
    expect(inverse(table([[0, 5]])).message).toBe("f has no inverse: it has one point");
    expect(inverse(table(falling, { shape: "step" })).message).toContain("it goes in steps");
    expect(one(table(bend), "inverse(y, 1)")).toMatchObject({
      code: "not-a-lookup",
      message: "inverse needs the name of a lookup first, not y",
    });
    expect(one(table(bend), "inverse(2, 1)").code).toBe("not-a-lookup");
    expect(one(table(bend), "f[kin](2)").code).toBe("dimension-mismatch");
    expect(one(table(bend, { dimensions: ["home"] }), "f(2)").code).toBe("dimension-mismatch");
  });

  it("count points of all tables against the limit", () => {
    const wide = { elements: Array.from({ length: 1001 }, (_, i) => `e${i}`), doc };
    const points = Array.from({ length: 1000 }, (_, i): [number, number] => [i, i]);
    expect(one(table(points, { dimensions: ["wide"] }), "0", { dimensions: { wide } })).toMatchObject({
      code: "too-many-cells",
      message: "f has 1001 tables of up to 1000 points; the limit is 1000000 points",
    });
  });
});

test("a model file has lookups, subranges, maps and gaps in data, and a misspelt key is told", () => {
  const text = `name: m
time: { unit: year, start: 0, stop: 1, dt: 1 }
dimensions:
  age: { elements: [1, 2, 3], doc: x, maps: { home: { 3: kin, "*": foster } } }
  home: { elements: [foster, kin], doc: x }
  goal: { of: home, doc: x }
lookups:
  f: { unit: 1, inputUnit: year, doc: x, dimensions: [home], shape: step, monotonic: rising, range: [0, 2], points: { "*": [[0, 1], [1, 2]] } }
series:
  d: { unit: 1, doc: x, times: [0, 1, 2], values: [~, 4, null] }
auxiliaries:
  y: { unit: 1, doc: x, dimensions: [age], equation: f(time) + d }
`;
  const { spec, diagnostics } = readModelYaml(text);
  expect(diagnostics).toEqual([]);
  if (spec === undefined) throw new Error("no model");
  const result = simulate(spec);
  expect([...result.series("y", "3")]).toEqual([5, 6]);
  const hint = (from: string, to: string) => readModelYaml(text.replace(from, to)).diagnostics[0];
  expect(hint("shape:", "shpe:")).toMatchObject({ code: "unknown-key", hint: "Did you mean shape?" });
  expect(hint("monotonic:", "monotone:")).toMatchObject({
    code: "unknown-key",
    hint: "Did you mean monotonic?",
  });
  expect(hint("maps:", "map:")).toMatchObject({ code: "unknown-key", hint: "Did you mean maps?" });
  expect(hint("of:", "off:")).toMatchObject({ code: "unknown-key", hint: "Did you mean of?" });
  expect(hint("shape: step", "shape: steps")).toMatchObject({
    code: "wrong-value",
    hint: "Did you mean step?",
  });
  expect(hint("rising", "up")?.expected).toBe("one of rising, falling");
  expect(hint("[1, 2]] }", "[1]] }")?.path.slice(0, 3)).toEqual(["lookups", "f", "points"]);
  expect(hint("null]", "high]")?.path.slice(0, 3)).toEqual(["series", "d", "values"]);
});
