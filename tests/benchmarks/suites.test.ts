import { afterAll, describe, expect, it } from "vitest";
import { judge } from "./goals.js";
import { type Measured, measure } from "./measure.js";
import { compileReference } from "./reference/compile-c.js";
import { goalsTable, suiteTable } from "./report.js";
import { englandSubject, referenceSubject } from "./subjects.js";
import { cells } from "./suites/cells.js";
import { ensembles } from "./suites/ensembles.js";
import { freshProcess } from "./suites/fresh-process.js";
import { memory } from "./suites/memory.js";
import { peers } from "./suites/peers.js";
import { preparation } from "./suites/preparation.js";
import { workers } from "./suites/workers.js";

// No time is asserted here: only that every piece of the benchmark runs, and that it can be held against the goals.
const inC = compileReference({ thorough: false });
afterAll(() => inC?.remove());

const reference = referenceSubject();
const twoYears = { ...reference, ensemble: { ...reference.ensemble, to: 2 } };
const few = referenceSubject({ deciles: 1 });
const shortened = { ...few, checked: { ...few.checked, time: { ...few.checked.time, stop: 0.5 } } };
const small = [
  () => ensembles(reference, "euler", inC, 0.002),
  () => ensembles(reference, "rk4", inC, 0.002),
  () => workers(twoYears, 32),
  () => peers(shortened, 2),
  () => cells(2),
  () => freshProcess(1),
  () => preparation(reference),
  () => memory({ few: 100, many: 200 }),
];

describe("a benchmark at a small size", () => {
  const all: Measured[] = [];

  it.each(small)("measures every case of suite %#", async (prepare) => {
    const measured = await measure({ ...prepare(), rounds: 1, warmUp: false }, 1);
    all.push(measured);

    expect([...measured.best.values()].every((value) => Number.isFinite(value) && value > 0)).toBe(true);
    expect(measured.best.size).toBe(measured.suite.cases.length);
    expect(
      suiteTable(measured)
        .split("\n")
        .filter((line) => line.startsWith("| ")),
    ).toHaveLength(measured.suite.cases.length + 2);
  });

  it("leaves a case out after its own rounds, and goes on with the others", async () => {
    const times = { long: 0, short: 0 };
    const of = (name: "long" | "short") => ({ name, runs: 1, run: () => ++times[name] });
    const cases = [{ ...of("long"), rounds: 2 }, of("short")];
    const measured = await measure({ id: "two", title: "Two", rounds: 5, cases }, 10);

    expect(times).toEqual({ long: 3, short: 6 });
    expect(measured.rounds).toBe(5);
    expect(measured.best.size).toBe(2);
  });

  it("holds each measure against a goal, those against C where there is a compiler", () => {
    const judged = judge(all);
    const measurable = judged.filter(({ path }) => inC !== undefined || !path.includes(" C"));

    expect(measurable.map(({ verdict }) => verdict)).not.toContain("not measured");
    expect(goalsTable(judged)).toContain("against npm `simulation`");
  });

  it("measures England's model by the same suites", async () => {
    const england = englandSubject();
    const suite = ensembles(
      { ...england, ensemble: { ...england.ensemble, to: 2010 } },
      "euler",
      undefined,
      0.002,
    );
    const { best } = await measure({ ...suite, rounds: 1, warmUp: false }, 1);

    expect([...best.keys()]).toContain("javascript");
  });
});

describe("a goal", () => {
  const measured = (id: string, best: readonly (readonly [string, number])[]): Measured => ({
    suite: { id, title: "", rounds: 1, cases: [] },
    best: new Map(best),
    rounds: 1,
  });
  const verdictOf = (one: number, two: number) =>
    judge([
      measured("workers", [
        ["1 worker thread", one],
        ["2 worker threads", two],
      ]),
    ]).find(({ path }) => path === "two workers against one")?.verdict;

  it("is missed, met, or met as well as was aimed for", () => {
    expect(verdictOf(3, 2)).toBe("missed");
    expect(verdictOf(3.6, 2)).toBe("met");
    expect(verdictOf(4, 2)).toBe("aim met");
  });
});
