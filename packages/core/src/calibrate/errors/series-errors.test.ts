import { describe, expect, it } from "vitest";
import { fit } from "../least-squares.js";
import { randomRows } from "../posterior/random-numbers.js";
import { leveragesOf } from "./leverages.js";
import { type ErrorPoint, estimateSeriesErrors, whitenErrors } from "./series-errors.js";

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

describe("errors that are estimated", () => {
  const series = 60;
  const length = 20;
  const many: readonly ErrorPoint[] = Array.from({ length: series * length }, (_, i) => ({
    group: `s${Math.floor(i / length)}`,
    time: 2000 + (i % length),
  }));

  /** Autoregression with a standard deviation of 2. */
  function residualsWith(persistence: number): number[] {
    const normals = randomRows(2001, "errors", many.length).normals(0);
    const residuals: number[] = [];
    many.forEach((_, i) => {
      const before = i % length === 0 ? 0 : persistence;
      const sd = 2 * Math.sqrt(1 - before ** 2);
      residuals.push(before * (residuals[i - 1] ?? 0) + sd * (normals[i] ?? 0));
    });
    return residuals;
  }

  it.each([0, 0.5, 0.8])(
    "have the persistence %d and the size that residuals were made with, within a tenth",
    (persistence) => {
      const none = many.map(() => 0);
      const errors = estimateSeriesErrors(many, residualsWith(persistence), none);
      expect(Math.abs(errors.persistence - persistence)).toBeLessThan(0.1);
      const factors = Object.values(errors.factors);
      const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
      expect(Math.abs(mean / 2 - 1)).toBeLessThan(0.1);
    },
  );

  it("are never smaller than stated, and count what the fit took away", () => {
    const two: readonly ErrorPoint[] = [{ group: "a" }, { group: "a" }];
    expect(estimateSeriesErrors(two, [0.1, 0.1], [0, 0]).factors).toEqual({ a: 1 });
    const loose = estimateSeriesErrors(two, [2, 2], [0, 0]).factors.a ?? 0;
    const tight = estimateSeriesErrors(two, [2, 2], [0.75, 0.75]).factors.a ?? 0;
    expect(loose).toBeCloseTo(2, 12);
    expect(tight).toBeCloseTo(4, 12);
  });
});

it("leverages add up to the number of parameters that have no prior, and are 1 for a point that nothing else determines", () => {
  const line = fit({
    parameters: ["level", "slope"].map((name) => ({ name, scale: "linear", start: 0 })),
    residuals: ([level = 0, slope = 0]) => [0, 1, 2, 10].map((x) => level + slope * x - 1),
  });
  const leverages = leveragesOf(line);
  expect(leverages.reduce((sum, value) => sum + value, 0)).toBeCloseTo(2, 6);
  // By hand: 1/n + (x - mean)² / sum of squares about the mean.
  expect(leverages[3]).toBeCloseTo(1 / 4 + 6.75 ** 2 / 62.75, 6);
});
