import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../../model/spec.js";
import { check } from "../check.js";

const doc = "-";
/** A stock of children that one flow leaves; units as given. */
const model = (flow: string, equation: string, units = {}): ModelSpec => ({
  name: "m",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  units,
  stocks: { s: { unit: "child", doc, initial: 0, outflows: ["f"] } },
  flows: { f: { unit: flow, doc, equation } },
  parameters: {
    stay: { unit: "year", doc, value: 1 },
    monthly: { unit: "child/month", doc, value: 1 },
    yearly: { unit: "child/year", doc, value: 1 },
    plural: { unit: "children/year", doc, value: 1 },
    weekly: { unit: "child/week", doc, value: 1 },
  },
});
const hints = (flow: string, equation: string, units = {}) =>
  check(model(flow, equation, units)).diagnostics.map(({ hint }) => hint);

describe("the hint of a unit that does not fit", () => {
  it("says that a flow is per unit of time", () => {
    expect(hints("child/year", "s")).toEqual([
      "It must be per year: divide it by a time in year, or multiply it by a rate in 1/year.",
    ]);
    expect(hints("child", "s")).toEqual([
      "It must be per year: divide it by a time in year, or multiply it by a rate in 1/year.",
    ]);
  });

  it("says that there is a division too many", () => {
    expect(hints("child/year", "yearly / stay")).toEqual([
      "It must not be per year: multiply it by a time in year, or accumulate it in a stock.",
    ]);
  });

  it("says how months and years go together, and nothing where weeks and years do not", () => {
    expect(hints("child/year", "monthly")).toEqual([
      "month and year are two units, and nothing is converted. Multiply or divide by a parameter with unit month/year and value 12.",
    ]);
    expect(hints("child/year", "weekly")).toEqual([
      "week and year are two units, and nothing is converted. Multiply or divide by a parameter with unit week/year.",
    ]);
    expect(hints("child/month", "monthly")[0]).toMatch(/month\/year and value 12/);
  });

  it("offers an alias for the plural, which then helps", () => {
    expect(hints("child/year", "plural")).toEqual([
      "If children and child are one unit, add it to the model: units: { children: child }.",
    ]);
    expect(hints("child/year", "plural", { children: "child" })).toEqual([]);
  });
});

it("a mismatch tells variable, expression and both units", () => {
  expect(check(model("child/year", "yearly + (s + stay) / stay")).diagnostics).toMatchObject([
    {
      code: "unit-mismatch",
      path: ["flows", "f", "equation"],
      message: "f: in s + stay: s has unit child and stay has unit year",
      expression: "s + stay",
      expected: "child",
      actual: "year",
    },
  ]);
});
