import { describe, expect, test } from "vitest";
import { compileModel } from "../compile/compile-model.js";
import { checkModel } from "../equations/check.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";
import { createRunner } from "./runner.js";

const doc = "-";
const tank = (over: Partial<ModelSpec> = {}): ModelSpec => ({
  name: "tank",
  time: { unit: "hour", start: 0, stop: 10, dt: 1 },
  dimensions: { side: { elements: ["left", "right"], doc } },
  stocks: {
    water: {
      unit: "litre",
      doc,
      dimensions: ["side"],
      initial: { left: 100, right: 5 },
      outflows: ["drain"],
      nonNegative: true,
    },
  },
  flows: { drain: { unit: "litre/hour", doc, dimensions: ["side"], equation: "speed" } },
  parameters: { speed: { unit: "litre/hour", doc, value: 2 } },
  ...over,
});

function failureOf(run: () => unknown): HeadwaterError {
  try {
    run();
  } catch (error) {
    if (error instanceof HeadwaterError) return error;
    throw error;
  }
  throw new Error("it did not fail");
}

describe.each(["interpreter", "javascript"] as const)("by the %s", (backend) => {
  test("a stock that may not be negative stops the run at the first step at which it is", () => {
    const error = failureOf(() => simulate(tank(), { backend, save: 5 }));
    expect(error.kind).toBe("numerical");
    expect(error.diagnostics).toMatchObject([
      {
        code: "negative-stock",
        path: ["stocks", "water[right]"],
        message: "water[right] fell below zero, to -1, at time 3 (hour), and may not be negative",
        expected: "water[right] = water + dt * (- drain)",
        actual: "drain[right] = 2",
      },
    ]);
  });

  test("a value that is no finite number stops the run, with the equation and the value of each name in it", () => {
    const model = tank({
      stocks: { water: { unit: "litre", doc, initial: 4, outflows: ["drain"] } },
      flows: { drain: { unit: "litre/hour", doc, equation: "speed" } },
      auxiliaries: { share: { unit: "1", doc, equation: "(water + speed * dt) / water" } },
    });
    const error = failureOf(() => simulate(model, { backend }));
    expect(error.diagnostics).toMatchObject([
      {
        code: "not-finite",
        path: ["auxiliaries", "share"],
        message: "share is Infinity, not a finite number, at time 2 (hour)",
        expected: "share = (water + speed * dt) / water",
        actual: "water = 0, speed = 2",
      },
    ]);
    expect(error.message).not.toContain(".ts:");
  });

  test("the cause is named, not what follows from it, also at the start", () => {
    const model = tank({
      auxiliaries: {
        after: { unit: "1", doc, equation: "root + 1" },
        root: { unit: "1", doc, equation: "log(0 * speed / speed)" },
      },
    });
    const error = failureOf(() => simulate(model, { backend }));
    expect(error.diagnostics[0]?.message).toBe("root is -Infinity, not a finite number, at time 0 (hour)");
  });

  test("growth without limit is found in the stock, with its flows", () => {
    const model = tank({
      stocks: { water: { unit: "litre", doc, initial: 1.7e308, inflows: ["rain"] } },
      flows: { rain: { unit: "litre/hour", doc, equation: "water / hour / 2" } },
      parameters: { hour: { unit: "hour", doc, value: 1 } },
    });
    const error = failureOf(() => simulate(model, { backend }));
    expect(error.diagnostics[0]).toMatchObject({ path: ["stocks", "water"], actual: "rain = 8.5e+307" });
  });
});

test("what falls below zero by rounding alone does not stop a run", () => {
  const model = tank({
    stocks: { water: { unit: "litre", doc, initial: 0.3, outflows: ["drain"], nonNegative: true } },
    flows: {
      drain: {
        unit: "litre/hour",
        doc,
        equation: "if(time / hour < 3, 0.1 * litre / hour, 0 * litre / hour)",
      },
    },
    parameters: { hour: { unit: "hour", doc, value: 1 }, litre: { unit: "litre", doc, value: 1 } },
  });
  expect(Math.abs(simulate(model).final("water"))).toBeLessThan(1e-15);
});

test("a runner returns a failure as data, and runs on with the next values", () => {
  const compiled = compileModel(checkModel(tank()));
  const runner = createRunner(compiled, { outputs: [0, 1], save: 10 });
  const into = new Float64Array(4);
  const none = new Float64Array(0);
  expect(runner.run([2], none, into)).toMatchObject({
    code: "negative-stock",
    variable: "water",
    elements: ["right"],
    time: 3,
    value: -1,
    terms: [{ name: "drain[right]", value: 2 }],
  });
  expect(runner.run([Number.NaN], none, into)).toMatchObject({ code: "not-finite", variable: "speed" });
  expect(runner.run([0.25], none, into)).toBeUndefined();
});
