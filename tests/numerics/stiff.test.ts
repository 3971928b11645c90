import { HeadwaterError, type ModelSpec, simulate } from "@headwater/core";
import { expect, test } from "vitest";

const doc = "-";

/** Robertson's chemical reactions (1966), whose rates lie nine powers of ten apart: the standard example of a stiff system. */
const robertson: ModelSpec = {
  name: "Robertson",
  time: { unit: "second", start: 0, stop: 4000, dt: 1, save: 40 },
  stocks: {
    a: { unit: "1", doc, initial: 1, inflows: ["back"], outflows: ["slow"] },
    b: { unit: "1", doc, initial: 0, inflows: ["slow"], outflows: ["back", "fast"] },
    c: { unit: "1", doc, initial: 0, inflows: ["fast"] },
  },
  flows: {
    slow: { unit: "1/second", doc, equation: "k1 * a" },
    back: { unit: "1/second", doc, equation: "k3 * b * c" },
    fast: { unit: "1/second", doc, equation: "k2 * b ^ 2" },
  },
  parameters: {
    k1: { unit: "1/second", doc, value: 0.04 },
    k2: { unit: "1/second", doc, value: 3e7 },
    k3: { unit: "1/second", doc, value: 1e4 },
  },
};

test("a stiff system is right as far as rk45 gets, here to t = 40, within the tolerance", () => {
  // Hairer and Wanner (1996), section IV.10, at t = 40.
  const result = simulate(robertson, {
    method: "rk45",
    to: 40,
    relativeTolerance: 1e-8,
    absoluteTolerance: 1e-12,
  });
  expect(result.final("a")).toBeCloseTo(0.7158270688, 7);
  expect(result.final("b") * 1e6).toBeCloseTo(9.185534765, 3);
  expect(result.final("c")).toBeCloseTo(0.2841637457, 7);
});

test("and stops when it takes too many steps, saying that it is stiff", () => {
  let told: HeadwaterError | undefined;
  try {
    simulate(robertson, { method: "rk45" });
  } catch (error) {
    if (error instanceof HeadwaterError) told = error;
  }
  expect(told).toMatchObject({ kind: "numerical", diagnostics: [{ code: "too-many-steps" }] });
  expect(told?.message).toContain("rates of very different size");
});
