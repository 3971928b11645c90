import { expect, test } from "vitest";
import { distributionText } from "./distribution-text.js";

test("every kind of distribution reads as one line with its numbers", () => {
  expect(distributionText({ kind: "uniform", low: 1, high: 2 })).toBe("anything between 1 and 2 alike");
  expect(distributionText({ kind: "normal", mean: 3, sd: 0.5, low: 0 })).toBe(
    "3 on average, standard deviation 0.5 (normal), not below 0",
  );
  expect(distributionText({ kind: "lognormal", median: 2, sigma: 0.1, low: 1, high: 5 })).toBe(
    "2 in the middle, sigma 0.1 (lognormal), within 1 and 5",
  );
  expect(distributionText({ kind: "pert", low: 0.2, mode: 0.5, high: 0.8 })).toBe(
    "0.5 most likely, between 0.2 and 0.8 (PERT)",
  );
  expect(distributionText({ kind: "triangular", low: 0, mode: 1, high: 2 })).toBe(
    "1 most likely, between 0 and 2 (triangular)",
  );
  expect(distributionText({ kind: "beta", alpha: 2, beta: 5 })).toBe("between 0 and 1 (beta, 2 and 5)");
  expect(distributionText({ kind: "discrete", values: [1, 2] })).toBe("one of 1, 2");
  expect(distributionText({ kind: "sample", values: [3, 1, 2] })).toBe("one of 3 sampled values from 1 to 3");
});

test("quantiles are told in ascending order, whatever the order of the keys", () => {
  expect(distributionText({ kind: "quantiles", points: { "90": 9, "10": 3, "50": 5 } })).toBe(
    "10% 3, 50% 5, 90% 9",
  );
});

test("numbers are written in the way that is asked for", () => {
  expect(distributionText({ kind: "uniform", low: 1e6, high: 2e6 }, (value) => `£${value / 1e6}m`)).toBe(
    "anything between £1m and £2m alike",
  );
});
