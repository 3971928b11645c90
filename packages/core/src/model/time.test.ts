import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFraction, resolveTime } from "./time.js";

const time = { unit: "year", start: 2010, stop: 2035, dt: "1/32", save: 1 };
const firstMessage = (change: object) => resolveTime({ ...time, ...change }).diagnostics[0]?.message;

describe("resolveTime", () => {
  it("counts steps exactly, also for a dt that has no finite binary form", () => {
    expect(resolveTime(time).grid).toMatchObject({ steps: 800, stepsPerSave: 32, dt: 1 / 32 });
    expect(resolveTime({ ...time, dt: 0.1 }).grid).toMatchObject({ steps: 250, stepsPerSave: 10 });
    expect(resolveTime({ ...time, dt: "1/3", save: "2/3" }).grid).toMatchObject({
      steps: 75,
      stepsPerSave: 2,
    });
  });

  it("saves every step when save is absent", () => {
    expect(resolveTime({ unit: "year", start: 0, stop: 1, dt: 0.25 }).grid?.stepsPerSave).toBe(1);
  });

  it("names the numbers when they do not fit", () => {
    expect(firstMessage({ stop: 2010 })).toBe("stop (2010) is not after start (2010)");
    expect(firstMessage({ stop: 2000 })).toBe("stop (2000) is not after start (2010)");
    expect(firstMessage({ dt: 0.3 })).toContain("(2035 - 2010) / 0.3 = 83.33333333, not a whole number");
    expect(firstMessage({ save: 0.05 })).toContain("save / dt = 0.05 / 1/32 = 1.6, not a whole number");
    expect(firstMessage({ save: 26 })).toContain("longer than the run");
    expect(firstMessage({ dt: 0 })).toContain("dt is 0, not a number above 0");
    expect(firstMessage({ dt: "1/0" })).toContain('dt is "1/0"');
    expect(firstMessage({ dt: "soon" })).toContain('dt is "soon"');
    expect(firstMessage({ start: Number.NaN })).toContain("start is NaN");
    expect(firstMessage({ dt: 1e-9, save: 1e-9 })).toContain("more than the limit");
  });

  it("accepts every grid made of whole steps", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -3000, max: 3000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 1, max: 366 }),
        (start, steps, denominator) => {
          const { grid } = resolveTime({
            unit: "year",
            start,
            stop: start + steps / denominator,
            dt: `1/${denominator}`,
          });
          expect(grid?.steps).toBe(steps);
        },
      ),
      { seed: 20_260_105 },
    );
  });
});

describe("parseFraction", () => {
  it("reads numbers, decimals and fractions, and nothing else", () => {
    expect(["1/4", " 3 / 8 ", "0.5", "1e-2"].map(parseFraction)).toEqual([0.25, 0.375, 0.5, 0.01]);
    expect(["", "1/2/3", "-1", "a"].map(parseFraction)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
