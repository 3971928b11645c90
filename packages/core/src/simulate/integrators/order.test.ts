import { describe, expect, test } from "vitest";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../run.js";
import type { SimulateOptions } from "../simulate-options.js";

const doc = "-";

/** Verhulst's growth: from 10 at a rate of 1 to room for 1000. `now` is 1, but keeps a method from looking beyond a step. */
const logistic: ModelSpec = {
  name: "logistic",
  time: { unit: "year", start: 0, stop: 8, dt: 1 },
  stocks: { people: { unit: "person", doc, initial: 10, inflows: ["gain"] } },
  flows: { gain: { unit: "person/year", doc, equation: "now * rate * people * (1 - people / room)" } },
  auxiliaries: { now: { unit: "1", doc, equation: "if(time < 100, 1, 0)" } },
  parameters: { rate: { unit: "1/year", doc, value: 1 }, room: { unit: "person", doc, value: 1000 } },
};

function exact(time: number): number {
  return 1000 / (1 + 99 * Math.exp(-time));
}

function errorAt8(options: SimulateOptions): number {
  return Math.abs(simulate(logistic, { ...options, save: 8 }).final("people") - exact(8));
}

describe("measured on logistic growth", () => {
  test.each([
    ["euler", 1],
    ["rk2", 2],
    ["rk4", 4],
  ] as const)("%s has order %d, within 0.05", (method, order) => {
    const measured = Math.log2(errorAt8({ method, dt: "1/16" }) / errorAt8({ method, dt: "1/32" }));
    expect(Math.abs(measured - order)).toBeLessThan(0.05);
  });

  test("rk45 has order 5 where no tolerance shortens its steps, within 0.05", () => {
    const options = { method: "rk45", relativeTolerance: 1e6, absoluteTolerance: 1e6 } as const;
    const measured = Math.log2(errorAt8({ ...options, dt: "1/8" }) / errorAt8({ ...options, dt: "1/16" }));
    expect(Math.abs(measured - 5)).toBeLessThan(0.05);
  });

  test("one step of rk2 is Heun's, not the midpoint's", () => {
    const slope = (people: number) => people * (1 - people / 1000);
    const euler = 10 + slope(10);
    const heun = 10 + 0.5 * (slope(10) + slope(euler));
    expect(simulate(logistic, { method: "rk2" }).series("people")[1]).toBeCloseTo(heun, 12);
  });
});
