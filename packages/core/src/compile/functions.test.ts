import { describe, expect, test } from "vitest";
import { interpolate, power, pulseEvent, rampEvent, stepEvent } from "./functions.js";

const grid = { from: 2000, dt: 0.25 };
const during = (event: (step: number) => number) => Array.from({ length: 9 }, (_, step) => event(step));

describe("interpolate", () => {
  const xs = Float64Array.of(0, 1, 4);
  const ys = Float64Array.of(10, 20, 50);

  test.each([
    [-5, 10],
    [0, 10],
    [0.5, 15],
    [1, 20],
    [2, 30],
    [4, 50],
    [Number.POSITIVE_INFINITY, 50],
    [Number.NEGATIVE_INFINITY, 10],
  ])("draws straight lines and holds the ends: at %d it is %d", (x, y) => {
    expect(interpolate(xs, ys, x)).toBe(y);
  });

  test("passes NaN on", () => {
    expect(interpolate(xs, ys, Number.NaN)).toBeNaN();
  });

  test("holds a single point everywhere", () => {
    const [x, y] = [Float64Array.of(3), Float64Array.of(7)];
    expect([-1, 3, 9].map((at) => interpolate(x, y, at))).toEqual([7, 7, 7]);
  });
});

describe("events", () => {
  test("a step begins at the step nearest to its time, and is on from the start when it lies before it", () => {
    expect(during((step) => stepEvent(grid, step, 3, 2000.5))).toEqual([0, 0, 3, 3, 3, 3, 3, 3, 3]);
    expect(during((step) => stepEvent(grid, step, 3, 2000.45))).toEqual([0, 0, 3, 3, 3, 3, 3, 3, 3]);
    expect(during((step) => stepEvent(grid, step, 3, 1990))).toEqual(Array(9).fill(3));
  });

  test("a pulse is magnitude / dt during one step, so its area is its magnitude", () => {
    const heights = during((step) => pulseEvent(grid, step, 10, 2001, 0));
    expect(heights).toEqual([0, 0, 0, 0, 40, 0, 0, 0, 0]);
    expect(heights.reduce((sum, height) => sum + height * grid.dt, 0)).toBe(10);
  });

  test("a repeated pulse lands on the step nearest to each of its times, also when it began before the run", () => {
    expect(during((step) => pulseEvent(grid, step, 1, 2000.25, 0.5))).toEqual([0, 4, 0, 4, 0, 4, 0, 4, 0]);
    expect(during((step) => pulseEvent(grid, step, 1, 1999.5, 1))).toEqual([0, 0, 4, 0, 0, 0, 4, 0, 0]);
    expect(during((step) => pulseEvent(grid, step, 1, 2000, 0.4))).toEqual([4, 0, 4, 4, 0, 4, 4, 0, 4]);
  });

  test("a ramp rises between its ends, then stays", () => {
    expect([0, 1, 2, 3, 4].map((time) => rampEvent(time, 10, 1, 3))).toEqual([0, 0, 10, 20, 20]);
    expect(rampEvent(5, 10, 3, 1)).toBe(0);
  });
});

test("a square is one multiplication; other powers are Math.pow", () => {
  expect(power(0.1, 2)).toBe(0.1 * 0.1);
  expect(power(2, 0.5)).toBe(Math.SQRT2);
  expect(power(-8, 1 / 3)).toBeNaN();
});
