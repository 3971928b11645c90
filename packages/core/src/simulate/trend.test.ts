import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";

/** A stock that grows by 5 percent a year, and something that rises by 2 a year from 10. */
function model(equations: { readonly [name: string]: { unit: string; equation: string } }): ModelSpec {
  return {
    name: "trends",
    time: { unit: "year", start: 0, stop: 40, dt: "1/8" },
    stocks: { people: { unit: "person", doc, initial: 100, inflows: ["births"] } },
    flows: { births: { unit: "person/year", doc, equation: "growth * people" } },
    parameters: {
      growth: { unit: "1/year", doc, value: 0.05 },
      T: { unit: "year", doc, value: 4 },
      ahead: { unit: "year", doc, value: 10 },
    },
    auxiliaries: {
      rising: { unit: "1", doc, equation: "10 + 8 * time / T" },
      ...Object.fromEntries(Object.entries(equations).map(([name, each]) => [name, { doc, ...each }])),
    },
  };
}

describe.each(backendNames)("by the %s backend", (backend) => {
  const run = (equation: string, unit: string, method: "euler" | "rk4" = "euler") =>
    simulate(model({ y: { unit, equation } }), { backend, method, save: 1 }).series("y");

  test.each(["euler", "rk4"] as const)(
    "the trend of exponential growth by %s comes to its rate",
    (method) => {
      const series = run("trend(people, T)", "1/year", method);
      expect(series[0]).toBe(0);
      // What is left of the start goes as exp(-t / T) beside growth: 1e-6 after 40 years.
      expect(Math.abs((series[40] ?? 0) - 0.05)).toBeLessThan(1e-6);
    },
  );

  test("with the rate as initial trend it is the rate from the start, by Euler", () => {
    for (const value of run("trend(people, T, growth)", "1/year")) expect(value).toBeCloseTo(0.05, 14);
  });

  test("the trend of what rises in a straight line is, in the end, slope / (value - slope T)", () => {
    const series = run("trend(rising, T)", "1/year", "rk4");
    for (const year of [39, 40]) expect(series[year]).toBeCloseTo(2 / (10 + 2 * year - 2 * 4), 5);
  });

  test("a forecast goes on in a straight line at the trend: x (1 + growth x horizon)", () => {
    const series = run("forecast(people, T, ahead, growth) / people", "1");
    for (const value of series) expect(value).toBeCloseTo(1.5, 13);
    expect(run("forecast(people, T, ahead)", "person")[0]).toBe(100);
  });

  test("where the average is 0 there is no trend, and a forecast is the input", () => {
    expect([...run("trend(0 * rising, T)", "1/year")]).toEqual(Array(41).fill(0));
    expect(run("forecast(step(1, T), T, ahead)", "1")[0]).toBe(0);
    expect(run("forecast(step(1, T), T, ahead)", "1")[4]).toBe(1);
  });

  test("of a debt that grows the trend falls and the forecast is more debt", () => {
    const trend = run("trend(-people, T, growth)", "1/year");
    for (const value of trend) expect(value).toBeCloseTo(-0.05, 14);
    const debt = run("forecast(-people, T, ahead, growth) / people", "1");
    for (const value of debt) expect(value).toBeCloseTo(-1.5, 13);
  });
});

test("units of trends and forecasts are checked", () => {
  const units = (equation: string, unit: string) =>
    check(model({ y: { unit, equation } })).diagnostics.map(({ code }) => code);
  expect(units("trend(people, T)", "1/year")).toEqual([]);
  expect(units("trend(people, T)", "person/year")).toEqual(["unit-mismatch"]);
  expect(units("trend(people, people)", "1/year")).toEqual(["unit-mismatch"]);
  expect(units("forecast(people, T, ahead, growth)", "person")).toEqual([]);
  expect(units("forecast(people, T, ahead, ahead)", "person")).toEqual(["unit-mismatch"]);
});
