import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantileFunction } from "../uncertainty/distributions/distribution.js";
import { exactSample } from "../uncertainty/draw-sample.js";
import { shareSource } from "../uncertainty/sampling/designs.js";
import { streamKey } from "../uncertainty/sampling/stream.js";
import { quantile, quantileSorted } from "./quantile.js";
import { quantileError } from "./quantile-error.js";
import { summariser } from "./summary.js";

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe("quantile", () => {
  it("is R's type 7: quantile(c(1, 2, 3, 4), c(.1, .25, .5, .9)) = 1.3, 1.75, 2.5, 3.7", () => {
    const got = [0.1, 0.25, 0.5, 0.9].map((p) => quantile([4, 1, 3, 2], p));
    [1.3, 1.75, 2.5, 3.7].forEach((expected, i) => {
      expect(got[i]).toBeCloseTo(expected, 14);
    });
  });

  it("gives the lowest and highest at 0 and 1, the one value of a sample of one, NaN for none", () => {
    expect([quantile([3, 1, 2], 0), quantile([3, 1, 2], 1), quantile([7], 0.3), quantile([], 0.5)]).toEqual([
      1,
      3,
      7,
      Number.NaN,
    ]);
  });

  it("never falls as p rises and never leaves the sample", () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (sample, p) => {
          const [low, high] = [quantile(sample, p), quantile(sample, 1 - p)];
          expect(low).toBeLessThanOrEqual(high + 1e-6);
          expect(low).toBeGreaterThanOrEqual(Math.min(...sample));
        },
      ),
      { seed: 5 },
    );
  });
});

/** The mean estimated error over 200 samples of 400, beside the actual standard deviation of the estimates. */
function calibration(
  estimate: (ascending: Float64Array) => number,
  error: (valueAt: (rank: number) => number) => number,
) {
  const runs = Array.from({ length: 200 }, (_, i) => {
    const shares = new Float64Array(400);
    shareSource("random", streamKey(i, "summary"), shares.length)(0, shares);
    const ascending = shares.map((u) => -Math.log(1 - u)).sort();
    return { estimate: estimate(ascending), error: error((rank) => ascending[rank] ?? Number.NaN) };
  });
  const mean = runs.reduce((sum, run) => sum + run.estimate, 0) / runs.length;
  const actual = Math.sqrt(
    runs.reduce((sum, run) => sum + (run.estimate - mean) ** 2, 0) / (runs.length - 1),
  );
  return { claimed: runs.reduce((sum, run) => sum + run.error, 0) / runs.length, actual };
}

describe("standard errors", () => {
  it.each([0.1, 0.5, 0.9])(
    "of the %d quantile of an exponential are sqrt(p / (1 - p) / n) within 15%, and true",
    (p) => {
      const { claimed, actual } = calibration((x) => quantileSorted(x, p), quantileError(400, p, true));
      expect(claimed / Math.sqrt(p / (1 - p) / 400)).toBeGreaterThan(0.85);
      expect(claimed / Math.sqrt(p / (1 - p) / 400)).toBeLessThan(1.15);
      expect(actual / claimed).toBeGreaterThan(0.85);
      expect(actual / claimed).toBeLessThan(1.15);
    },
  );

  it("of a normal median are sqrt(pi / 2 / n) within 2% for 10,000 evenly spread draws", () => {
    const normal = quantileFunction({ kind: "normal", mean: 0, sd: 1 });
    const sample = Float64Array.from({ length: 10_000 }, (_, i) => normal((i + 0.5) / 10_000));
    expect(summariser(10_000)(exactSample(sample)).error.p50).toBeCloseTo(Math.sqrt(Math.PI / 2 / 10_000), 3);
  });

  it("do not move when a constant is added, however large", () => {
    const sample = Float64Array.from({ length: 100 }, (_, i) => Math.sin(i));
    const summarise = (values: Float64Array) => summariser(100)(exactSample(values));
    const [near, far] = [summarise(sample), summarise(sample.map((x) => x + 1e9))];
    expect(far.error.p50).toBeCloseTo(near.error.p50 ?? 0, 5);
    expect(far.error.mean).toBeCloseTo(near.error.mean ?? 0, 7);
  });

  it("are null for a single draw", () => {
    expect(summariser(1)(exactSample(Float64Array.of(3)))).toEqual({
      mean: 3,
      p10: 3,
      p50: 3,
      p90: 3,
      error: { mean: null, p10: null, p50: null, p90: null },
    });
  });
});
