import stdlibCdf from "@stdlib/stats-base-dists-normal-cdf";
import { expect, test } from "vitest";
import { normalQuantile } from "../../compile/normal-quantile.js";
import { normalDistribution } from "./normal-distribution.js";

// R's pnorm.
test.each([
  [0, 0.5],
  [-1, 0.15865525393145705],
  [1.959963984540054, 0.975],
  [-5, 2.866515718791939e-7],
  [-10, 7.61985302416047e-24],
  [-30, 4.906713927148187e-198],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.POSITIVE_INFINITY, 1],
])("below %d lies the share of the standard normal that R gives, within 1e-13 of it", (z, share) => {
  expect(Math.abs(normalDistribution(z) - share)).toBeLessThanOrEqual(1e-13 * share);
});

test("the share below is that of stdlib, within 1e-13 of it, to 20 standard deviations in the lower tail", () => {
  for (let z = -20; z <= 8; z += 1 / 64) {
    expect(Math.abs(normalDistribution(z) / stdlibCdf(z, 0, 1) - 1)).toBeLessThan(1e-13);
  }
});

test("the quantile of the share below is the place again", () => {
  for (let z = -8; z <= 4; z += 1 / 8) expect(normalQuantile(normalDistribution(z))).toBeCloseTo(z, 11);
});
