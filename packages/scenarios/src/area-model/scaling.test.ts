import { checkModel, type ModelSpec, simulate } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england, englandChecked } from "../system/england.js";
import { patchChecked } from "./patch-checked.js";
import type { Factor } from "./scale-model.js";
import { scaleModel } from "./scale-model.js";
import { bases, isExtensive, scaling } from "./scaling.js";

const model = england();
const inputs = { ...model.parameters, ...model.series, ...model.levers };

/** Every input that counts something, times one number, whatever an area's own shares are. */
function scaledBy(factor: number): ModelSpec {
  const rows = Object.entries(scaling).filter(
    ([name, { basis }]) => basis !== "same" && isExtensive(inputs[name]?.unit ?? "1"),
  );
  const factors: { [name: string]: Factor } = {};
  const overTime: { [name: string]: () => Factor } = {};
  for (const [name] of rows) {
    if (model.series?.[name] === undefined) factors[name] = factor;
    else overTime[name] = () => factor;
  }
  return scaleModel(model, { factors, overTime, own: {}, shifts: {} });
}

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

  it("is what checking the scaled text gives", () => {
    const scaled = scaledBy(0.25);
    expect(patchChecked(englandChecked(), model, scaled)).toEqual(checkModel(scaled));
  });

  it("gives a share of everything that is counted, and the same rates and prices, for any share", () => {
    const counted = ["children_in_need", "children_in_care", "total_spend_in_year", "home_places"];
    const same = ["care_rate", "home_price", "out_of_area_share", "spend_per_child_in_year", "help_effect"];
    const read = (spec: ModelSpec) => {
      const result = simulate(patchChecked(englandChecked(), model, spec), { to: 2035 });
      return (name: string) => result.rows([name]).map((row) => Number(row.value));
    };
    const whole = read(model);
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 2, noNaN: true }), (share) => {
        const part = read(scaledBy(share));
        for (const name of counted) expectNear(part(name), whole(name), share);
        for (const name of same) expectNear(part(name), whole(name), 1);
      }),
      { numRuns: 5, seed: 1 },
    );
  });
});

function expectNear(part: readonly number[], whole: readonly number[], share: number): void {
  expect(part.length).toBe(whole.length);
  for (const [i, value] of part.entries()) {
    expect(Math.abs(value - (whole[i] ?? Number.NaN) * share)).toBeLessThanOrEqual(
      1e-9 * Math.abs((whole[i] ?? 0) * share),
    );
  }
}
