import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Diagnostic } from "../model/diagnostics.js";
import type { Cells, DimensionSpec, ModelSpec } from "../model/spec.js";
import { check } from "./check.js";

const doc = "-";
const number = { unit: "1", doc };
const time = { unit: "1", start: 0, stop: 1, dt: 1 };
const age = { elements: ["baby", "child", "teen"], doc };

/** Everything that is said of a model. */
const found = (model: Omit<ModelSpec, "name" | "time">) => check({ name: "m", time, ...model }).diagnostics;
const one = (model: Omit<ModelSpec, "name" | "time">) => {
  const all = found(model);
  expect(all.map(({ code, message }) => `${code}: ${message}`)).toHaveLength(1);
  return all[0] as Diagnostic;
};

describe("diagnostics of dimensions", () => {
  const dimension = (spec: Partial<DimensionSpec>, others: { [name: string]: DimensionSpec } = {}) =>
    one({ dimensions: { age, part: { doc, ...spec }, ...others } });

  it("tell a subrange that does not lie within its parent", () => {
    expect(dimension({ of: "agee", elements: ["baby"] })).toMatchObject({
      code: "unknown-dimension",
      path: ["dimensions", "part", "of"],
      hint: "Did you mean age?",
    });
    expect(dimension({ of: "age", elements: ["baby", "chld"] })).toMatchObject({
      code: "unknown-element",
      path: ["dimensions", "part", "elements"],
      message: "part is a subrange of age, which has no element chld",
      hint: "Did you mean child?",
    });
    expect(dimension({ of: "age", elements: ["teen", "baby"] })).toMatchObject({
      code: "element-order",
      message: "in part baby comes after teen, in age before it",
      hint: "Give the elements of part in the order of age.",
    });
    expect(dimension({ elements: ["baby", "BABY"], of: "age" }).code).toBe("duplicate-element");
  });

  it("tell a dimension that has no elements, of itself or of a parent", () => {
    expect(dimension({})).toMatchObject({ code: "no-elements", message: "dimension part has no elements" });
    expect(dimension({ of: "age", elements: [] }).code).toBe("no-elements");
    const circle = found({
      dimensions: { a: { of: "b", elements: ["x"], doc }, b: { of: "a", elements: ["x"], doc } },
    });
    expect(circle.map(({ code, message }) => [code, message])).toEqual([
      ["dimension-cycle", "a has no parent that is no subrange: a -> b -> a"],
      ["dimension-cycle", "b has no parent that is no subrange: b -> a -> b"],
    ]);
  });

  it("tell what a map leaves out, doubles or does not know", () => {
    const nation = { nation: { elements: ["england", "wales"], doc } };
    const map = (cells: Cells<string>, target = "nation") =>
      dimension({ elements: ["leeds", "newport"], maps: { [target]: cells } }, nation);
    expect(map({ leeds: "england" })).toMatchObject({
      code: "missing-element",
      path: ["dimensions", "part", "maps", "nation"],
      message: "no value for part newport",
    });
    expect(map({ leeds: "england", newport: "wale" })).toMatchObject({
      code: "unknown-element",
      path: ["dimensions", "part", "maps", "nation", "newport"],
      message: 'dimension nation has no element "wale"',
      hint: "Did you mean wales?",
    });
    expect(map({ leed: "england", "*": "wales" })).toMatchObject({
      code: "unknown-element",
      hint: "Did you mean leeds?",
    });
    expect(map("wales", "nations")).toMatchObject({
      code: "unknown-dimension",
      hint: "Did you mean nation?",
    });
    expect(dimension({ of: "age", maps: { age: "baby" } })).toMatchObject({
      code: "bad-map",
      message: "part and age have their elements in common, so none maps them",
    });
  });

  it("tell two names for the pairs of one list how to be declared", () => {
    expect(
      one({ dimensions: { age }, parameters: { p: { ...number, dimensions: ["age", "age"], value: 1 } } }),
    ).toMatchObject({
      code: "duplicate-dimension",
      hint: "A variable over pairs of one list needs a second name for it: dimensions: { target: { of: age, doc: ... } }.",
    });
  });

  it("tell two subranges of one size that say different things of one element", () => {
    const dimensions = {
      age,
      lower: { of: "age", elements: ["baby", "child"], doc },
      upper: { of: "age", elements: ["child", "teen"], doc },
    };
    expect(
      one({
        dimensions,
        parameters: { p: { ...number, dimensions: ["age"], value: { lower: 1, upper: 2 } } },
      }),
    ).toMatchObject({
      code: "ambiguous-element",
      path: ["parameters", "p", "value"],
      message: '"lower" and "upper" both give a value for "child", and neither is the smaller',
      hint: 'Give "child" a value of its own.',
    });
  });
});

describe("diagnostics of subscripts", () => {
  const model = {
    dimensions: {
      age,
      young: { of: "age", elements: ["baby", "child"], doc },
      other: { of: "age", doc },
      region: { elements: ["north", "south"], doc, maps: { nation: "england" } },
      nation: { elements: ["england", "wales"], doc },
    },
    parameters: {
      x: { ...number, dimensions: ["age"], value: 1 },
      w: { ...number, dimensions: ["young"], value: 1 },
      pairs: { ...number, dimensions: ["age", "other"], value: 1 },
      people: { ...number, dimensions: ["region"], value: 1 },
      pay: { ...number, dimensions: ["nation"], value: 1 },
      k: { ...number, value: 1 },
    },
  };
  const y = (equation: Cells<string>, ...dimensions: string[]) =>
    one({ ...model, auxiliaries: { y: { ...number, dimensions, equation } } });

  it("tell an equation that is for elements that a subrange does not have", () => {
    expect(y("w", "age")).toMatchObject({
      code: "outside-subrange",
      message: "w[young] has no element for teen",
      hint: 'Give teen an equation of its own: equation: { teen: ..., "*": ... }.',
    });
    expect(y("w[young]", "age").code).toBe("outside-subrange");
    expect(y("x[young - 1]", "young")).toMatchObject({
      code: "shift-out-of-range",
      message: "x[young - 1] is outside young for baby",
    });
    expect(y("sum(x[:] * x[age + 1])")).toMatchObject({
      code: "shift-out-of-range",
      message: "x[age + 1] is outside age for teen",
      hint: "Fold a range without teen.",
    });
  });

  it("tell two dimensions that lead to one place", () => {
    expect(y("x", "young", "other")).toMatchObject({
      code: "ambiguous-subscript",
      message: "the current element of age is that of young or of other, so x may mean either",
      hint: "Write x[young] or x[other].",
    });
    expect(y("w", "other")).toMatchObject({
      code: "dimension-mismatch",
      message: "w has young, but y has other",
      hint: "For the element that y is at, write w[other].",
    });
  });

  it("tell slices that would run through all pairs by accident", () => {
    expect(y("sum(x[:] * w[:])")).toMatchObject({
      code: "unaligned-slices",
      message: "x[:] runs over age and w[:] over young, which belong together",
    });
    expect(y("sum(x * w)").hint).toContain("x[young]");
    expect(y("sum(people * pay)")).toMatchObject({ code: "unaligned-slices" });
    expect(y("sum(people * pay)").hint).toContain("x[region]");
    expect(y("sum(x[young] * x[other])").code).toBe("unaligned-slices");
    expect(y("sum(x[young] * x[baby:child])").code).toBe("unaligned-slices");
    expect(
      found({ ...model, auxiliaries: { y: { ...number, equation: "sum(pairs[:, :] * x[other])" } } }),
    ).toEqual([]);
  });

  it("tell a fold of nothing, and members inside another fold", () => {
    expect(y("max(people[region])", "nation")).toMatchObject({
      code: "empty-fold",
      message: "max(people[region]) has no elements for wales",
    });
    expect(y("sum(pay[:] * sum(people[region]))")).toMatchObject({
      code: "members-inside-fold",
      message: "people[region] stands in a fold that runs over nation, which region is mapped to",
    });
    expect(y("sum(x[age])", "age").code).toBe("nothing-to-reduce");
    expect(y("rank(k, 1)")).toMatchObject({
      code: "nothing-to-reduce",
      hint: "Write rank(x[:], value) over a dimension of x.",
    });
    expect(y("size(k)").code).toBe("nothing-to-reduce");
  });

  it("limit how many elements an equation may fold the members of", () => {
    const groups = { elements: Array.from({ length: 1001 }, (_, i) => `g${i}`), doc };
    const dimensions = { groups, list: { elements: ["a"], doc, maps: { groups: "g0" } } };
    const parameters = { p: { ...number, dimensions: ["list"], value: 1 } };
    const y = { ...number, dimensions: ["groups"], equation: "sum(p[list])" };
    expect(one({ dimensions, parameters, auxiliaries: { y } })).toMatchObject({
      code: "too-many-groups",
      message: "sum(p[list]) is for more than 1000 elements that others are mapped to",
    });
  });

  it("say once what is wrong in an equation that is split by members", () => {
    expect(y("sum(people[region]) + kk", "nation")).toMatchObject({
      code: "unknown-name",
      hint: "Did you mean k?",
    });
  });

  it("tell a dimension's name that has no current element, and subscripts where none belong", () => {
    expect(y("age + 1")).toMatchObject({
      code: "no-current-element",
      message: "age alone is the place of the current element, and y has no dimensions",
      hint: "Give y the dimension age, or fold something over age.",
    });
    expect(y("age", "young").code).toBe("no-current-element");
    expect(y("max[age](k, 2)", "age")).toMatchObject({
      code: "bad-subscript",
      message: "max takes no subscripts",
    });
    expect(y("x[other](2)", "other").hint).toContain("To multiply");
    expect(y("rank(x)", "age")).toMatchObject({
      code: "argument-count",
      hint: "Write rank(array[:], value).",
    });
    expect(y("sum(x[baby:young])").code).toBe("unknown-element");
    expect(y("sum(x[region:])")).toMatchObject({
      code: "dimension-mismatch",
      message: "x runs over age here, not over region",
    });
    expect(y("x[young:]", "age").code).toBe("slice-outside-reduction");
  });
});

test("whatever dimensions say of each other, the checks end with reasons", () => {
  const names = ["list", "part", "other", "__proto__", "constructor"];
  const cells = fc.oneof(
    fc.constantFrom("a", "b", "u"),
    fc.dictionary(fc.constantFrom("a", "b", "*", "list", "part", "__proto__"), fc.constantFrom("a", "u"), {
      maxKeys: 3,
    }),
  );
  const dimension = fc.record(
    {
      doc: fc.constant(doc),
      elements: fc.subarray(["a", "b", "u", "part"]),
      of: fc.constantFrom(...names),
      maps: fc.dictionary(fc.constantFrom(...names), cells, { maxKeys: 2 }),
    },
    { requiredKeys: ["doc"] },
  );
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...names), dimension),
      fc.subarray(names),
      (dimensions, own) => {
        const { diagnostics, model } = check({
          ...{ name: "m", time, dimensions },
          parameters: { x: { ...number, dimensions: own, value: { list: 1, "*": 2 } } },
          auxiliaries: { y: { ...number, dimensions: own, equation: "x + sum(x[list]) + size(x)" } },
        });
        expect(model === undefined).toBe(diagnostics.some(({ severity }) => severity === "error"));
      },
    ),
    { seed: 20_261_107, numRuns: 300 },
  );
});

describe("units of arrays", () => {
  const unit = (text: string, equation: string) =>
    found({
      dimensions: { age },
      parameters: {
        x: { unit: "child", doc, dimensions: ["age"], value: 1 },
        m: { unit: "GBP", doc, value: 1 },
      },
      lookups: {
        f: {
          unit: "GBP",
          inputUnit: "child",
          doc,
          points: [
            [0, 0],
            [1, 2],
          ],
        },
      },
      auxiliaries: { y: { unit: text, doc, dimensions: ["age"], equation } },
    }).map(({ code }) => code);

  it("are pure numbers for place, size and rank, and turned round by inverse", () => {
    expect(unit("1", "age + size(x[:]) + rank(x[:], x)")).toEqual([]);
    expect(unit("child", "age * x")).toEqual([]);
    expect(unit("child", "inverse(f, m)")).toEqual([]);
    expect(unit("GBP", "f(x)")).toEqual([]);
    expect(unit("child", "x + age")).toEqual(["unit-mismatch"]);
    expect(unit("1", "rank(x[:], m)")).toEqual(["unit-mismatch"]);
    expect(unit("child", "inverse(f, x)")).toEqual(["unit-mismatch"]);
    expect(unit("GBP", "inverse(f, m)")).toEqual(["unit-mismatch"]);
  });
});
