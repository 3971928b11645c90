import { checkModel, type ModelSpec, simulate } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england, englandChecked } from "../system/england.js";
import { patchChecked } from "./patch-checked.js";
import { scaledBy } from "./scaled-by.fixture.js";

const model = england();

describe("a scaled model", () => {
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
      { numRuns: 3, seed: 1 },
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
