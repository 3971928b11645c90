import { describe, expect, test } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";
import { methods } from "./run-options.js";

const doc = "-";
const year = { unit: "year", doc };
const time = (stop: number, dt: number | string) => ({ unit: "year", start: 0, stop, dt });

const growth: ModelSpec = {
  name: "growth",
  time: time(10, "1/8"),
  stocks: { people: { unit: "person", doc, initial: 100, inflows: ["births"] } },
  flows: { births: { unit: "person/year", doc, equation: "rate * people" } },
  parameters: { rate: { unit: "1/year", doc, value: 0.3 } },
};

/** A scalar auxiliary `y` of the unit step at time 1: what delays and smooths answer to it. */
function response(equation: string, stop = 13, dt: number | string = "1/64"): ModelSpec {
  return {
    name: "response",
    time: time(stop, dt),
    auxiliaries: {
      x: { unit: "1", doc, equation: "step(1, begin)" },
      y: { unit: "1", doc, equation },
    },
    parameters: { begin: { ...year, value: 1 }, T: { ...year, value: 3 } },
  };
}

/** 1 - the survival function of an Erlang distribution: the step response of `order` stages with total delay T. */
function erlang(order: number, delay: number, age: number): number {
  const z = (order * Math.max(0, age)) / delay;
  let term = 1;
  let sum = 0;
  for (let k = 0; k < order; k++) {
    sum += term;
    term *= z / (k + 1);
  }
  return 1 - Math.exp(-z) * sum;
}

describe("exponential growth", () => {
  test("by Euler is (1 + r dt)^n, within 1e-13", () => {
    const result = simulate(growth);
    for (const [n, people] of result.series("people").entries()) {
      const exact = 100 * (1 + 0.3 / 8) ** n;
      expect(Math.abs(people / exact - 1)).toBeLessThan(1e-13);
    }
  });

  test("saved flows belong to the moment of the saved stocks", () => {
    for (const method of methods) {
      const result = simulate(growth, { method });
      const people = result.series("people");
      expect([...result.series("births")]).toEqual([...people].map((count) => 0.3 * count));
    }
  });
});

describe("answers to a unit step", () => {
  test.each([
    ["delay1(x, T)", 1],
    ["delay3(x, T)", 3],
    ["delayn(x, T, 8)", 8],
    ["smooth1(x, T)", 1],
    ["smooth3(x, T)", 3],
    ["smoothn(x, T, 5)", 5],
  ] as const)("%s is the Erlang distribution of order %d, within 1e-7 by rk4", (equation, order) => {
    const result = simulate(response(equation), { method: "rk4", save: "1/4" });
    const series = result.series("y");
    for (const [i, at] of result.times.entries()) {
      expect(Math.abs((series[i] ?? 0) - erlang(order, 3, at - 1))).toBeLessThan(1e-7);
    }
  });

  test("a smooth of order 1 is 1 - exp(-t / T)", () => {
    const series = simulate(response("smooth1(x, T)", 4), { method: "rk4", save: 1 }).series("y");
    expect(series[4]).toBeCloseTo(1 - Math.exp(-1), 8);
  });

  test.each(methods)("delay_fixed by %s is the input T earlier, exactly", (method) => {
    const model = response("delay_fixed(x, T, 0.5)", 8, "1/4");
    const result = simulate(model, { method });
    const expected = [...result.times].map((at) => (at < 3 ? 0.5 : at < 4 ? 0 : 1));
    expect([...result.series("y")]).toEqual(expected);
  });

  test("delay_fixed rounds its delay to whole steps, at least one, and may be longer than the run", () => {
    const at = (T: number) =>
      simulate(response("delay_fixed(x, T, 0)", 8, 1), { parameters: { T } }).series("y");
    expect([...at(0)]).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect([...at(2.4)]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect([...at(100)]).toEqual(Array(9).fill(0));
  });
});

describe("events", () => {
  const filled = (equation: string): ModelSpec => ({
    name: "events",
    time: time(4, "1/12"),
    stocks: { total: { unit: "1", doc, initial: 0, inflows: ["gain"] } },
    flows: { gain: { unit: "1/year", doc, equation } },
    parameters: {
      amount: { unit: "1", doc, value: 5 },
      begin: { ...year, value: 1 },
      apart: { ...year, value: 1 },
      slope: { unit: "1/year/year", doc, value: 2 },
    },
  });

  test.each(methods)("a pulse by %s moves its magnitude, at each of its times", (method) => {
    const once = simulate(filled("pulse(amount, begin)"), { method });
    expect(once.final("total")).toBeCloseTo(5, 12);
    expect(simulate(filled("pulse(amount, begin, apart)"), { method }).final("total")).toBeCloseTo(15, 12);
  });

  test.each(["rk2", "rk4", "rk45"] as const)("a ramp fills slope t^2 / 2, exactly by %s", (method) => {
    const result = simulate(filled("ramp(slope, begin)"), { method });
    expect(result.final("total")).toBeCloseTo(9, 12);
  });
});

describe("time", () => {
  test("whole years come out whole when a step is a month", () => {
    const result = simulate(growth, { from: 2019, to: 2035, dt: "1/12", save: 1 });
    expect([...result.times]).toEqual(Array.from({ length: 17 }, (_, i) => 2019 + i));
  });

  test("the saved times hold the start and the stop, also when the last interval is cut short", () => {
    expect([...simulate(growth, { to: 2.5, dt: 0.5, save: 1 }).times]).toEqual([0, 1, 2, 2.5]);
  });
});
