import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const month = { unit: "month", doc };

function model(equation: string): ModelSpec {
  return {
    name: "inputs",
    time: { unit: "month", start: 2, stop: 14, dt: "1/12" },
    stocks: { total: { unit: "GBP", doc, initial: 0, inflows: ["paid"] } },
    flows: { paid: { unit: "GBP/month", doc, equation } },
    parameters: {
      begin: { ...month, value: 3 },
      wide: { ...month, value: 0.5 },
      apart: { ...month, value: 2.25 },
      last: { ...month, value: 11.9 },
      amount: { unit: "GBP/month", doc, value: 6 },
    },
  };
}

const methods = ["euler", "rk2", "rk4", "rk45"] as const;

describe.each(backendNames)("by the %s backend", (backend) => {
  test.each([
    // From 3 on for half a month every 2.25 months, the last time from 9.75 on: four pulses; with an end at 9.75 three.
    ["pulse_train(amount, begin, wide, apart, last)", 4 * 6 * 0.5],
    ["pulse_train(amount, begin, wide, apart, begin + 3 * apart)", 3 * 6 * 0.5],
    ["pulse_train(amount, begin, wide, apart)", 5 * 6 * 0.5],
    ["step(amount, begin)", 6 * 11],
    ["pulse(amount * wide, begin, apart)", 5 * 3],
  ])("%s moves the same by every method, exactly to rounding", (equation, moved) => {
    const [euler, ...others] = methods.map((method) => simulate(model(equation), { backend, method }));
    expect(euler?.final("total")).toBeCloseTo(moved, 11);
    for (const other of others) {
      expect([...other.series("paid")]).toEqual([...(euler?.series("paid") ?? [])]);
      expect(other.final("total")).toBeCloseTo(moved, 11);
    }
  });
});

test("units of a pulse train are checked", () => {
  const codes = (equation: string) => check(model(equation)).diagnostics.map(({ code }) => code);
  expect(codes("pulse_train(amount, begin, wide, apart)")).toEqual([]);
  expect(codes("pulse_train(amount, begin, amount, apart)")).toEqual(["unit-mismatch"]);
  expect(codes("pulse_train(begin, begin, wide, apart)")).toEqual(["unit-mismatch"]);
  expect(codes("pulse_train(amount, begin, wide)")).toEqual(["argument-count"]);
});
