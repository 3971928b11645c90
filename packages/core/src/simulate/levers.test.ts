import { describe, expect, test } from "vitest";
import type { CombineRule, ModelSpec } from "../model/spec.js";
import type { RunResult } from "./result.js";
import { simulate } from "./run.js";
import type { LeverMove } from "./scenario.js";

const doc = "-";
const levers = (combine: CombineRule, value: number, range?: readonly [number, number]): ModelSpec => ({
  name: "levers",
  time: { unit: "year", start: 2020, stop: 2026, dt: "1/2", save: 1 },
  dimensions: { home: { elements: ["foster", "kin"], doc } },
  levers: {
    rate: { unit: "1", doc, value, combine, ...(range ? { range } : {}) },
    share: { unit: "1", doc, value: { foster: 1, kin: 2 }, combine: "add", dimensions: ["home"] },
  },
  stocks: { gained: { unit: "year", doc, initial: 0, inflows: ["gain"] } },
  flows: { gain: { unit: "1", doc, equation: "rate" } },
});
const run = (model: ModelSpec, moves: readonly LeverMove[], method: "euler" | "rk4" = "euler"): RunResult =>
  simulate(model, { scenario: { name: "s", moves }, method });
const move = (over: Partial<LeverMove> = {}): LeverMove => ({
  lever: "rate",
  to: 3,
  start: 2021,
  ramp: 2,
  ...over,
});

describe("a move", () => {
  test("is neutral until its start, then a straight line over its ramp, then holds", () => {
    expect([...run(levers("add", 1), [move()]).series("rate")]).toEqual([1, 1, 2, 3, 3, 3, 3]);
  });

  test("without a ramp jumps at its start, and from `until` on is neutral again", () => {
    const moves = [move({ ramp: 0, until: 2024 })];
    expect([...run(levers("add", 1), moves).series("rate")]).toEqual([1, 3, 3, 3, 1, 1, 1]);
  });

  test("that began before the run is already on its way", () => {
    expect(run(levers("add", 1), [move({ start: 2019 })]).series("rate")[0]).toBe(2);
  });

  test.each(["euler", "rk4"] as const)(
    "that jumps acts in whole steps by %s: no step is half moved",
    (method) => {
      const result = run(levers("add", 1), [move({ ramp: 0, until: 2024 })], method);
      expect(result.final("gained")).toBeCloseTo(6 + 3 * 2, 12);
    },
  );

  test("along a ramp is followed within a step by rk4", () => {
    expect(run(levers("add", 1), [move()], "rk4").final("gained")).toBeCloseTo(6 + 2 + 3 * 2, 12);
  });

  test("is about one element or about all", () => {
    const one = run(levers("add", 1), [move({ lever: "share[kin]", ramp: 0 })]);
    expect([one.final("share", "foster"), one.final("share", "kin")]).toEqual([1, 3]);
    const all = run(levers("add", 1), [move({ lever: "share", ramp: 0 })]);
    expect([all.final("share", "foster"), all.final("share", "kin")]).toEqual([3, 3]);
  });
});

test.each([
  ["add", 1, [1.5, 3], 3.5],
  ["multiply", 2, [3, 1], 1.5],
  ["complement", 0, [0.5, 0.2], 0.6],
  ["complement", 0.5, [0.75, 0.75], 0.875],
  ["largest", 1, [1.5, 0.2, 1.7], 0.2],
] as const)(
  "moves together by the rule %s: neutral %d, moves to %j give %d",
  (rule, neutral, targets, expected) => {
    const moves = targets.map((to) => move({ to, ramp: 0 }));
    const result = run(levers(rule, neutral), moves);
    expect(result.final("rate")).toBeCloseTo(expected, 14);
    expect(result.series("rate")[0]).toBe(neutral);
  },
);

describe("what does not fit is told", () => {
  test.each<[Partial<LeverMove>, string]>([
    [{ lever: "raet" }, "Did you mean rate?"],
    [{ lever: "gain" }, "gain is a flow, not a lever"],
    [{ lever: "share[kni]" }, "Did you mean kin?"],
    [{ lever: "rate[kin]" }, "rate takes 0 element(s), but 1 are given"],
    [{ ramp: -1 }, "0 or more"],
    [{ start: Number.NaN }, "starts at NaN"],
    [{ until: 2020 }, "before it starts at 2021"],
    [{ to: Number.POSITIVE_INFINITY }, "rate cannot move to Infinity"],
    [{ to: { kind: "uniform", low: 0, high: 1 } }, "a single run draws nothing"],
  ])("%j: %s", (over, text) => {
    expect(() => run(levers("add", 1), [move(over)])).toThrow(text);
  });

  test("a rule that would divide by 0", () => {
    const moves = [move(), move()];
    expect(() => run(levers("multiply", 0), moves)).toThrow("cannot be put together");
    expect(run(levers("multiply", 0), moves.slice(1)).final("rate")).toBe(3);
  });

  test("a move beyond the evidence is a warning", () => {
    const result = run(levers("add", 1, [0, 2]), [move()]);
    expect(result.warnings).toMatchObject([{ code: "beyond-evidence", severity: "warning", actual: "3" }]);
  });
});
