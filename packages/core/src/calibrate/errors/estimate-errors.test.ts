import { describe, expect, it } from "vitest";
import { fit } from "../least-squares.js";
import { estimateSeriesErrors } from "./estimate-errors.js";
import { residualMaker } from "./residual-maker.js";
import type { ErrorPoint } from "./series-errors.js";

describe("errors that are estimated from residuals", () => {
  it("are never smaller than stated, and count what the fit took away", () => {
    const two: readonly ErrorPoint[] = [{ group: "a" }, { group: "a" }];
    const parameter = (sd: number) => [
      { name: "a", scale: "linear", start: 0, prior: { center: 0, sd } } as const,
    ];
    const held = fit({ parameters: parameter(1e-6), residuals: ([a = 0]) => [a + 2, a - 2] });
    expect(estimateSeriesErrors(two, held).factors.a).toBeCloseTo(2, 6);
    const free = fit({ parameters: parameter(1e6), residuals: ([a = 0]) => [a + 2, a - 2] });
    // One degree of freedom for squares of 8: the groups' own variance and that of all are 8.
    expect(estimateSeriesErrors(two, free).factors.a).toBeCloseTo(Math.sqrt(8), 6);
    const small = fit({ parameters: parameter(1), residuals: ([a = 0]) => [a + 0.1, a - 0.1] });
    expect(estimateSeriesErrors(two, small).factors).toEqual({ a: 1 });
  });
});

it("what a straight line leaves of independent errors is less by its leverages", () => {
  const xs = [0, 1, 2, 10];
  const line = fit({
    parameters: ["level", "slope"].map((name) => ({ name, scale: "linear", start: 0 })),
    residuals: ([level = 0, slope = 0]) => xs.map((x) => level + slope * x - 1),
  });
  const moments = residualMaker(line).momentsOf(xs.map((_, i) => [[i, 1]]));
  xs.forEach((x, i) => {
    // By hand: 1/n + (x - mean)² / sum of squares about the mean.
    expect(moments(i, i)).toBeCloseTo(1 - (1 / 4 + (x - 3.25) ** 2 / 62.75), 6);
  });
});
