import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpolate, pulseEvent, pulseTrainEvent, rampEvent, stepEvent } from "./functions.js";

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

  describe("a pulse train", () => {
    const train = (first: number, width: number, interval: number, end = Number.POSITIVE_INFINITY) =>
      during((step) => pulseTrainEvent(grid, step, 7, first, width, interval, end));

    test("is high from each beginning for its width", () => {
      expect(train(2000.25, 0.5, 1)).toEqual([0, 7, 7, 0, 0, 7, 7, 0, 0]);
      expect(train(2000.25, 0.5, 0)).toEqual([0, 7, 7, 0, 0, 0, 0, 0, 0]);
    });

    test("lasts at least one step, and is high throughout when it is as wide as its interval", () => {
      expect(train(2000, 0.01, 0.5)).toEqual([7, 0, 7, 0, 7, 0, 7, 0, 7]);
      expect(train(2000.5, 0.75, 0.75)).toEqual([0, 0, 7, 7, 7, 7, 7, 7, 7]);
    });

    test("takes the nearest step for each beginning, half-way the later, and goes on until then", () => {
      expect(train(2000, 0.75, 0.625)).toEqual(Array(9).fill(7));
      expect(train(2000, 0.5, 0.625)).toEqual([7, 7, 0, 7, 7, 7, 7, 0, 7]);
      expect(train(2000, 0.25, 0.625)).toEqual([7, 0, 0, 7, 0, 7, 0, 0, 7]);
    });

    test("has pulses that began before the run, and none that begins at its end or later", () => {
      expect(train(1999.25, 0.5, 1)).toEqual([0, 7, 7, 0, 0, 7, 7, 0, 0]);
      expect(train(2000, 0.5, 1, 2001)).toEqual([7, 7, 0, 0, 0, 0, 0, 0, 0]);
      expect(train(2000, 0.5, 1, 2001.2)).toEqual([7, 7, 0, 0, 7, 7, 0, 0, 0]);
      expect(train(2000, 1, 0.25, 2000.5)).toEqual([7, 7, 7, 7, 7, 0, 0, 0, 0]);
    });

    test("is the sum of its pulses, one by one, for any numbers", () => {
      const quarter = fc.integer({ min: -20, max: 40 }).map((n) => n / 16);
      fc.assert(
        fc.property(
          quarter,
          quarter,
          fc.integer({ min: 1, max: 60 }),
          quarter,
          (first, width, sixteenths, last) => {
            const [interval, end] = [sixteenths / 16, 2000 + last];
            const high = during((step) => {
              for (let n = 0; n <= 400; n++) {
                const begin = Math.round((first + n * interval) / grid.dt);
                const length = Math.max(1, Math.round(width / grid.dt));
                if (begin >= Math.round(last / grid.dt)) return 0;
                if (step >= begin && step < begin + length) return 7;
              }
              return 0;
            });
            expect(train(2000 + first, width, interval, end)).toEqual(high);
          },
        ),
        { seed: 20261122, numRuns: 300 },
      );
    });
  });

  test("a ramp rises between its ends, then stays", () => {
    expect([0, 1, 2, 3, 4].map((time) => rampEvent(time, 10, 1, 3))).toEqual([0, 0, 10, 20, 20]);
    expect(rampEvent(5, 10, 3, 1)).toBe(0);
  });
});
