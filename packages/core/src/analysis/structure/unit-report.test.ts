import { describe, expect, it } from "vitest";
import { check } from "../../equations/check.js";
import type { ModelSpec } from "../../model/spec.js";
import { formatUnitReport, unitReport } from "./unit-report.js";

const doc = "-";
const time = { unit: "year", start: 0, stop: 1, dt: 1 };
const tub = (equation: string, parameters: ModelSpec["parameters"] = {}): ModelSpec => ({
  name: "tub",
  time,
  stocks: { water: { unit: "litre", doc, initial: "5 * start", inflows: ["fill"] } },
  flows: { fill: { unit: "litre/year", doc, equation } },
  parameters: {
    start: { unit: "litre", doc, value: 10 },
    rate: { unit: "1/year", doc, value: 0.1 },
    stay: { unit: "year", doc, value: 2 },
    ...parameters,
  },
  lookups: {
    table: {
      unit: "1",
      inputUnit: "litre",
      doc,
      points: [
        [0, 0],
        [1, 1],
      ],
    },
  },
});
const numbers = (equation: string) =>
  unitReport(tub(equation)).bareNumbers.map(({ number, unit }) => `${number} ${unit}`);

describe("a bare number", () => {
  it.each([
    ["rate * (water + 5)", ["5 litre"]],
    ["rate * max(water, 100)", ["100 litre"]],
    ["if(water > 100, rate * water, 0)", ["100 litre"]],
    ["smooth1(rate * water, 3)", ["3 year"]],
    ["step(water / stay, 2020)", ["2020 year"]],
    ["table(3) * rate * water", ["3 litre"]],
    ["delay1(rate * water, stay, -7)", ["-7 litre/year"]],
    ["rate * (water + 2 * 3)", ["2 * 3 litre"]],
  ])("in %s is taken for what has a unit: %j", (equation, expected) => {
    expect(numbers(equation)).toEqual(expected);
    expect(check(tub(equation)).diagnostics).toEqual([]);
  });

  it.each([
    "rate * max(0, water)",
    "2 * rate * water",
    "rate * water * (1 - 0.3)",
    "if(water > 0, 3, 4)",
    "rate * water ^ 2 / (water + 0)",
    "exp(1 - 3) * rate * water",
  ])("is none in %s", (equation) => expect(numbers(equation)).toEqual([]));

  it("is told by check at the level that is asked for, with variable, expression and both units", () => {
    const spec = tub("rate * (water + 5)");
    for (const bareNumbers of ["note", "warning", "error"] as const) {
      const { diagnostics, model } = check(spec, { bareNumbers });
      expect(diagnostics).toMatchObject([
        {
          code: "bare-number",
          severity: bareNumbers,
          path: ["flows", "fill", "equation"],
          message: "fill: in water + 5 the bare number 5 is taken for 5 litre",
          expression: "water + 5",
          expected: "litre",
          actual: "a number without a unit",
        },
      ]);
      expect(model === undefined).toBe(bareNumbers === "error");
    }
  });
});

describe("a literal", () => {
  const literals = (equation: string) =>
    unitReport(tub(equation)).literals.flatMap(({ variable, number, likely }) =>
      variable === "fill" ? [likely === undefined ? number : `${number} (${likely})`] : [],
    );
  it.each([
    ["rate * water * 12", ["12 (months in a year)"]],
    ["rate * water / 365.25", ["365.25 (days in a year)"]],
    ["rate * water * 52.18", ["52.18 (weeks in a year)"]],
    ["rate * water * 0.001", ["0.001 (a thousand)"]],
    ["rate * water * (1 - 0.3)", ["1 - 0.3"]],
    ["rate * min(0.95, 0.5 * table(water)) * water", ["0.95", "0.5"]],
    ["rate * water * 1 / 2", []],
    ["delayn(rate * water, stay, 3)", []],
    ["rate * water ^ 3 / water ^ 2", []],
    ["rate * (water + 5)", []],
  ])("in %s: %j", (equation, expected) => expect(literals(equation)).toEqual(expected));
});

describe("a constant without a unit", () => {
  const reasons = (name: string, value: number, unit = "1") =>
    unitReport(tub("rate * water", { [name]: { unit, doc, value } })).constants.map(({ reason }) => reason);
  it.each([
    ["months_per_year", 12, "conversion"],
    ["residence_time", 2, "name"],
    ["unit_cost", 5, "name"],
    ["people", 500, "size"],
  ])("%s = %d is told for its %s", (name, value, reason) => expect(reasons(name, value)).toEqual([reason]));

  it.each([
    ["share", 0.5],
    ["time_share", 0.5],
    ["price_response", 2],
    ["one_in_a_hundred", 0.01],
  ])("%s = %d is not told", (name, value) => expect(reasons(name, value)).toEqual([]));

  it("is not told when it has a unit", () => expect(reasons("residence_time", 12, "year")).toEqual([]));
});

describe("names of units", () => {
  const likes = (...units: string[]) => {
    const parameters = Object.fromEntries(units.map((unit, i) => [`p${i}`, { unit, doc, value: 1 }]));
    return unitReport({ name: "m", time, parameters }).units.flatMap(({ name, like }) =>
      like === undefined ? [] : [`${name} ~ ${like}`],
    );
  };
  it("that mean the same are told of the rarer one", () => {
    expect(likes("child", "child", "children")).toEqual(["children ~ child"]);
    expect(likes("person", "people", "people")).toEqual(["person ~ people"]);
    expect(likes(...Array<string>(6).fill("litre"), "liter")).toEqual(["liter ~ litre"]);
  });
  it("that are two things are not", () => {
    expect(likes("year", "month", "day", "week", "week")).toEqual([]);
    expect(likes("place", "place", "plane")).toEqual([]);
  });
});

it("an alias is the unit that it stands for", () => {
  const spec: ModelSpec = { ...tub("rate * water"), units: { litres: "litre" } };
  const stocks = { water: { unit: "litres", doc, initial: "start", inflows: ["fill"] } };
  expect(unitReport({ ...spec, stocks }).units.map(({ name }) => name)).toEqual(["litre", "year"]);
});

it("a transit time is looked through, too", () => {
  const spec = tub("rate * water");
  const stock = { unit: "litre", doc, initial: "start", inflows: ["fill"], outflows: ["drain"] };
  const conveyor = { transitTime: "max(3, stay)" };
  const flows = { ...spec.flows, drain: { unit: "litre/year", doc } };
  const { bareNumbers } = unitReport({ ...spec, flows, stocks: { water: { ...stock, conveyor } } });
  expect(bareNumbers).toEqual([{ variable: "water", expression: "max(3, stay)", number: "3", unit: "year" }]);
});

it("what is in a sub-model is told once", () => {
  const { name: _, time: __, ...model } = tub("rate * (water + 5)");
  const modules = { a: { model: "tub" }, b: { model: "tub" } };
  const { bareNumbers } = unitReport({ name: "m", time, models: { tub: model }, modules });
  expect(bareNumbers.map(({ variable }) => variable)).toEqual(["a.fill"]);
});

it("as text has one line for each finding, or says that there is none", () => {
  const spec = tub("12 * rate * (water + 5)", { factor: { unit: "1", doc, value: 1000 } });
  expect(formatUnitReport(unitReport(spec)).split("\n")).toEqual([
    "fill: 5 in water + 5 is taken for 5 litre",
    "water: 5 in 5 * start",
    "fill: 12 in 12 * rate may be months in a year",
    "factor: has no unit, but 1000 may be a thousand",
  ]);
  expect(formatUnitReport(unitReport({ name: "m", time }))).toBe("Nothing hides a unit.");
});
