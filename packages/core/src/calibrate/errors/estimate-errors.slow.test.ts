import { expect, it } from "vitest";
import { fit } from "../least-squares.js";
import { randomRows } from "../posterior/random-numbers.js";
import { estimateSeriesErrors } from "./estimate-errors.js";
import type { ErrorPoint } from "./series-errors.js";

const series = 40;
const length = 12;
const many: readonly ErrorPoint[] = Array.from({ length: series * length }, (_, i) => ({
  group: `s${Math.floor(i / length)}`,
  time: 2000 + (i % length),
}));

/** Autoregression with a standard deviation of 2. */
function errorsWith(persistence: number): number[] {
  const normals = randomRows(2001, "errors", many.length).normals(0);
  const errors: number[] = [];
  many.forEach((_, i) => {
    const before = i % length === 0 ? 0 : persistence;
    errors.push(before * (errors[i - 1] ?? 0) + 2 * Math.sqrt(1 - before ** 2) * (normals[i] ?? 0));
  });
  return errors;
}

/** A level of each series, fitted: it takes away what is common to the errors of a series. */
function levelsFitted(errors: readonly number[]) {
  return fit({
    parameters: Array.from({ length: series }, (_, k) => ({ name: `level${k}`, scale: "linear", start: 0 })),
    residuals: (levels) => errors.map((error, i) => (levels[Math.floor(i / length)] ?? 0) - error),
  });
}

it.each([0, 0.5, 0.75])(
  "errors estimated from residuals have the persistence %d and the size that they were made with, within three standard errors, though a fit took their means",
  (persistence) => {
    const errors = estimateSeriesErrors(many, levelsFitted(errorsWith(persistence)));
    // 440 degrees of freedom: 0.05 at most; uncorrected the correlation at 0.75 comes out as 0.48.
    expect(Math.abs(errors.persistence - persistence)).toBeLessThan(3 * 0.05);
    const variances = Object.values(errors.factors).map((factor) => factor ** 2);
    const mean = variances.reduce((sum, variance) => sum + variance, 0) / variances.length;
    const standardError = Math.sqrt((1 + persistence ** 2) / (1 - persistence ** 2) / (2 * 440));
    expect(Math.abs(Math.sqrt(mean) / 2 - 1)).toBeLessThan(3 * standardError);
  },
);
