import fc from "fast-check";
import { Solver } from "odex";
import { describe, expect, test } from "vitest";
import { HeadwaterError } from "../../model/diagnostics.js";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../run.js";
import type { SimulateOptions } from "../simulate-options.js";

const doc = "-";
const rk45 = (options: SimulateOptions = {}): SimulateOptions => ({ method: "rk45", ...options });

/** A tub that drains at 1 / T of its water and is filled by `tap`. */
function tub(tap: string, more: Partial<ModelSpec> = {}): ModelSpec {
  return {
    name: "tub",
    time: { unit: "minute", start: 0, stop: 40, dt: "1/4", save: 1 },
    stocks: { water: { unit: "litre", doc, initial: 0, inflows: ["fill"], outflows: ["drain"] } },
    flows: {
      fill: { unit: "litre/minute", doc, equation: tap },
      drain: { unit: "litre/minute", doc, equation: "water / T" },
    },
    parameters: { T: { unit: "minute", doc, value: 5 }, cup: { unit: "litre", doc, value: 0.25 } },
    ...more,
  };
}

/** Two species that circle, far from any rest. */
const circling: ModelSpec = {
  name: "circling",
  time: { unit: "year", start: 0, stop: 20, dt: "1/8" },
  stocks: {
    hares: { unit: "1", doc, initial: 10, inflows: ["born"], outflows: ["eaten"] },
    foxes: { unit: "1", doc, initial: 5, inflows: ["raised"], outflows: ["lost"] },
  },
  flows: {
    born: { unit: "1/year", doc, equation: "a * hares" },
    eaten: { unit: "1/year", doc, equation: "b * hares * foxes" },
    raised: { unit: "1/year", doc, equation: "d * hares * foxes" },
    lost: { unit: "1/year", doc, equation: "c * foxes" },
  },
  parameters: {
    a: { unit: "1/year", doc, value: 1.1 },
    b: { unit: "1/year", doc, value: 0.4 },
    c: { unit: "1/year", doc, value: 0.4 },
    d: { unit: "1/year", doc, value: 0.1 },
  },
};

function largestError(options: SimulateOptions): number {
  const result = simulate(circling, rk45(options));
  const solver = new Solver(2);
  solver.absoluteTolerance = solver.relativeTolerance = 1e-13;
  let state = [10, 5];
  let largest = 0;
  const [hares, foxes] = [result.series("hares"), result.series("foxes")];
  for (const [i, time] of result.times.entries()) {
    const before = result.times[i - 1];
    if (before !== undefined) {
      state = solver.solve(
        (_, [h = 0, f = 0]) => [1.1 * h - 0.4 * h * f, 0.1 * h * f - 0.4 * f],
        before,
        state,
        time,
      ).y;
    }
    const [h = 1, f = 1] = state;
    largest = Math.max(largest, Math.abs((hares[i] ?? 0) / h - 1), Math.abs((foxes[i] ?? 0) / f - 1));
  }
  return largest;
}

describe("accuracy", () => {
  test.each([1e-4, 1e-6, 1e-8, 1e-10])(
    "with a tolerance of %d the error over three cycles, also between its own steps, is below 60 times that",
    (tolerance) => {
      const error = largestError({ relativeTolerance: tolerance, absoluteTolerance: tolerance });
      expect(error).toBeLessThan(60 * tolerance);
      expect(error).toBeGreaterThan(tolerance / 100);
    },
  );

  test("neither dt nor the interval of saving changes a byte where nothing jumps", () => {
    const [coarse, fine] = [
      { dt: 1, save: 1 },
      { dt: "1/16", save: "1/16" },
    ].map((grid) => simulate(circling, rk45(grid)).series("hares"));
    expect(coarse).toEqual(fine?.filter((_, i) => i % 16 === 0));
  });

  test("auxiliaries and flows belong to the stocks beside them", () => {
    const result = simulate(circling, rk45());
    const hares = result.series("hares");
    expect([...result.series("born")]).toEqual([...hares].map((count) => 1.1 * count));
  });
});

describe("what jumps", () => {
  /** Filled by 1 from `from` to `to`, in closed form. */
  const answered = (time: number, from: number, to: number) => {
    const [since, until] = [Math.max(0, time - from), Math.max(0, time - to)];
    return 5 * (Math.exp(-until / 5) - Math.exp(-since / 5));
  };

  test.each<[string, string, Partial<ModelSpec>, SimulateOptions]>([
    ["steps", "step(1, 10.25) - step(1, 20)", {}, {}],
    ["a step whose time is a parameter", "step(1, T + 5.25) - step(1, 4 * T)", {}, {}],
    ["a pulse of many steps, one by one", "pulse(cup, 10.25, dt) * (1 - step(1, 20))", {}, {}],
    [
      "a held series",
      "observed",
      {
        series: {
          observed: {
            unit: "litre/minute",
            doc,
            times: [0, 10.25, 20],
            values: [0, 1, 0],
            interpolation: "hold",
          },
        },
      },
      {},
    ],
    [
      "a lever",
      "handle",
      { levers: { handle: { unit: "litre/minute", doc, value: 0, combine: "add" } } },
      { scenario: { name: "s", moves: [{ lever: "handle", to: 1, start: 10.25, ramp: 0, until: 20 }] } },
    ],
    ["a condition on time", "if(time >= 10.25 and time < 20, 1, 0)", {}, {}],
  ])("%s: met at its step, within 1e-7", (_, tap, more, options) => {
    const result = simulate(tub(tap, more), rk45({ relativeTolerance: 1e-9, ...options }));
    for (const [i, value] of result.series("water").entries()) {
      const time = result.times[i] ?? 0;
      expect(Math.abs(value - answered(time, 10.25, 20)), String(time)).toBeLessThan(1e-7);
    }
  });

  test("a pulse adds its magnitude after a long rest, however short its step", () => {
    const model = tub("pulse(8, 39)", { parameters: { T: { unit: "minute", doc, value: 1e15 } } });
    for (const dt of ["1/4", "1/64"]) {
      expect(simulate(model, rk45({ dt })).final("water")).toBeCloseTo(8, 9);
    }
  });

  test("events of one run are those of its parameters", () => {
    const model = tub("step(1, begin)", {
      parameters: { T: { unit: "minute", doc, value: 1e15 }, begin: { unit: "minute", doc, value: 39 } },
    });
    expect(simulate(model, rk45()).final("water")).toBeCloseTo(1, 9);
    expect(simulate(model, rk45({ parameters: { begin: 38.5 } })).final("water")).toBeCloseTo(1.5, 9);
  });

  test("each element and each turn of a fold has events of its own", () => {
    const model: ModelSpec = {
      name: "elements",
      time: { unit: "minute", start: 0, stop: 40, dt: "1/4", save: 40 },
      dimensions: { side: { elements: ["left", "right"], doc } },
      stocks: {
        water: { unit: "litre", doc, dimensions: ["side"], initial: 0, inflows: ["fill"] },
        all: { unit: "litre", doc, initial: 0, inflows: ["filled"] },
      },
      flows: {
        fill: { unit: "litre/minute", doc, dimensions: ["side"], equation: "step(1, begin)" },
        filled: { unit: "litre/minute", doc, equation: "sum(pulse(cup, begin[:]) * weight[:])" },
      },
      parameters: {
        begin: { unit: "minute", doc, dimensions: ["side"], value: { left: 39, right: 39.5 } },
        cup: { unit: "litre", doc, value: 8 },
        weight: { unit: "1", doc, dimensions: ["side"], value: { left: 1, right: 0.25 } },
      },
    };
    const result = simulate(model, rk45());
    expect(result.final("water", "left")).toBeCloseTo(1, 9);
    expect(result.final("water", "right")).toBeCloseTo(0.5, 9);
    expect(result.final("all")).toBeCloseTo(10, 9);
  });

  test("a ramp and the knots of a series bend where they bend, also between two steps", () => {
    const filled = (tap: string, more: Partial<ModelSpec> = {}) =>
      simulate(tub(tap, { parameters: { T: { unit: "minute", doc, value: 1e15 } }, ...more }), rk45()).final(
        "water",
      );
    expect(filled("ramp(1, 10.1, 12.1)")).toBeCloseTo(2 + 2 * 27.9, 9);
    const series = { peak: { unit: "litre/minute", doc, times: [30.1, 30.2, 30.3], values: [0, 10, 0] } };
    expect(filled("peak", { series })).toBeCloseTo(1, 9);
  });
});

describe("a run that cannot go on", () => {
  const failure = (equation: string, options: SimulateOptions = {}) => {
    const model: ModelSpec = {
      name: "runaway",
      time: { unit: "year", start: 0, stop: 4, dt: "1/4" },
      stocks: {
        calm: { unit: "1", doc, initial: 1 },
        wild: { unit: "1", doc, initial: 1, inflows: ["gain"] },
      },
      flows: { gain: { unit: "1/year", doc, equation: `rate * ${equation}` } },
      parameters: { rate: { unit: "1/year", doc, value: 1 } },
    };
    try {
      simulate(model, rk45(options));
    } catch (error) {
      if (error instanceof HeadwaterError && error.kind === "numerical") return error.diagnostics[0];
      throw error;
    }
    return undefined;
  };

  test("because a stock grows without limit says where and which: x' = x^2 ends at time 1", () => {
    const found = failure("wild ^ 2");
    expect(found).toMatchObject({ code: "step-collapse", severity: "error", path: ["stocks", "wild"] });
    expect(Number(/at time ([\d.]+)/.exec(found?.message ?? "")?.[1])).toBeCloseTo(1, 6);
    expect(found?.hint).toContain("growth without limit");
  });

  test("because a value is no number names the value", () => {
    expect(failure("(sqrt(1.5 - wild) + 0.1)")).toMatchObject({
      code: "not-finite",
      path: ["flows", "gain"],
      actual: expect.stringContaining("wild = 1.5"),
    });
  });

  test("is none where another method runs to the end before the trouble", () => {
    expect(failure("wild ^ 2", { to: 0.75 })).toBeUndefined();
  });
});

test("a stock that may not be negative drains to nothing without falling below zero", () => {
  const model = tub("step(1, 3) - step(1, 9)");
  const { water } = model.stocks ?? {};
  const guarded: ModelSpec = {
    ...model,
    stocks: water ? { water: { ...water, nonNegative: true, initial: 100 } } : {},
  };
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 50, noNaN: true }),
      fc.integer({ min: 2, max: 9 }),
      (T, digits) => {
        const result = simulate(guarded, rk45({ parameters: { T }, relativeTolerance: 10 ** -digits }));
        const exact = 100 * Math.exp(-2 / T);
        expect(Math.abs((result.series("water")[2] ?? 0) - exact)).toBeLessThan(100 * 10 ** -digits * 10);
      },
    ),
    { seed: 11, numRuns: 25 },
  );
});
