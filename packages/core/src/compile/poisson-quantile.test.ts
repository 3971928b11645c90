import { describe, expect, test } from "vitest";
import { poissonQuantile } from "./poisson-quantile.js";

const shares = [2 ** -53, 1e-6, 0.025, 0.5, 0.975, 1 - 1e-6, 1 - 2 ** -53];

describe("poissonQuantile", () => {
  // Incomplete gamma function with 50 digits (mpmath 1.3), stepped to the smallest count.
  test.each([
    [0.01, [0, 0, 0, 0, 0, 2, 6]],
    [0.5, [0, 0, 0, 0, 2, 7, 14]],
    [3, [0, 0, 0, 3, 7, 14, 26]],
    [40, [1, 14, 28, 40, 53, 73, 102]],
    [100, [30, 56, 81, 100, 120, 151, 193]],
    [101, [31, 57, 82, 101, 121, 152, 194]],
    [400, [247, 309, 361, 400, 440, 499, 575]],
    [1000, [752, 853, 938, 1000, 1062, 1154, 1270]],
    [12345.678, [11445, 11821, 12128, 12346, 12564, 12877, 13269]],
    [1e6, [991802, 995250, 998041, 1000000, 1001960, 1004757, 1008221]],
    [1e9, [999740403, 999849687, 999938021, 1000000000, 1000061980, 1000150320, 1000259619]],
    [
      1e12,
      [999991790475, 999995246579, 999998040036, 1000000000000, 1000001959964, 1000004753428, 1000008209547],
    ],
  ])("of a mean of %d is exact", (mean, counts) => {
    expect(shares.map((u) => poissonQuantile(u, mean))).toEqual(counts);
  });

  // P(X <= count) from the same source.
  test.each([
    [5, 2, 0.12465201948308113],
    [60, 55, 0.2854914078214049],
    [150, 120, 0.006554768201847201],
    [1000, 900, 0.0006977673277963068],
    [12345.678, 12300, 0.34261033037083793],
    [1e6, 998000, 0.02275012293967758],
    [1e9, 999990000, 0.37592261732394033],
    [1e12, 999999000000, 0.1586553749168798],
  ])("jumps, at mean %d, above count %d within 1e-12 of its probability", (mean, count, below) => {
    expect(poissonQuantile(below * (1 - 1e-12), mean)).toBe(count);
    expect(poissonQuantile(below * (1 + 1e-12), mean)).toBe(count + 1);
  });

  // P(X > count) from the same source.
  test.each([
    [5, 9, 0.03182805730620481],
    [60, 80, 0.005631650159894541],
    [150, 190, 0.000722085257258612],
    [1000, 1100, 0.000867640963443562],
    [12345.678, 12500, 0.0819615428393338],
    [1e6, 1003000, 0.0013535901291012492],
    [1e9, 1000100000, 0.0007827861326672333],
    [1e12, 1000001000000, 0.15865513294615527],
  ])("jumps, at mean %d, above count %d within 1e-12 of the tail beyond it", (mean, count, beyond) => {
    expect(poissonQuantile(1 - beyond * (1 + 1e-12), mean)).toBe(count);
    expect(poissonQuantile(1 - beyond * (1 - 1e-12), mean)).toBe(count + 1);
  });

  test("is near mean + z sqrt(mean) where counts are no longer numbers one apart", () => {
    expect(poissonQuantile(0.5, 1e17)).toBe(1e17);
    expect(poissonQuantile(0.975, 1e20) / 1e20).toBeCloseTo(1 + 1.959963984540054e-10, 15);
  });

  test("is 0 for a mean of 0, infinite for certainty and no number where there is no distribution", () => {
    expect(poissonQuantile(0.999, 0)).toBe(0);
    expect(poissonQuantile(0, 5)).toBe(0);
    expect(poissonQuantile(1, 5)).toBe(Number.POSITIVE_INFINITY);
    for (const mean of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(poissonQuantile(0.5, mean)).toBeNaN();
    expect(poissonQuantile(Number.NaN, 5)).toBeNaN();
  });
});
