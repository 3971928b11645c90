import { describe, expect, it } from "vitest";
import { england } from "../system/england.js";
import { scaledBy } from "./scaled-by.fixture.js";
import { bases, isExtensive, scaling } from "./scaling.js";

const model = england();
const inputs = { ...model.parameters, ...model.series, ...model.levers };

describe("the table of scaling", () => {
  it("has a line for every parameter, series and lever whose unit counts something", () => {
    const missing = Object.entries(inputs)
      .filter(([name, { unit }]) => isExtensive(unit) && scaling[name] === undefined)
      .map(
        ([name, { unit }]) => `${name} (${unit}): say in area-model/scaling.ts how it scales with an area`,
      );
    expect(missing).toEqual([]);
  });

  it("names nothing that the model has not", () => {
    expect(Object.keys(scaling).filter((name) => inputs[name] === undefined)).toEqual([]);
  });

  it("gives a reason wherever something that counts is the same in an area as in England", () => {
    for (const [name, { basis, because = "" }] of Object.entries(scaling)) {
      expect(bases[basis], name).toBeDefined();
      if (basis === "same") expect(because.length, name).toBeGreaterThan(5);
    }
  });

  it("knows what is larger in a larger place by its unit", () => {
    for (const unit of ["child", "GBP/year", "place/year", "FTE", "household", "GBP/year/year"]) {
      expect(isExtensive(unit), unit).toBe(true);
    }
    for (const unit of ["1", "1/year", "year", "percent", "GBP/child/week", "child/place", "person/child"]) {
      expect(isExtensive(unit), unit).toBe(false);
    }
  });
});

describe("a scaled model", () => {
  it("is England's, to the last digit, where every share is one", () => {
    expect(scaledBy(1)).toEqual(model);
  });
});
