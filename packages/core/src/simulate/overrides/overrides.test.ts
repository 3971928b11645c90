import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileModel } from "../../compile/compile-model.js";
import { backendNames } from "../../compile/kernel.js";
import { checkModel } from "../../equations/check.js";
import { HeadwaterError } from "../../model/diagnostics.js";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../run.js";
import type { ModelOverrides } from "./model-overrides.js";

const doc = "-";

const model: ModelSpec = {
  name: "overridden",
  time: { unit: "year", start: 2020, stop: 2024, dt: 1 },
  dimensions: {
    age: { elements: ["baby", "child", "teen"], doc },
    home: { elements: ["kin", "foster"], doc },
  },
  stocks: {
    children: {
      unit: "child",
      doc,
      dimensions: ["age", "home"],
      initial: { baby: { kin: 1, foster: 2 }, "*": "3 * one" },
    },
    total: { unit: "child", doc, initial: "sum(children)" },
  },
  auxiliaries: {
    effort: { unit: "1", doc, dimensions: ["age"], equation: "effect(time / year) * weight" },
    reached: { unit: "1", doc, equation: "inverse(curve, 2)" },
    seen: { unit: "child", doc, dimensions: ["home"], equation: "observed" },
  },
  lookups: {
    effect: {
      unit: "1",
      inputUnit: "1",
      doc,
      points: [
        [2020, 0],
        [2024, 4],
      ],
      range: [0, 100],
      monotonic: "rising",
    },
    curve: {
      unit: "1",
      inputUnit: "1",
      doc,
      points: [
        [0, 0],
        [10, 4],
      ],
    },
  },
  series: {
    observed: {
      unit: "child",
      doc,
      dimensions: ["home"],
      times: [2020, 2022, 2024],
      values: { kin: [1, 3, 5], foster: [10, 30, 50] },
    },
  },
  parameters: {
    weight: { unit: "1", doc, value: 1 },
    year: { unit: "year", doc, value: 1 },
    one: { unit: "child", doc, value: 1 },
  },
};

const run = (overrides: ModelOverrides) => simulate(model, { overrides });
const cells = (result: ReturnType<typeof run>) =>
  ["baby", "child", "teen"].map((age) =>
    ["kin", "foster"].map((home) => result.series("children", age, home)[0]),
  );

describe("an override", () => {
  test("of a lookup puts other points in its place", () => {
    const result = run({
      lookups: {
        EFFECT: [
          [2020, 10],
          [2022, 20],
        ],
      },
    });
    expect([...result.series("effort", "baby")]).toEqual([10, 15, 20, 20, 20]);
    expect(result.final("reached")).toBe(5);
  });

  test("of a lookup that is read backwards is read backwards", () => {
    expect(
      run({
        lookups: {
          curve: [
            [0, 3],
            [1, 1],
          ],
        },
      }).final("reached"),
    ).toBe(0.5);
  });

  test("of a series puts other values in its place, at its times or at others, with gaps", () => {
    const values = (series: ModelOverrides["series"] & object) => {
      const result = run({ series });
      return ["kin", "foster"].map((home) => [...result.series("seen", home)]);
    };
    expect(values({ observed: { values: [4, 4, 8] } })).toEqual([
      [4, 4, 4, 6, 8],
      [4, 4, 4, 6, 8],
    ]);
    expect(values({ "observed[kin]": { values: [0, null, 4] } })).toEqual([
      [0, 1, 2, 3, 4],
      [10, 20, 30, 40, 50],
    ]);
    expect(
      values({
        "observed[foster]": { times: [2021, 2022], values: [0, 7] },
        observed: { times: [2021, 2022], values: [5, 6] },
      }),
    ).toEqual([
      [5, 5, 6, 6, 6],
      [0, 0, 7, 7, 7],
    ]);
  });

  test("of an initial value is by name or by element, and what hangs on it follows", () => {
    expect(cells(run({}))).toEqual([
      [1, 2],
      [3, 3],
      [3, 3],
    ]);
    const result = run({ initials: { "children[child, foster]": 7, children: 5 } });
    expect(cells(result)).toEqual([
      [5, 5],
      [5, 7],
      [5, 5],
    ]);
    expect(result.final("total")).toBe(32);
    expect(run({ initials: { total: 1 } }).final("total")).toBe(1);
  });

  test("stands in a scenario as in the options, which win", () => {
    const scenario = { name: "s", overrides: { initials: { total: 1, children: 2 } } };
    const result = simulate(model, { scenario, overrides: { initials: { total: 9 } } });
    expect([result.final("total"), result.final("children", "teen", "kin")]).toEqual([9, 2]);
    expect(result.provenance.overrides).toEqual([scenario.overrides, { initials: { total: 9 } }]);
  });

  test("goes on acting in a run that goes on", () => {
    const begun = simulate(model, { to: 2022, overrides: { series: { observed: { values: [9, 9, 9] } } } });
    expect(simulate(model, { state: begun.state() }).final("seen", "kin")).toBe(9);
  });

  test("leaves the model as it was", () => {
    const compiled = compileModel(checkModel(model));
    const before = JSON.stringify(compiled.model);
    simulate(compiled, { overrides: { initials: { total: 1 }, lookups: { effect: [[0, 1]] } } });
    expect(JSON.stringify(compiled.model)).toBe(before);
    expect(simulate(compiled).toCSV()).toBe(simulate(model).toCSV());
  });

  test.each<[ModelOverrides, string, string]>([
    [{ lookups: { efect: [[0, 1]] } }, "unknown-name", "Did you mean effect?"],
    [{ lookups: { weight: [[0, 1]] } }, "unknown-name", "weight is a parameter, not a lookup"],
    [{ lookups: { effect: [] } }, "bad-lookup", "lookup effect has no points"],
    [
      {
        lookups: {
          effect: [
            [1, 1],
            [0, 1],
          ],
        },
      },
      "bad-lookup",
      "does not ascend",
    ],
    [{ lookups: { effect: 3 as never } }, "bad-lookup", "is given 3, not a list of points"],
    [{ lookups: { effect: [[0, 101]] } }, "bad-lookup", "has y 101, outside its range, 0 to 100"],
    [
      {
        lookups: {
          effect: [
            [0, 2],
            [1, 1],
          ],
        },
      },
      "bad-lookup",
      "effect is not rising: y goes from 2 at point 1 to 1 at point 2",
    ],
    [{ lookups: { "effect[baby]": [[0, 1]] } }, "dimension-mismatch", "It is a scalar"],
    [
      {
        lookups: {
          curve: [
            [0, 1],
            [1, 1],
          ],
        },
      },
      "not-invertible",
      "not every y of these points has one x",
    ],
    [{ series: { obsrved: { values: [1] } } }, "unknown-name", "Did you mean observed?"],
    [{ series: { observed: { values: [1, 2] } } }, "bad-series", "has 3 times but 2 values"],
    [{ series: { observed: 1 as never } }, "bad-series", "is given 1, not times and values"],
    [{ series: { "observed[kin]": { times: [2020], values: [1] } } }, "bad-series", "the same times"],
    [{ series: { "observed[kind]": { values: [1, 2, 3] } } }, "unknown-element", "Did you mean kin?"],
    [{ initials: { weight: 1 } }, "unknown-name", "weight is a parameter, not a stock"],
    [{ initials: { "children[baby]": 1 } }, "dimension-mismatch", "takes 2 element(s), but 1 are given"],
    [{ initials: { total: Number.NaN } }, "not-finite", "total cannot begin with NaN"],
    [{ initials: { constructor: 1 } as never }, "unknown-name", 'there is no stock "constructor"'],
    [{ parameters: { weight: 1 } } as never, "unknown-name", "overrides have no parameters"],
  ])("that does not fit is told: %j", (overrides, code, text) => {
    let told: HeadwaterError | undefined;
    try {
      run(overrides);
    } catch (error) {
      if (error instanceof HeadwaterError) told = error;
    }
    expect(told?.kind).toBe("usage");
    expect(told?.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(told?.message).toContain(text);
  });
});

test.each(backendNames)("any cells of a stock can be set, and no other changes, by %s", (backend) => {
  const ages = ["baby", "child", "teen"];
  const homes = ["kin", "foster"];
  const compiled = compileModel(checkModel(model), { backend });
  const cell = fc.record({ age: fc.nat(2), home: fc.nat(1), value: fc.integer({ min: 10, max: 99 }) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), (given) => {
      const expected = [
        [1, 2],
        [3, 3],
        [3, 3],
      ];
      const initials: { [stock: string]: number } = {};
      for (const { age, home, value } of given) {
        initials[`children[${ages[age]}, ${homes[home]}]`] = value;
        (expected[age] as number[])[home] = value;
      }
      expect(cells(simulate(compiled, { overrides: { initials } }))).toEqual(expected);
    }),
    { seed: 8, numRuns: 30 },
  );
});
