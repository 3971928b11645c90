import { describe, expect, it } from "vitest";
import { type FitProblem, fit } from "../least-squares.js";
import { convergence } from "./convergence.js";
import { proposeDraws } from "./propose-draws.js";
import { type PosteriorOptions, type Proposer, samplePosterior } from "./sample-posterior.js";

type Point = readonly number[];

function problemOf(start: Point, residuals: (point: Point) => number[], prior?: number): FitProblem {
  const parameters = start.map((value, k) => ({
    ...{ name: `x${k}`, scale: "linear" as const, start: value },
    ...(prior !== undefined && { prior: { center: 0, sd: prior } }),
  }));
  return { parameters, residuals };
}

async function sample(problem: FitProblem, options: Partial<PosteriorOptions> = {}) {
  return samplePosterior({ problem, fit: fit(problem), draws: 300, seed: 2014, ...options });
}

function moments(rows: readonly Point[], of: (point: Point) => number) {
  const values = rows.map(of);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, sd };
}

/** Mean and standard deviation by adding up over a grid. */
function byQuadrature(
  residuals: (point: Point) => number[],
  span: number,
  cells: number,
  of: (point: Point) => number,
) {
  const sums = [0, 0, 0];
  for (let i = 0; i < cells; i++) {
    for (let j = 0; j < cells; j++) {
      const point = [i, j].map((k) => span * ((2 * k + 1) / cells - 1));
      const weight = Math.exp(-residuals(point).reduce((sum, r) => sum + r * r, 0) / 2);
      [1, of(point), of(point) ** 2].forEach((value, k) => {
        sums[k] = (sums[k] ?? 0) + weight * value;
      });
    }
  }
  const [whole = 1, first = 0, second = 0] = sums;
  return { mean: first / whole, sd: Math.sqrt(second / whole - (first / whole) ** 2) };
}

const banana = ([a = 0, b = 0]: Point) => [a, (b - a * a) / 0.3, (a * b - 1) / 2, (b - 0.5) / 2];

describe("a sample of a posterior", () => {
  it("of a linear model is the normal distribution itself: every proposal is accepted, moments within 4 standard errors", async () => {
    const linear = ([a = 0, b = 0, c = 0]: Point) => [a + b - 1, (a - b) / 0.1, c + a, (c - 2) / 3];
    const problem = problemOf([0, 0, 0], linear, 2);
    const { covariance = [], scaled } = fit(problem);
    const { chains, acceptance } = await sample(problem);
    expect(acceptance).toBeGreaterThan(0.999);
    const rows = chains.flat();
    scaled.forEach((center, k) => {
      const { mean, sd } = moments(rows, (point) => point[k] ?? 0);
      const expected = Math.sqrt(covariance[k]?.[k] ?? 0);
      expect(Math.abs(mean - center)).toBeLessThan((4 * expected) / Math.sqrt(rows.length));
      expect(Math.abs(sd / expected - 1)).toBeLessThan(4 / Math.sqrt(2 * rows.length));
    });
    const together = moments(rows, ([a = 0, b = 0]) => a - b).sd;
    const variance = (covariance[0]?.[0] ?? 0) + (covariance[1]?.[1] ?? 0) - 2 * (covariance[0]?.[1] ?? 0);
    expect(Math.abs(together / Math.sqrt(variance) - 1)).toBeLessThan(4 / Math.sqrt(2 * rows.length));
  });

  it("of a curved one has the moments that adding up over a grid gives, within 4 standard errors, and converges", async () => {
    const { chains } = await sample(problemOf([0.5, 0.5], banana), { draws: 400 });
    const rows = chains.flat();
    const looks: ((point: Point) => number)[] = [([a = 0]) => a, ([, b = 0]) => b, ([a = 0, b = 0]) => a * b];
    for (const look of looks) {
      const { rHat, bulkDraws } = convergence(chains.map((chain) => chain.map(look)));
      expect(rHat).toBeLessThan(1.03);
      expect(bulkDraws).toBeGreaterThan(200);
      const exact = byQuadrature(banana, 6, 300, look);
      const { mean, sd } = moments(rows, look);
      expect(Math.abs(mean - exact.mean)).toBeLessThan((4 * exact.sd) / Math.sqrt(bulkDraws));
      expect(Math.abs(sd / exact.sd - 1)).toBeLessThan(0.15);
    }
  });

  it("is widened by a spread as a normal distribution is, and keeps within bounds", async () => {
    const problem = problemOf([0], ([a = 0]) => [a]);
    const wide = moments((await sample(problem, { spread: 3 })).chains.flat(), ([a = 0]) => a);
    expect(Math.abs(wide.sd / 3 - 1)).toBeLessThan(0.09);
    const bounded: FitProblem = {
      ...problem,
      parameters: [{ name: "a", scale: "linear", start: 1, low: 0 }],
    };
    const half = moments((await sample(bounded)).chains.flat(), ([a = 0]) => a);
    // Half of a normal: mean sqrt(2/pi).
    expect(Math.abs(half.mean - Math.sqrt(2 / Math.PI))).toBeLessThan(0.1);
  });

  it("goes on after an abort, through JSON, to the very draws of a sample that never stopped", async () => {
    const problem = problemOf([0.5, 0.5], banana);
    const whole = await sample(problem, { draws: 20 });
    const stop = new AbortController();
    const part = await sample(problem, {
      draws: 20,
      signal: stop.signal,
      onProgress: ({ done }) => done === 7 && stop.abort(),
    });
    expect(part.interrupted).toBe(true);
    const state = JSON.parse(JSON.stringify(part.state));
    expect(await sample(problem, { draws: 20, state })).toEqual(whole);
    await expect(sample(problem, { draws: 20, state, seed: 3 })).rejects.toThrow(
      "made with seed 2014, not 3",
    );
  });

  it("is the same whoever makes its proposals, in whatever order", async () => {
    const problem = problemOf([0.5, 0.5], banana);
    const propose: Proposer = async (setup, wanted) => {
      const [later, sooner] = [wanted.slice(5), wanted.slice(0, 5)];
      const parts = [later.reverse(), sooner].map((part) =>
        proposeDraws({ problem, ...setup, wanted: part }),
      );
      return (await Promise.all(parts)).flat();
    };
    expect(await sample(problem, { draws: 20, propose })).toEqual(await sample(problem, { draws: 20 }));
  });

  it("ends before the first proposal that is missing, and goes on from there with all that are not", async () => {
    const problem = problemOf([0.5, 0.5], banana);
    const whole = await sample(problem, { draws: 20, warmUp: 2 });
    const isMissing = ({ chain = 0, draw = 0 }) => chain === 2 && draw === 9;
    const part = await sample(problem, {
      ...{ draws: 20, warmUp: 2 },
      propose: (setup, wanted) =>
        proposeDraws({ problem, ...setup, wanted: wanted.filter((number) => !isMissing(number)) }),
    });
    expect(part.interrupted).toBe(true);
    expect(part.chains).toEqual(whole.chains.map((rows) => rows.slice(0, 7)));
    let asked = 0;
    const again = await sample(problem, {
      ...{ draws: 20, warmUp: 2, state: part.state },
      propose: (setup, wanted) => {
        asked += wanted.length;
        return proposeDraws({ problem, ...setup, wanted });
      },
    });
    expect(asked).toBe(1);
    expect(again).toEqual(whole);
  });

  it("stays where it is where the model does not run", async () => {
    const problem = problemOf([0.5], ([a = 0]) => [a > 1 ? Number.NaN : a]);
    const { chains, acceptance } = await sample(problem);
    expect(Math.max(...chains.flat(2))).toBeLessThanOrEqual(1);
    expect(acceptance).toBeGreaterThan(0.7);
  });

  it("refuses a fit that left a parameter undetermined", async () => {
    await expect(sample(problemOf([0, 0], ([a = 0]) => [a, a]))).rejects.toThrow("x1");
  });
});
