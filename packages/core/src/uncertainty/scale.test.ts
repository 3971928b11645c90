import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromScale, toScale } from "./scale.js";

describe("scales", () => {
  it("knows logit(0.9) = ln 9 and its inverse on both sides of zero", () => {
    expect(toScale("logit", 0.9)).toBeCloseTo(Math.log(9), 14);
    expect(fromScale("logit", Math.log(9))).toBeCloseTo(0.9, 15);
    expect(fromScale("logit", -Math.log(9))).toBeCloseTo(0.1, 15);
    expect(fromScale("logit", -800)).toBe(0);
    expect(fromScale("logit", 800)).toBe(1);
  });

  it("undoes itself within rounding", () => {
    const value = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(value, fc.constantFrom("linear", "log", "logit"), (x, scale) => {
        expect(fromScale(scale, toScale(scale, x)) / x).toBeCloseTo(1, 12);
      }),
      { seed: 1 },
    );
  });
});
