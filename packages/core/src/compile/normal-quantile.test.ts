import stdlibQuantile from "@stdlib/stats-base-dists-normal-quantile";
import { expect, test } from "vitest";
import { normalQuantile } from "./normal-quantile.js";

// Wichura (1988), table of checks; the others with 50 digits by mpmath 1.3.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167814],
  [1e-20, -9.262340089798409],
  [2 ** -53, -8.209536151601387],
  [0.3, -0.5244005127080408],
  [0.9, 1.2815515655446006],
  [0.95, 1.6448536269514722],
  [0.999999, 4.753424308817087],
])("below the normal quantile of %d lies that probability, within 1e-15 of its value", (p, z) => {
  expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-15);
});

test("normal quantiles are those of stdlib, within 2e-15 of their size", () => {
  for (let i = 1; i < 2000; i++) {
    const p = i / 2000;
    const known = stdlibQuantile(p, 0, 1);
    expect(Math.abs(normalQuantile(p) - known)).toBeLessThanOrEqual(2e-15 * Math.max(0.05, Math.abs(known)));
  }
});

test("normal quantiles are antisymmetric", () => {
  for (let i = 1; i < 64; i++) expect(normalQuantile(1 - i / 128)).toBe(-normalQuantile(i / 128) + 0);
});
