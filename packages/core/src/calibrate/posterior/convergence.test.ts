import { describe, expect, it } from "vitest";
import { normalQuantile } from "../../compile/normal-quantile.js";
import { shareSource } from "../../uncertainty/sampling/designs.js";
import { streamKey } from "../../uncertainty/sampling/stream.js";
import { convergence } from "./convergence.js";

/** Chains in which each draw is `memory` times the one before, and noise; the variance is 1. */
function autoregressive(memory: number, chains: number, draws: number, apart = 0): number[][] {
  return Array.from({ length: chains }, (_, c) => {
    const shares = new Float64Array(draws + 1);
    shareSource("random", streamKey(2021, `chain ${c}`), 0)(0, shares);
    let value = normalQuantile(shares[0] as number);
    return Array.from({ length: draws }, (_, i) => {
      value = memory * value + Math.sqrt(1 - memory ** 2) * normalQuantile(shares[i + 1] as number);
      return value + apart * c;
    });
  });
}

describe("convergence of chains", () => {
  it("comes to the numbers of an independent implementation, in Python, for four short chains", () => {
    const { rHat, bulkDraws, tailDraws } = convergence(fourChains);
    expect(rHat).toBeCloseTo(1.143439717605925, 9);
    expect(bulkDraws).toBeCloseTo(26.19109781528479, 6);
    expect(tailDraws).toBeCloseTo(65.71119524067063, 6);
  });

  it.each([0, 0.5, 0.8, -0.4])(
    "counts the effective draws of a chain with memory %d within a fifth of their closed form, and calls it converged",
    (memory) => {
      const { rHat, bulkDraws } = convergence(autoregressive(memory, 4, 4000));
      const expected = (16_000 * (1 - memory)) / (1 + memory);
      expect(Math.abs(bulkDraws / expected - 1)).toBeLessThan(0.2);
      expect(rHat).toBeLessThan(1.01);
    },
  );

  it("sees chains that lie half a standard deviation apart, and chains that spread differently", () => {
    expect(convergence(autoregressive(0, 4, 1000, 0.5)).rHat).toBeGreaterThan(1.1);
    const spread = autoregressive(0, 4, 1000).map((chain, c) => chain.map((value) => value * (1 + c)));
    expect(convergence(spread).rHat).toBeGreaterThan(1.1);
  });

  it("does not hang on the scale: any rising function of the draws gives the same", () => {
    const chains = autoregressive(0.3, 4, 200);
    const cubed = chains.map((chain) => chain.map((value) => value ** 3));
    expect(convergence(cubed).bulkDraws).toBeCloseTo(convergence(chains).bulkDraws, 9);
  });

  it("has no number for what never moves", () => {
    expect(
      convergence([
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ]),
    ).toEqual({
      rHat: Number.NaN,
      bulkDraws: Number.NaN,
      tailDraws: Number.NaN,
    });
  });
});

const fourChains = [
  [
    0.399, -0.271, 0.291, -1.069, -0.6, -0.386, 0.028, -0.315, -0.843, -0.826, 0.441, -0.679, -0.938, -0.195,
    0.688, 2.664, 2.442, 1.376, 0.923, 0.874,
  ],
  [
    -0.495, 0.239, 0.715, 2.473, 1.041, 0.488, 0.841, 1.148, -0.255, -2.305, -0.602, -2.098, -1.012, -1.295,
    -0.635, -0.343, -0.466, -1.185, -0.336, 0.371,
  ],
  [
    -0.15, 1.813, 2.06, 0.957, 1.113, -0.48, -0.015, 0.115, 0.593, 1.66, 0.735, 1.404, 1.144, -1.454, -1.191,
    -1.944, -1.015, -0.94, -1.601, -0.106,
  ],
  [
    -0.92, -1.919, -2.004, 0.07, 0.165, 0.071, -0.273, -1.445, -0.984, -1.091, -0.968, -1.742, 0.556, 1.147,
    0.523, 0.478, -1.745, 0.708, -0.572, -0.731,
  ],
];
