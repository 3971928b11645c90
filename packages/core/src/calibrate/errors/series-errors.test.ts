import { describe, expect, it } from "vitest";
import { type ErrorPoint, whitenErrors } from "./series-errors.js";

const years = [2010, 2011, 2013, 2014];
const points: readonly ErrorPoint[] = years.map((time) => ({ group: "a", time }));

/** Cov(i, j) = factor² persistence^|time i - time j|, whitened by the inverse of its Cholesky factor. */
function byCholesky(factor: number, persistence: number, residuals: readonly number[]): number[] {
  const lower: number[][] = [];
  years.forEach((_, i) => {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let rest = factor ** 2 * persistence ** Math.abs((years[i] ?? 0) - (years[j] ?? 0));
      for (let k = 0; k < j; k++) rest -= (row[k] ?? 0) * ((j === i ? row : lower[j])?.[k] ?? 0);
      row.push(j === i ? Math.sqrt(rest) : rest / (lower[j]?.[j] ?? 1));
    }
    lower.push(row);
  });
  const whitened: number[] = [];
  lower.forEach((row, i) => {
    const before = whitened.reduce((sum, value, k) => sum + (row[k] ?? 0) * value, 0);
    whitened.push(((residuals[i] ?? 0) - before) / (row[i] ?? 1));
  });
  return whitened;
}

describe("residuals of a series", () => {
  it("are whitened as the Cholesky factor of their covariance does it, also over a year that is missing", () => {
    const residuals = [0.7, -1.1, 2, 0.3];
    const whitened = whitenErrors({ factors: { a: 1.5 }, persistence: 0.6 }, points)(residuals);
    byCholesky(1.5, 0.6, residuals).forEach((value, i) => {
      expect(whitened[i]).toBeCloseTo(value, 12);
    });
  });

  it("keep what was stated where they are of no group, and do not depend on one another where they have no times", () => {
    const alone: readonly ErrorPoint[] = [{}, { group: "b" }, { group: "b" }];
    const whitened = whitenErrors({ factors: { b: 2 }, persistence: 0.9 }, alone)([3, 4, 5]);
    expect(whitened).toEqual([3, 2, 2.5]);
  });

  it("are refused when two are of one time", () => {
    const twice = [...points, { group: "a", time: 2014 }];
    expect(() => whitenErrors({ factors: {}, persistence: 0.5 }, twice)).toThrow("2014 comes after 2014");
  });
});
