import { describe, expect, it } from "vitest";
import { defineModel } from "./define-model.js";

const time = { unit: "year", start: 0, stop: 1, dt: 1 };
const stock = { unit: "litre", doc: "-", initial: 0 };
const flow = { unit: "litre/year", doc: "-", equation: 1 };

describe("defineModel", () => {
  it("gives the model back as it is", () => {
    const model = {
      name: "m",
      time,
      stocks: { s: { ...stock, inflows: ["fill" as const] } },
      flows: { fill: flow },
    };
    expect(defineModel(model)).toBe(model);
  });

  it("lets the compiler find flows and dimensions that are not there", () => {
    defineModel({ name: "m", time, flows: { fill: flow }, stocks: { s: { ...stock, outflows: ["fill"] } } });
    defineModel({
      name: "m",
      time,
      flows: { fill: flow },
      // @ts-expect-error: there is no flow `fil`
      stocks: { s: { ...stock, inflows: ["fil"] } },
    });
    defineModel({
      name: "m",
      time,
      dimensions: { age: { elements: ["a"], doc: "-" } },
      // @ts-expect-error: there is no dimension `agee`
      auxiliaries: { a: { unit: "1", doc: "-", equation: 1, dimensions: ["agee"] } },
    });
    defineModel({
      name: "m",
      time,
      dimensions: {
        age: { elements: ["a"], doc: "-", maps: { home: "kin" } },
        home: { elements: ["kin"], doc: "-" },
        // @ts-expect-error: there is no dimension `agee`
        part: { of: "agee", doc: "-" },
      },
      // @ts-expect-error: there is no dimension `homes`
      lookups: { f: { unit: "1", inputUnit: "1", doc: "-", points: [[0, 1]], dimensions: ["homes"] } },
    });
    expect.assertions(0);
  });
});
