import stdlibCdf from "@stdlib/stats-base-dists-beta-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-beta-quantile";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { betaQuantile } from "./beta-quantile.js";
import { betaDistribution } from "./incomplete-beta.js";

const shares = [1e-12, 1e-6, 0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1 - 1e-6];

describe("the beta quantile in closed form, within 1e-14 of its value", () => {
  it.each<[string, number, number, (u: number) => number]>([
    ["beta(1, 1): u", 1, 1, (u) => u],
    ["beta(4, 1): u^(1/4)", 4, 1, (u) => u ** 0.25],
    ["beta(1, 3): 1 - (1 - u)^(1/3)", 1, 3, (u) => -Math.expm1(Math.log1p(-u) / 3)],
    ["beta(1/2, 1/2), the arcsine law: sin(pi u / 2)^2", 0.5, 0.5, (u) => Math.sin((Math.PI * u) / 2) ** 2],
    ["beta(0.01, 1): u^100", 0.01, 1, (u) => u ** 100],
  ])("%s", (_, alpha, beta, expected) => {
    const quantile = betaQuantile(alpha, beta);
    for (const u of shares) {
      // Where the share is raised to a power, its own rounding is.
      const digits = 1e-14 * Math.max(1, 1 / alpha);
      expect(Math.abs(quantile(u) - expected(u))).toBeLessThanOrEqual(digits * expected(u));
    }
  });
});

test.each([
  [2, 5],
  [1.2, 4.8],
  [0.1, 0.2],
  [30, 0.3],
  [100, 3],
  [1000, 1000],
  [100_000, 30_000],
])("quantiles of a beta(%d, %d) are those of stdlib, within 1e-13 of their value", (alpha, beta) => {
  const quantile = betaQuantile(alpha, beta);
  const known = stdlibQuantile.factory(alpha, beta);
  for (const u of shares) expect(Math.abs(quantile(u) / known(u) - 1)).toBeLessThan(1e-13);
});

test.each([
  [2, 5, 1e-13],
  [0.5, 0.5, 1e-13],
  [100, 3, 1e-13],
  [1000, 9000, 1e-12],
  [100_000, 900_000, 2e-11],
])("the share of a beta(%d, %d) below a place is that of stdlib, within %d of it", (alpha, beta, within) => {
  const sharesAt = betaDistribution(alpha, beta);
  const known = stdlibCdf.factory(alpha, beta);
  const middle = alpha / (alpha + beta);
  for (const times of [0.9, 0.99, 1, 1.003, 1.02, 1.05]) {
    const x = Math.min(times * middle, 0.999);
    expect(Math.abs(sharesAt({ x, y: 1 - x }).below / known(x) - 1)).toBeLessThan(within);
  }
});

test("a median of a symmetric beta is the middle, however narrow", () => {
  for (const alpha of [0.3, 1, 7, 1e3, 1e6]) expect(betaQuantile(alpha, alpha)(0.5)).toBeCloseTo(0.5, 14);
});

test("below the quantile of a share lies that share, and above it the rest", () => {
  const size = fc.double({ min: 0.3, max: 5e4, noNaN: true });
  const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(size, size, share, (alpha, beta, u) => {
      const x = betaQuantile(alpha, beta)(u);
      const y = betaQuantile(beta, alpha)(1 - u);
      fc.pre(x > 1e-12 && y > 1e-12);
      const { below, above } = betaDistribution(alpha, beta)({ x, y });
      expect(Math.abs(below - u)).toBeLessThan(1e-11 * u + 1e-15);
      expect(Math.abs(above - (1 - u))).toBeLessThan(1e-11 * (1 - u) + 1e-15);
    }),
    { seed: 11, numRuns: 500 },
  );
});
