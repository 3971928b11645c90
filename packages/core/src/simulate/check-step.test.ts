import { describe, expect, test } from "vitest";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { type CheckStepOptions, checkStep, type StepCheckRow } from "./check-step.js";
import { formatStepCheck } from "./check-step-text.js";
import { simulate } from "./run.js";

const doc = "-";

/** A tub that drains: exp(-t / T) in closed form, (1 - dt / T)^n by Euler. */
const tub: ModelSpec = {
  name: "tub",
  time: { unit: "minute", start: 0, stop: 4, dt: "1/4", save: 1 },
  dimensions: { side: { elements: ["slow", "fast"], doc } },
  stocks: { water: { unit: "litre", doc, dimensions: ["side"], initial: 100, outflows: ["drain"] } },
  flows: { drain: { unit: "litre/minute", doc, dimensions: ["side"], equation: "water / T" } },
  auxiliaries: { fixed: { unit: "minute", doc, equation: "2 * T[slow]" } },
  parameters: { T: { unit: "minute", doc, dimensions: ["side"], value: { slow: 10, fast: 2 } } },
};

const row = (rows: readonly StepCheckRow[], name: string) => rows.find(({ variable }) => variable === name);

describe("a check of dt", () => {
  test.each([
    ["euler", 1],
    ["rk2", 2],
    ["rk4", 4],
  ] as const)("measures the order of %s as %d within 0.1, and its error within a tenth", (method, order) => {
    const found = row(checkStep(tub, { method }).variables, "water");
    const exact = 100 * Math.exp(-4 / 2);
    const error = Math.abs(simulate(tub, { method }).final("water", "fast") / exact - 1);
    expect(Math.abs((found?.order ?? 0) - order)).toBeLessThan(0.1);
    expect(Math.abs((found?.relativeError ?? 0) / error - 1)).toBeLessThan(0.1);
  });

  test("says which cell moves most, from what to what and when", () => {
    const found = row(checkStep(tub).variables, "water");
    const by = (dt: number) => 100 * (1 - dt / 2) ** (4 / dt);
    expect(found).toMatchObject({ elements: ["fast"], unit: "litre", time: 4, converges: true });
    expect(found?.coarse).toBeCloseTo(by(1 / 4), 10);
    expect(found?.fine).toBeCloseTo(by(1 / 8), 10);
    expect(found?.relativeChange).toBeCloseTo((by(1 / 8) - by(1 / 4)) / by(1 / 16), 10);
    expect(row(checkStep(tub).variables, "fixed")).toMatchObject({ relativeChange: 0, relativeError: 0 });
  });

  test("recommends a step that keeps what it promises: the error there is within the tolerance, and not twice as far", () => {
    for (const tolerance of [0.1, 0.01, 0.001]) {
      const { recommended = Number.NaN } = checkStep(tub, { tolerance });
      const errorAt = (dt: number) =>
        Math.abs(simulate(tub, { dt, save: 1 }).final("water", "fast") / (100 * Math.exp(-2)) - 1);
      expect(errorAt(recommended)).toBeLessThan(1.05 * tolerance);
      expect(errorAt(2 * recommended)).toBeGreaterThan(0.9 * tolerance);
    }
  });

  test("keeps dt when it is short enough", () => {
    const check = checkStep(tub, { method: "rk4" });
    expect(check).toMatchObject({
      recommended: 0.25,
      steps: [0.25, 0.125, 0.0625],
      failures: [],
      warnings: [],
    });
    expect(formatStepCheck(check)).toContain("dt 0.25 minute is short enough");
  });

  test("looks at the variables that matter, when told which", () => {
    const { variables } = checkStep(tub, { variables: ["WATER"] });
    expect(variables.map(({ variable, elements }) => [variable, elements])).toEqual([["water", ["fast"]]]);
    const slow = checkStep(tub, { variables: ["water[slow]"] }).variables;
    expect(slow.map(({ variable, elements }) => [variable, elements])).toEqual([["water", ["slow"]]]);
  });

  test("takes parameters, scenarios and another dt into account", () => {
    const check = checkStep(tub, { parameters: { "T[fast]": 1 }, dt: "1/2", halvings: 3 });
    expect(check.steps).toEqual([0.5, 0.25, 0.125, 0.0625]);
    expect(row(check.variables, "water")?.coarse).toBeCloseTo(100 * 0.5 ** 8, 10);
  });
});

describe("what does not converge", () => {
  const pulsed: ModelSpec = {
    name: "pulsed",
    time: { unit: "day", start: 0, stop: 4, dt: 1 },
    stocks: { people: { unit: "person", doc, initial: 0, inflows: ["arriving"] } },
    flows: { arriving: { unit: "person/day", doc, equation: "pulse(bus, 2)" } },
    parameters: { bus: { unit: "person", doc, value: 50 } },
  };

  test("as the height of a pulse does not, is told apart from what fills by it", () => {
    const { recommended, variables } = checkStep(pulsed);
    expect(row(variables, "arriving")).toMatchObject({ converges: false, order: undefined });
    expect(row(variables, "people")).toMatchObject({ converges: true, relativeError: 0 });
    expect(recommended).toBe(1);
  });

  test("in a stock is a warning, and no step is recommended", () => {
    const counted: ModelSpec = {
      ...pulsed,
      flows: { arriving: { unit: "person/day", doc, equation: "bus / dt" } },
    };
    const check = checkStep(counted);
    expect(check.recommended).toBeUndefined();
    expect(check.warnings).toMatchObject([{ code: "no-convergence", path: ["stocks", "people"] }]);
    expect(formatStepCheck(check)).toContain("No step can be recommended.");
  });
});

test("a step at which the run stops is told, with the others compared", () => {
  const brittle: ModelSpec = {
    name: "brittle",
    time: { unit: "day", start: 0, stop: 8, dt: 1 },
    stocks: { stores: { unit: "meal", doc, initial: 100, outflows: ["eaten"], nonNegative: true } },
    flows: { eaten: { unit: "meal/day", doc, equation: "stores / stay" } },
    parameters: { stay: { unit: "day", doc, value: 0.6 } },
  };
  const check = checkStep(brittle, { halvings: 3, tolerance: 0.5 });
  expect(check.failures).toMatchObject([{ dt: 1, diagnostic: { code: "negative-stock" } }]);
  expect(check.steps).toEqual([0.5, 0.25, 0.125, 0.0625]);
  expect(formatStepCheck(check)).toContain("At dt 1 the run stops: stores fell below zero");
  expect(checkStep(brittle).steps).toEqual([0.5, 0.25, 0.125]);
  expect(() => checkStep(brittle, { parameters: { stay: 0.01 } })).toThrow("fell below zero");
});

test.each<[CheckStepOptions, string]>([
  [{ tolerance: 0 }, "tolerance is 0, not a number above 0"],
  [{ halvings: 1 }, "halvings is 1, not a whole number from 2 to 20"],
  [{ method: "rk45" }, "rk45 chooses its own steps"],
  [{ variables: ["watre"] }, "Did you mean water?"],
  [{ variables: ["T"] }, "T is a parameter, not a variable that a run computes"],
  [{ dt: 0.3 }, "not a whole number of steps"],
  [{ parameters: { TT: 1 } }, "Did you mean T?"],
])("%j does not pass: %s", (options, text) => {
  expect(() => checkStep(tub, options)).toThrow(HeadwaterError);
  expect(() => checkStep(tub, options)).toThrow(text);
});

test("the text names the step, the worst variable and what to choose instead", () => {
  expect(formatStepCheck(checkStep(tub))).toMatchInlineSnapshot(`
    "tub: euler, dt 0.25, 0.125, 0.0625 (minute)
    dt 0.25 minute is too long: drain is wrong by about 13%. At dt 0.015625 nothing should be wrong by more than 1%.
      variable     error  moves by  from -> to          at        order
      drain[fast]  13%    6.7%      5.90335 -> 6.33944  minute 4  1.0
      water[fast]  13%    6.7%      11.8067 -> 12.6789  minute 4  1.0"
  `);
});
