import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import type { Diagnostic } from "../model/diagnostics.js";
import type { SeriesSpec } from "../model/spec.js";
import { simulate } from "../simulate/run.js";
import { check } from "./check.js";

const doc = "-";
const number = { unit: "1", doc };
const model = (series: Partial<SeriesSpec> & Pick<SeriesSpec, "times" | "values">, stop = 6) => ({
  name: "m",
  time: { unit: "1", start: 0, stop, dt: 1 },
  dimensions: { age: { elements: ["young", "old"], doc } },
  series: { d: { ...number, ...series } },
});

describe.each(backendNames)("series in the %s backend", (backend) => {
  const run = (series: Parameters<typeof model>[0], ...elements: string[]) => [
    ...simulate(model(series), { backend }).series("d", ...elements),
  ];

  it("draw a line over what was not observed, and hold the nearest observation at the ends", () => {
    const times = [1, 2, 3, 5, 6];
    expect(run({ times, values: [null, 10, null, 40, null] })).toEqual([10, 10, 10, 20, 30, 40, 40]);
    expect(run({ times: [1, 3, 4, 5], values: [2, null, null, 10] })).toEqual([2, 2, 4, 6, 8, 10, 10]);
  });

  it("hold the last observation where they hold", () => {
    const interpolation = "hold";
    expect(run({ times: [1, 2, 4, 5], values: [null, 10, null, 40], interpolation })).toEqual([
      10, 10, 10, 10, 10, 40, 40,
    ]);
  });

  it("have gaps of their own in each cell", () => {
    const values = { young: [0, null, 60], old: [null, 5, 7] };
    expect(run({ times: [0, 3, 6], values, dimensions: ["age"] }, "young")).toEqual([
      0, 10, 20, 30, 40, 50, 60,
    ]);
    expect(run({ times: [0, 4, 6], values, dimensions: ["age"] }, "old")).toEqual([5, 5, 5, 5, 5, 6, 7]);
  });

  test("a gap changes nothing that leaving the time out would not", () => {
    const observed = fc.array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 2 }), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(observed, fc.constantFrom("linear" as const, "hold" as const), (values, interpolation) => {
        fc.pre(values.some((value) => value !== null));
        const times = values.map((_, i) => i);
        const kept = times.filter((i) => values[i] !== null);
        const without = { times: kept, values: kept.map((i) => values[i] ?? 0), interpolation };
        const [gaps, left] = [run({ times, values, interpolation }), run(without)];
        for (const [i, value] of gaps.entries()) expect(value).toBeCloseTo(left[i] ?? Number.NaN, 9);
      }),
      { seed: 20_261_105, numRuns: 60 },
    );
  });
});

describe("diagnostics of series", () => {
  const one = (series: Parameters<typeof model>[0]) => {
    const { diagnostics } = check(model(series));
    expect(diagnostics).toHaveLength(1);
    return diagnostics[0] as Diagnostic;
  };

  it("tell data that was never observed, also in one cell", () => {
    expect(one({ times: [1, 2], values: [null, null] })).toMatchObject({
      code: "bad-series",
      path: ["series", "d", "values"],
      message: "series d has no value at any of its 2 times",
    });
    const values = { young: [1, 2], old: [null, null] };
    expect(one({ times: [1, 2], values, dimensions: ["age"] }).path).toEqual([
      "series",
      "d",
      "values",
      "old",
    ]);
  });

  it("tell other mistakes beside gaps", () => {
    expect(one({ times: [1, 2, 3], values: [null, 2] }).message).toBe("series d has 3 times but 2 values");
    expect(one({ times: [1, 1, 3], values: [null, 2, 3] }).message).toBe(
      "times of d do not ascend: 1 comes after 1",
    );
    expect(one({ times: [1, 2], values: [null, Number.NaN] }).message).toBe(
      "series d is NaN at 2: not finite",
    );
  });
});
