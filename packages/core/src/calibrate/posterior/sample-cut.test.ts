import { describe, expect, it } from "vitest";
import { type FitProblem, fit } from "../least-squares.js";
import { type DrawNumber, numberDraws } from "./draw-number.js";
import { type CutOptions, sampleCut } from "./sample-cut.js";

/** b is told by the data given a; the data would have a at 3, where it is drawn from N(0, 1). */
const held: FitProblem = {
  parameters: [
    { name: "a", scale: "linear", start: 0, prior: { center: 0, sd: 0.02 } },
    { name: "b", scale: "linear", start: 0, prior: { center: 0, sd: 10 } },
  ],
  residuals: ([a = 0, b = 0]) => [(b - a * a) / 0.1, (a - 3) / 0.3],
};
const cut = new Map([["a", { center: 0, sd: 1 }]]);

const numbered = (count: number) => numberDraws(2, count / 2);

async function sample(options: Partial<CutOptions> = {}) {
  return sampleCut({ problem: held, fit: fit(held), cut, wanted: numbered(400), seed: 2015, ...options });
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const sd = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

describe("a posterior with the feedback on a parameter cut", () => {
  it("has that parameter as its prior, whatever the data say, and the others as they are given it, within 4 standard errors", async () => {
    const rows = (await sample()).map(({ row = [] }) => row);
    const [as, rest] = [rows.map(([a = 0]) => a), rows.map(([a = 0, b = 0]) => b - a * a)];
    expect(Math.abs(mean(as))).toBeLessThan(4 / Math.sqrt(400));
    expect(Math.abs(sd(as) - 1)).toBeLessThan(4 / Math.sqrt(800));
    expect(Math.abs(mean(rest))).toBeLessThan((4 * 0.1) / Math.sqrt(400));
    expect(Math.abs(sd(rest) / 0.1 - 1)).toBeLessThan(4 / Math.sqrt(800));
  });

  it("is the same whoever makes which draws in what order", async () => {
    const whole = await sample({ wanted: numbered(10) });
    const shuffled = [7, 2, 9, 0, 5, 1, 8, 3, 6, 4].flatMap((i) => numbered(10)[i] ?? []);
    const parts = [
      ...(await sample({ wanted: shuffled.slice(0, 3) })),
      ...(await sample({ wanted: shuffled.slice(3) })),
    ];
    expect(parts.sort((a, b) => a.draw - b.draw || a.chain - b.chain)).toEqual(whole);
  });

  it("keeps the draws that were complete when it is aborted", async () => {
    const stop = new AbortController();
    const told: DrawNumber[] = [];
    const onDraw = (draw: DrawNumber) => {
      told.push(draw);
      stop.abort();
    };
    const made = await sample({ signal: stop.signal, onDraw });
    expect(made.length).toBe(4);
    expect(told).toEqual(made);
  });

  it("loses draws in which the model does not run, and no others", async () => {
    const broken: FitProblem = {
      ...held,
      residuals: (point) => held.residuals(point).map((r) => ((point[0] ?? 0) > 1 ? Number.NaN : r)),
    };
    const draws = await sample({ problem: broken, wanted: numbered(200) });
    const lost = draws.filter(({ row }) => row === undefined);
    // A normal is above 1 in 15.9% of draws.
    expect(Math.abs(lost.length / 200 - 0.159)).toBeLessThan(4 * Math.sqrt((0.159 * 0.841) / 200));
  });

  it("refuses a parameter that the problem does not hold", async () => {
    await expect(sample({ cut: new Map([["b", { center: 0, sd: 1 }]]) })).rejects.toThrow("leaves it 10");
    await expect(sample({ cut: new Map([["c", { center: 0, sd: 1 }]]) })).rejects.toThrow("c is drawn");
  });
});
