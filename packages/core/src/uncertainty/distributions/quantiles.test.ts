import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileFunction, validateDistribution } from "./distribution.js";
import { parseQuantiles } from "./parse-quantiles.js";

const three = (low: number, middle: number, high: number) =>
  ({ kind: "quantiles", points: { 10: low, 50: middle, 90: high } }) as const;

describe("quantiles", () => {
  it("goes through its points, whatever its ends", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 0.7, noNaN: true }),
        fc.constantFrom({}, { low: -1 }, { high: 40 }, { low: -1, high: 40 }),
        (r, ends) => {
          const spec = { ...three(10, 10 + 8 * r, 18), ...ends };
          expect(validateDistribution(spec)).toEqual([]);
          const quantile = quantileFunction(spec);
          expect(quantile(0.1)).toBeCloseTo(10, 9);
          expect(quantile(0.5)).toBeCloseTo(10 + 8 * r, 9);
          expect(quantile(0.9)).toBeCloseTo(18, 9);
        },
      ),
      { seed: 4 },
    );
  });

  it("is the logistic distribution for symmetric points: 5% at 5 - 4 ln 19 / ln 9", () => {
    expect(quantileFunction(three(1, 5, 9))(0.05)).toBeCloseTo(5 - (4 * Math.log(19)) / Math.log(9), 10);
  });

  it("has the coefficients of Keelin's closed form for 10/50/90 points", () => {
    const [r, spread, l9] = [0.4, 10, Math.log(9)];
    const a2 = spread / (2 * l9);
    const a3 = ((1 - 2 * r) * spread) / (0.8 * l9);
    const l = Math.log(0.8 / 0.2);
    expect(quantileFunction(three(0, r * spread, spread))(0.8)).toBeCloseTo(4 + a2 * l + a3 * 0.3 * l, 10);
  });

  it("refuses three points beyond Keelin's limit of lopsidedness, r = 0.1666 for 10/50/90, and not those within", () => {
    expect(validateDistribution(three(0, 1.67, 10))).toEqual([]);
    expect(validateDistribution(three(0, 8.33, 10))).toEqual([]);
    expect(validateDistribution(three(0, 1.66, 10))[0]).toMatchObject({ code: "quantiles-infeasible" });
    expect(validateDistribution(three(0, 8.34, 10))[0]?.hint).toContain("low");
  });

  it("goes through seven points of a normal distribution and is within 0.01 sd of it between them", () => {
    const z = { 1: -2.326348, 10: -1.281552, 30: -0.524401, 50: 0, 70: 0.524401, 90: 1.281552, 99: 2.326348 };
    const quantile = quantileFunction({ kind: "quantiles", points: z });
    expect(quantile(0.01)).toBeCloseTo(-2.326348, 8);
    expect(Math.abs(quantile(0.8) - 0.841621)).toBeLessThan(0.01);
    expect(Math.abs(quantile(0.95) - 1.644854)).toBeLessThan(0.01);
  });
});

describe("parseQuantiles", () => {
  it("reads what an expert says", () => {
    expect(parseQuantiles("10% 3, 50% 5, 90% 9").distribution).toEqual(three(3, 5, 9));
    expect(parseQuantiles("low 0; 2.5%: -1e-1").diagnostics[0]?.code).toBe("distribution-value");
    expect(parseQuantiles("low 0\n5% .5\n95 % +2.5\nhigh 4").distribution).toEqual({
      kind: "quantiles",
      points: { 5: 0.5, 95: 2.5 },
      low: 0,
      high: 4,
    });
  });

  it.each([
    ["10 3, 50% 5", "quantiles-syntax", "`10 3`"],
    ["10% 3,, 50% 5", "quantiles-syntax", "``"],
    ["10% 3, 10.0% 4", "quantiles-twice", "10"],
    ["10% 3, 50% 2", "distribution-value", "not above"],
    ["10% 0, 50% 1, 90% 100", "quantiles-infeasible", "No smooth"],
  ])("refuses %j with %s", (text, code, message) => {
    const { distribution, diagnostics } = parseQuantiles(text, ["parameters", "rate", "distribution"]);
    expect(distribution).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code, severity: "error" });
    expect(diagnostics[0]?.message).toContain(message);
  });
});
