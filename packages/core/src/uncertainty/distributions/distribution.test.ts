import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DistributionSpec } from "../../model/distribution-spec.js";
import { shareSource } from "../sampling/designs.js";
import { streamKey } from "../sampling/stream.js";
import {
  describeDistribution,
  distributionSupport,
  quantileFunction,
  validateDistribution,
} from "./distribution.js";

/** Mean over 20,000 strata: exact to about 1e-4 standard deviations for smooth families. */
function meanOf(spec: DistributionSpec): number {
  const quantile = quantileFunction(spec);
  const shares = new Float64Array(20_000);
  shareSource("latin-hypercube", streamKey(1, "mean"), shares.length)(0, shares);
  return shares.reduce((sum, u) => sum + quantile(u), 0) / shares.length;
}

describe("quantileFunction against R and closed forms", () => {
  it.each<[string, DistributionSpec, number, number]>([
    ["qnorm(0.975)", { kind: "normal", mean: 0, sd: 1 }, 0.975, 1.959963984540054],
    ["qnorm(0.001, 10, 2)", { kind: "normal", mean: 10, sd: 2 }, 0.001, 10 - 2 * 3.090232306167813],
    ["qnorm(1e-10)", { kind: "normal", mean: 0, sd: 1 }, 1e-10, -6.3613409],
    [
      "qlnorm(0.9, log(5), 0.5)",
      { kind: "lognormal", median: 5, sigma: 0.5 },
      0.9,
      5 * Math.exp(0.5 * 1.2815515655446004),
    ],
    ["qunif(0.3, -2, 8)", { kind: "uniform", low: -2, high: 8 }, 0.3, 1],
    ["qbeta(0.5, 2, 5)", { kind: "beta", alpha: 2, beta: 5 }, 0.5, 0.2644499832956603],
    ["beta(3, 1): u^(1/3)", { kind: "beta", alpha: 3, beta: 1 }, 0.2, 0.2 ** (1 / 3)],
    [
      "beta(1, 4) on 10 to 20",
      { kind: "beta", alpha: 1, beta: 4, low: 10, high: 20 },
      0.2,
      10 + 10 * (1 - 0.8 ** 0.25),
    ],
    ["triangular, lower leg", { kind: "triangular", low: 0, mode: 1, high: 4 }, 0.09, Math.sqrt(0.09 * 4)],
    [
      "triangular, upper leg",
      { kind: "triangular", low: 0, mode: 1, high: 4 },
      0.75,
      4 - Math.sqrt(0.25 * 12),
    ],
    ["pert that is a beta(3, 3)", { kind: "pert", low: 0, mode: 5, high: 10 }, 0.5, 5],
    ["half normal", { kind: "normal", mean: 0, sd: 1, low: 0 }, 0.5, 0.6744897501960817],
    ["sample of four", { kind: "sample", values: [7, 1, 5, 3] }, 0.6, 5],
    ["discrete, first weight 0", { kind: "discrete", values: [9, 2, 4], weights: [0, 1, 3] }, 0.2, 2],
    ["discrete, above the step", { kind: "discrete", values: [9, 2, 4], weights: [0, 1, 3] }, 0.26, 4],
  ])("%s", (_, spec, u, expected) => {
    expect(quantileFunction(spec)(u)).toBeCloseTo(expected, 7);
  });

  it.each<[string, DistributionSpec, number]>([
    ["PERT: (a + 4 m + b) / 6", { kind: "pert", low: 1, mode: 2, high: 9 }, (1 + 8 + 9) / 6],
    ["PERT of shape 10: (a + 10 m + b) / 12", { kind: "pert", low: 1, mode: 2, high: 9, shape: 10 }, 30 / 12],
    ["triangular: (a + m + b) / 3", { kind: "triangular", low: 1, mode: 2, high: 9 }, 4],
    ["beta: a / (a + b)", { kind: "beta", alpha: 2, beta: 6 }, 0.25],
    ["lognormal: m exp(s²/2)", { kind: "lognormal", median: 2, sigma: 0.4 }, 2 * Math.exp(0.08)],
    ["half normal: sqrt(2 / pi)", { kind: "normal", mean: 0, sd: 1, low: 0 }, Math.sqrt(2 / Math.PI)],
    ["discrete: weighted", { kind: "discrete", values: [1, 2], weights: [3, 1] }, 1.25],
  ])("has the mean of theory: %s", (_, spec, expected) => {
    expect(meanOf(spec) / expected).toBeCloseTo(1, 3);
  });

  it("stays exact in a far tail: beyond 5 sds, all but Q(6) / Q(5) lies below 6 sds", () => {
    const share = 1 - 9.86587645e-10 / 2.866515719e-7;
    expect(quantileFunction({ kind: "normal", mean: 0, sd: 1, low: 5 })(share)).toBeCloseTo(6, 6);
    expect(quantileFunction({ kind: "normal", mean: 0, sd: 1, high: -5 })(1 - share)).toBeCloseTo(-6, 6);
  });
});

const number = fc.double({ min: -1000, max: 1000, noNaN: true });
const width = fc.double({ min: 0.01, max: 100, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const distribution: fc.Arbitrary<DistributionSpec> = fc.oneof(
  fc.record({ kind: fc.constant("normal" as const), mean: number, sd: width }),
  fc.record({
    kind: fc.constant("lognormal" as const),
    median: width,
    sigma: fc.double({ min: 0.01, max: 3, noNaN: true }),
  }),
  fc.tuple(number, width).map(([low, span]) => ({ kind: "uniform" as const, low, high: low + span })),
  fc
    .tuple(fc.constantFrom("triangular" as const, "pert" as const), number, width, share)
    .map(([kind, low, span, place]) => ({
      kind,
      low,
      mode: Math.min(low + place * span, low + span),
      high: low + span,
    })),
  fc
    .tuple(number, width, fc.double({ min: -3, max: 2, noNaN: true }), width)
    .map(([mean, sd, from, span]) => ({
      kind: "normal" as const,
      mean,
      sd,
      low: mean + from * sd,
      high: mean + from * sd + span * sd,
    })),
  fc.array(fc.tuple(number, fc.nat(5)), { minLength: 1, maxLength: 8 }).map((pairs) => ({
    kind: "discrete" as const,
    values: pairs.map(([v]) => v),
    weights: pairs.map(([, w]) => w + 1),
  })),
  fc.array(number, { minLength: 1, maxLength: 50 }).map((values) => ({ kind: "sample" as const, values })),
  fc.tuple(number, width, fc.double({ min: 0.2, max: 0.8, noNaN: true })).map(([low, span, r]) => ({
    kind: "quantiles" as const,
    points: { 10: low, 50: low + r * span, 90: low + span },
  })),
);

describe("every distribution", () => {
  const inside = fc.double({ min: 2 ** -54, max: 1 - 2 ** -53, noNaN: true });

  it("never falls as u rises, stays finite and inside its support", () => {
    fc.assert(
      fc.property(distribution, inside, inside, (spec, a, b) => {
        fc.pre(validateDistribution(spec).length === 0);
        const quantile = quantileFunction(spec);
        const [low, high] = distributionSupport(spec);
        const [below, above] = [quantile(Math.min(a, b)), quantile(Math.max(a, b))];
        expect(above - below).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(above)));
        for (const value of [below, above]) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        }
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  it("keeps a truncated normal or lognormal inside its ends exactly", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("normal" as const, "lognormal" as const),
        width,
        width,
        inside,
        (kind, low, span, u) => {
          const ends = { low, high: low + span };
          const spec: DistributionSpec =
            kind === "normal" ? { kind, mean: 20, sd: 30, ...ends } : { kind, median: 20, sigma: 1, ...ends };
          fc.pre(validateDistribution(spec).length === 0);
          const value = quantileFunction(spec)(u);
          expect(value >= ends.low && value <= ends.high).toBe(true);
        },
      ),
      { seed: 3, numRuns: 400 },
    );
  });
});

describe("validateDistribution", () => {
  it.each<[DistributionSpec, string, string]>([
    [{ kind: "uniform", low: 3, high: 3 }, "low", "not below"],
    [{ kind: "normal", mean: 0, sd: 0 }, "sd", "0"],
    [{ kind: "normal", mean: Number.NaN, sd: 1 }, "mean", "NaN"],
    [{ kind: "normal", mean: 0, sd: 1, low: 8, high: 9 }, "low", "share of 6.2e-16"],
    [{ kind: "lognormal", median: -1, sigma: 1 }, "median", "-1"],
    [{ kind: "triangular", low: 0, mode: 5, high: 4 }, "mode", "not between 0 and 4"],
    [{ kind: "pert", low: 0, mode: 1, high: 4, shape: -1 }, "shape", "-1"],
    [{ kind: "beta", alpha: 0, beta: 1 }, "alpha", "0"],
    [{ kind: "discrete", values: [1, 2], weights: [1] }, "weights", "1 `weights` for 2"],
    [{ kind: "discrete", values: [1, 2], weights: [1, -1] }, "weights", "-1 at place 2"],
    [{ kind: "discrete", values: [1, 2], weights: [0, 0] }, "weights", "All"],
    [{ kind: "sample", values: [] }, "values", "empty"],
    [{ kind: "quantiles", points: { 50: 1 } }, "points", "holds 1"],
    [{ kind: "quantiles", points: { 0: 1, 50: 2 } }, "points", "`0` is no percentage"],
    [{ kind: "quantiles", points: { "10%": 1, 50: 2 } }, "points", "`10%` is no percentage"],
    [{ kind: "quantiles", points: { 10: 3, 50: 2 } }, "points", "not above"],
    [{ kind: "quantiles", points: { 10: -1, 50: 2 }, low: 0 }, "points", "-1"],
  ])("%j: names %s", (spec, field, text) => {
    const [first, ...rest] = validateDistribution(spec, ["parameters", "rate", "distribution"]);
    expect(rest).toEqual([]);
    expect(first?.path).toEqual(["parameters", "rate", "distribution", field]);
    expect(first?.message).toContain(text);
    expect(() => quantileFunction(spec)).toThrow(text);
  });

  it("lists the kinds that there are for one that there is not", () => {
    const [first] = validateDistribution({ kind: "gauss" } as unknown as DistributionSpec);
    expect(first).toMatchObject({ code: "distribution-kind", expected: expect.stringContaining("normal") });
  });
});

describe("describeDistribution", () => {
  it("says it in words", () => {
    expect(describeDistribution({ kind: "normal", mean: 3, sd: 1, low: 0 })).toBe(
      "normal: mean 3, sd 1, kept from 0",
    );
    expect(describeDistribution({ kind: "quantiles", points: { 90: 9, 10: 3 }, low: 0 })).toBe(
      "quantiles: 10% 3, 90% 9, low 0",
    );
  });
});
