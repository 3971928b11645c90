import { describe, expect, test } from "vitest";
import { checkModel } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "../simulate/run.js";
import type { RunOptions } from "../simulate/run-options.js";
import { compileModel } from "./compile-model.js";
import { backendNames } from "./kernel.js";

/** What every backend must do: one model per feature, with what comes out of it. */
interface Case {
  readonly claim: string;
  readonly model: Partial<ModelSpec>;
  readonly options?: RunOptions;
  /** Values at all saved times, by name or `name[element, element]`. */
  readonly expected: { readonly [label: string]: readonly number[] };
}

const doc = "-";
const number = { unit: "1", doc };
const auxiliaries = (equations: { readonly [name: string]: string }) =>
  Object.fromEntries(Object.entries(equations).map(([name, equation]) => [name, { ...number, equation }]));

const sides = { side: { elements: ["left", "right"], doc }, row: { elements: ["a", "b", "c"], doc } };
const grid = {
  ...number,
  dimensions: ["side", "row"],
  value: { left: { a: 1, b: 2, c: 3 }, right: { a: 10, b: 20, c: 30 } },
};

const cases: readonly Case[] = [
  {
    claim: "arithmetic binds as in mathematics, and power to the right",
    model: {
      auxiliaries: auxiliaries({ x: "2 + 3 * 4 - 6 / 3", y: "-2 ^ 2", z: "2 ^ 3 ^ 2", w: "7 - 4 - 2" }),
    },
    expected: { x: [12, 12, 12], y: [-4, -4, -4], z: [512, 512, 512], w: [1, 1, 1] },
  },
  {
    claim: "comparisons and logic give 1 or 0, and anything but 0 is true",
    model: {
      auxiliaries: auxiliaries({
        less: "(1 < 2) + 2 * (2 <= 1) + 4 * (3 > 2) + 8 * (2 >= 3)",
        same: "(1 == 1) + 2 * (1 != 1)",
        both: "(2 and 3) + 2 * (0 and 3) + 4 * (0 or -1) + 8 * (0 or 0)",
        none: "not 0 + 0 * 1",
      }),
    },
    expected: { less: [5, 5, 5], same: [1, 1, 1], both: [5, 5, 5], none: [1, 1, 1] },
  },
  {
    claim: "if computes only the branch that is taken",
    model: {
      dimensions: sides,
      parameters: { zero: { ...number, value: 0 }, grid },
      auxiliaries: auxiliaries({
        guarded: "if(zero > 0, 1 / zero, 5)",
        summed: "if(zero > 0, 1 / zero, sum(grid[:, :]))",
        nested: "if(zero == 0, if(zero > 1, sum(grid[left, :]), sum(grid[right, :])), 0)",
      }),
    },
    expected: { guarded: [5, 5, 5], summed: [66, 66, 66], nested: [60, 60, 60] },
  },
  {
    claim: "functions are those of mathematics; min and max take any number of arguments",
    model: {
      auxiliaries: auxiliaries({
        a: "abs(-3) + exp(0) + log(1) + sqrt(16) + floor(-1.5)",
        b: "pow(2, 10) + min(3, 1, 2) + max(3, 5, 4)",
      }),
    },
    expected: { a: [6, 6, 6], b: [1030, 1030, 1030] },
  },
  {
    claim: "an arrayed equation runs over its elements; exceptions have equations of their own",
    model: {
      dimensions: sides,
      parameters: { grid },
      auxiliaries: {
        double: { ...number, dimensions: ["side", "row"], equation: "2 * grid[side, row]" },
        odd: {
          ...number,
          dimensions: ["row"],
          equation: { b: "100", "*": "grid[left, row] + grid[right, a]" },
        },
      },
    },
    expected: {
      "double[left, c]": [6, 6, 6],
      "double[right, a]": [20, 20, 20],
      "odd[a]": [11, 11, 11],
      "odd[b]": [100, 100, 100],
      "odd[c]": [13, 13, 13],
    },
  },
  {
    claim:
      "exponentials, logarithms and powers of arrays are those of their elements, however they are nested",
    model: {
      dimensions: { row: { elements: ["a", "b", "c", "d"], doc } },
      parameters: {
        base: { ...number, dimensions: ["row"], value: { a: 0, b: -2, c: 4, d: 2 ** -1060 } },
        power: { ...number, dimensions: ["row"], value: { a: 0, b: 3, c: 1, d: 2 } },
      },
      auxiliaries: {
        each: { ...number, dimensions: ["row"], equation: "(base * (tick + 1)) ^ power" },
        shared: { ...number, dimensions: ["row"], equation: "(base * (tick + 1)) ^ (tick + 1)" },
        nested: { ...number, dimensions: ["row"], equation: "exp(log(2 ^ (power - power)) * shared) ^ each" },
      },
      series: { tick: { ...number, times: [0, 2], values: [0, 2] } },
    },
    expected: {
      "each[a]": [1, 1, 1],
      "each[b]": [-8, -64, -216],
      "each[c]": [4, 8, 12],
      "each[d]": [0, 0, 0],
      "shared[a]": [0, 0, 0],
      "shared[b]": [-2, 16, -216],
      "shared[c]": [4, 64, 1728],
      "shared[d]": [2 ** -1060, 0, 0],
      "nested[b]": [1, 1, 1],
      "nested[d]": [1, 1, 1],
    },
  },
  {
    claim:
      "an exponential or power that changes along one dimension of two is that of each element, be they one, two, three or five",
    model: {
      dimensions: {
        row: { elements: ["a", "b", "c", "d"], doc },
        one: { elements: ["a"], doc },
        two: { elements: ["a", "b"], doc },
        three: { elements: ["a", "b", "c"], doc },
        five: { elements: ["a", "b", "c", "d", "e"], doc },
      },
      parameters: {
        along: { ...number, dimensions: ["row"], value: { a: 1, b: 2, c: 3, d: 4 } },
        base_one: { ...number, dimensions: ["one"], value: 2 },
        base_two: { ...number, dimensions: ["two"], value: { a: 2, b: 3 } },
        base_three: { ...number, dimensions: ["three"], value: { a: 2, b: 3, c: 4 } },
        base_five: { ...number, dimensions: ["five"], value: { a: 2, b: 3, c: -4, d: 0, e: 5 } },
      },
      auxiliaries: {
        of_one: { ...number, dimensions: ["row", "one"], equation: "along * (base_one + tick) ^ (tick + 1)" },
        of_two: { ...number, dimensions: ["row", "two"], equation: "along * (base_two + tick) ^ (tick + 1)" },
        of_three: {
          ...number,
          dimensions: ["row", "three"],
          equation: "along * (base_three + tick) ^ (tick + 1)",
        },
        of_five: {
          ...number,
          dimensions: ["row", "five"],
          equation: "along * (base_five + tick) ^ (tick + 1)",
        },
        first_alone: {
          ...number,
          dimensions: ["row", "five"],
          equation: {
            "*": { a: "along + exp(tick - tick) * (base_five + tick) ^ (tick + 1)", "*": "along" },
          },
        },
      },
      series: { tick: { ...number, times: [0, 2], values: [0, 2] } },
    },
    expected: {
      "of_one[a, a]": [2, 9, 64],
      "of_one[d, a]": [8, 36, 256],
      "of_two[b, b]": [6, 32, 250],
      "of_three[a, c]": [4, 25, 216],
      "of_three[d, a]": [8, 36, 256],
      "of_five[a, c]": [-4, 9, -8],
      "of_five[a, d]": [0, 1, 8],
      "of_five[c, e]": [15, 108, 1029],
      "first_alone[b, a]": [4, 11, 66],
      "first_alone[b, b]": [2, 2, 2],
    },
  },
  {
    claim: "reductions fold all elements, a range of them, or one dimension of two",
    model: {
      dimensions: sides,
      parameters: { grid },
      auxiliaries: {
        ...auxiliaries({
          all: "sum(grid[:, :])",
          average: "mean(grid[left, :])",
          product: "prod(grid[left, :])",
          least: "min(grid[right, :])",
          most: "max(grid[:, b])",
          part: "sum(grid[right, b:c])",
          weighted: "sum(grid[left, :] * grid[right, :])",
          inner: "sum(max(grid[:, a], 5))",
        }),
        by_side: { ...number, dimensions: ["side"], equation: "sum(grid[side, :])" },
        share: {
          ...number,
          dimensions: ["side", "row"],
          equation: "grid[side, row] / sum(grid[side, :])",
        },
      },
    },
    expected: {
      all: [66, 66, 66],
      average: [2, 2, 2],
      product: [6, 6, 6],
      least: [10, 10, 10],
      most: [20, 20, 20],
      part: [50, 50, 50],
      weighted: [140, 140, 140],
      inner: [15, 15, 15],
      "by_side[right]": [60, 60, 60],
      "share[right, c]": [0.5, 0.5, 0.5],
    },
  },
  {
    claim: "a shifted subscript reads the neighbour",
    model: {
      dimensions: sides,
      parameters: { grid },
      auxiliaries: {
        before: { ...number, dimensions: ["row"], equation: { a: "0", "*": "grid[left, row - 1]" } },
      },
    },
    expected: { "before[a]": [0, 0, 0], "before[b]": [1, 1, 1], "before[c]": [2, 2, 2] },
  },
  {
    claim: "lookups interpolate and hold their ends; series are read at the current time",
    model: {
      lookups: {
        bend: {
          unit: "1",
          inputUnit: "1",
          doc,
          points: [
            [0, 0],
            [1, 10],
            [2, 10],
          ],
        },
      },
      series: {
        line: { ...number, times: [0, 2], values: [0, 8] },
        steps: { ...number, times: [0, 1, 5], values: [3, 4, 9], interpolation: "hold" },
      },
      auxiliaries: auxiliaries({ low: "bend(-1)", mid: "bend(0.25)", high: "bend(line)", held: "steps" }),
    },
    expected: { low: [0, 0, 0], mid: [2.5, 2.5, 2.5], high: [0, 10, 10], held: [3, 4, 4], line: [0, 4, 8] },
  },
  {
    claim: "events look at the beginning of a step",
    model: {
      parameters: { on: { unit: "year", doc, value: 1 } },
      auxiliaries: {
        ...auxiliaries({ up: "step(5, on)" }),
        kick: { unit: "1/year", doc, equation: "pulse(3, on)" },
        slope: { unit: "year", doc, equation: "ramp(1, on)" },
      },
    },
    expected: { up: [0, 5, 5], kick: [0, 3, 0], slope: [0, 0, 1] },
  },
  {
    claim: "time and dt are the current time and the step",
    model: {
      auxiliaries: {
        now: { unit: "year", doc, equation: "time" },
        width: { unit: "year", doc, equation: "dt" },
      },
    },
    options: { from: 1, to: 2, dt: 0.5 },
    expected: { now: [1, 2], width: [0.5, 0.5] },
  },
  {
    claim: "stocks start from equations of each other, and initial() holds what was at the start",
    model: {
      stocks: {
        a: { ...number, initial: "2 * b", inflows: ["filling"] },
        b: { ...number, initial: 4 },
      },
      flows: { filling: { unit: "1/year", doc, equation: "b / one_year" } },
      parameters: { one_year: { unit: "year", doc, value: 1 } },
      auxiliaries: auxiliaries({ gain: "a - initial(a)" }),
    },
    expected: { a: [8, 12, 16], gain: [0, 4, 8] },
  },
  {
    claim: "previous() is the value one step before",
    model: { auxiliaries: { last: { unit: "year", doc, equation: "previous(time, -1)" } } },
    expected: { last: [-1, 0, 1] },
  },
];

describe.each(backendNames)("the %s backend", (backend) => {
  test.each(cases)("$claim", ({ model, options, expected }) => {
    const spec = { name: "case", time: { unit: "year", start: 0, stop: 2, dt: 1 }, ...model };
    const result = simulate(spec, { save: 1, ...options, backend });
    expect(result.provenance.backend).toBe(backend);
    for (const [label, values] of Object.entries(expected)) {
      const [name = "", elements] = label.split(/[[\]]/);
      const series = result.series(name, ...(elements === undefined ? [] : elements.split(", ")));
      expect([...series], label).toEqual(values);
    }
  });
});

test("a page that forbids generated code gets the interpreter", () => {
  const spec = { name: "m", time: { unit: "year", start: 0, stop: 1, dt: 1 } };
  const checked = checkModel({ ...spec, auxiliaries: auxiliaries({ x: "1" }) });
  const original = globalThis.Function;
  globalThis.Function = function forbidden() {
    throw new EvalError("unsafe-eval is not allowed");
  } as unknown as FunctionConstructor;
  try {
    expect(compileModel(checked).kernel.backend).toBe("interpreter");
  } finally {
    globalThis.Function = original;
  }
});
