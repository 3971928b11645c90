import { type DistributionSpec, quantileFunction } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partWay } from "./part-way.js";

const number = fc.double({ min: -50, max: 50, noNaN: true });
const width = fc.double({ min: 0.1, max: 50, noNaN: true });
const share = fc.double({ min: 0.01, max: 1, noNaN: true });

/** Every kind of distribution, with and without ends; a lognormal only where it can be scaled. */
const distribution: fc.Arbitrary<DistributionSpec> = fc
  .record({ low: number, a: width, b: width, bounded: fc.boolean() })
  .chain(({ low, a, b, bounded }) => {
    const [mode, high] = [low + a, low + a + b];
    const ends = bounded ? { low: low - 1, high: high + 1 } : {};
    return fc.constantFrom<DistributionSpec>(
      { kind: "uniform", low, high },
      { kind: "normal", mean: mode, sd: b, ...ends },
      { kind: "triangular", low, mode, high },
      { kind: "pert", low, mode, high },
      { kind: "beta", alpha: 2, beta: 3, low, high },
      { kind: "beta", alpha: 2, beta: 3 },
      { kind: "discrete", values: [low, mode, high], weights: [1, 2, 1] },
      { kind: "sample", values: [high, low, mode] },
      { kind: "quantiles", points: { 10: mode - 1, 50: mode, 90: mode + 1 } },
      { kind: "quantiles", points: { 25: mode - 0.1, 75: mode + 0.1 }, low: low - 1, high: high + 1 },
    );
  });

describe("partWay", () => {
  it("moves every quantile of every distribution the same share of the way, within 1e-9 of its size", () => {
    fc.assert(
      fc.property(distribution, number, share, (to, neutral, part) => {
        const scaled = partWay(to, neutral, part) as DistributionSpec;
        for (const u of [0.001, 0.1, 0.5, 0.77, 0.999]) {
          const whole = quantileFunction(to)(u);
          const expected = neutral + part * (whole - neutral);
          const size = Math.max(1, Math.abs(whole), Math.abs(neutral));
          expect(Math.abs(quantileFunction(scaled)(u) - expected)).toBeLessThan(1e-9 * size);
        }
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it("keeps a lognormal on a lever that is neutral at 0", () => {
    const to: DistributionSpec = { kind: "lognormal", median: 4, sigma: 0.5, high: 20 };
    expect(partWay(to, 0, 0.25)).toEqual({ kind: "lognormal", median: 1, sigma: 0.5, high: 5 });
  });

  it("has no form for a lognormal on any other lever, but at the ends of the way", () => {
    const to: DistributionSpec = { kind: "lognormal", median: 4, sigma: 0.5 };
    expect(partWay(to, 1, 0.5)).toBeUndefined();
    expect(partWay(to, 1, 1)).toBe(to);
    expect(partWay(to, 1, 0)).toBe(1);
  });

  it("moves a number the share of the way", () => {
    expect(partWay(1.4, 1, 0.5)).toBeCloseTo(1.2, 12);
    expect(partWay(600e6, 0, 0.5)).toBe(300e6);
  });
});
