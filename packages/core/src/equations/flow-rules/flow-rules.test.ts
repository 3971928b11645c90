import { describe, expect, test } from "vitest";
import type { ModelSpec, StockSpec } from "../../model/spec.js";
import { check } from "../check.js";

const doc = "-";
const people = { unit: "person", doc };
const rate = { unit: "person/year", doc };

function model(
  stocks: { readonly [name: string]: Partial<StockSpec> },
  more: Partial<ModelSpec> = {},
): ModelSpec {
  return {
    name: "m",
    time: { unit: "year", start: 0, stop: 4, dt: 1 },
    ...more,
    stocks: Object.fromEntries(
      Object.entries(stocks).map(([name, stock]) => [name, { ...people, initial: 0, ...stock }]),
    ),
    parameters: { T: { unit: "year", doc, value: 2 }, share: { unit: "1", doc, value: 0.5 } },
  };
}

const flows = (names: readonly string[], equation?: string) =>
  Object.fromEntries(
    names.map((name) => [name, { ...rate, ...(equation === undefined ? {} : { equation }) }]),
  );

/** Diagnostics without what is said of flows that lead nowhere. */
const found = (spec: ModelSpec) => check(spec).diagnostics.filter(({ code }) => code !== "unused-flow");
const codes = (spec: ModelSpec) => found(spec).map(({ code }) => code);

const conveyor = { transitTime: "T" };

describe("a conveyor", () => {
  test("has one outflow that does not leak, and leaks among its outflows", () => {
    expect(codes(model({ x: { outflows: ["a"], conveyor } }, { flows: flows(["a"]) }))).toEqual([]);
    const leaks = { a: "share", B: "share / 2" };
    const two = model(
      { x: { outflows: ["a", "b", "c"], conveyor: { ...conveyor, leaks } } },
      { flows: flows(["a", "b", "c"]) },
    );
    expect(codes(two)).toEqual([]);
    expect(
      found(model({ x: { outflows: ["a", "b"], conveyor } }, { flows: flows(["a", "b"]) })),
    ).toMatchObject([
      {
        code: "conveyor-outflows",
        path: ["stocks", "x", "outflows"],
        message: "a conveyor has one outflow that does not leak; x has a, b",
      },
    ]);
    expect(codes(model({ x: { conveyor } }))).toEqual(["conveyor-outflows"]);
    const misspelt = { x: { outflows: ["leave", "drop"], conveyor: { ...conveyor, leaks: { dorp: 0.1 } } } };
    expect(found(model(misspelt, { flows: flows(["leave", "drop"]) }))).toMatchObject([
      { code: "unknown-leak", hint: "Did you mean drop?" },
      { code: "conveyor-outflows" },
    ]);
  });

  test("needs a transit time in the unit of time, shares that are pure, and room in its own unit", () => {
    const parts = (part: object, more: Partial<ModelSpec> = {}) =>
      found(
        model(
          {
            x: {
              inflows: ["i"],
              outflows: ["a", "b"],
              conveyor: { ...conveyor, leaks: { b: "share" }, ...part },
            },
          },
          {
            flows: { ...flows(["a", "b"]), ...flows(["i"], "1") },
            ...more,
          },
        ),
      ).map(({ code, path }) => [code, path.slice(3).join(".")]);
    expect(parts({ transitTime: undefined })).toEqual([["missing-transit-time", ""]]);
    expect(parts({ transitTime: "share" })).toEqual([["unit-mismatch", "transitTime"]]);
    expect(parts({ leaks: { b: "T" } })).toEqual([["unit-mismatch", "leaks.b"]]);
    expect(parts({ capacity: "x * 2", inflowLimit: "x / T" })).toEqual([]);
    expect(parts({ capacity: "T", inflowLimit: "x" })).toEqual([
      ["unit-mismatch", "inflowLimit"],
      ["unit-mismatch", "capacity"],
    ]);
    expect(parts({ capacity: "x +" })).toEqual([["syntax-error", "capacity"]]);
    expect(parts({ capacity: "unknown" })).toEqual([["unknown-name", "capacity"]]);
  });

  test("does not let go of what leaves it: that may not lead to where there may be no room", () => {
    const spec = model(
      {
        x: { outflows: ["a"], conveyor },
        y: { inflows: ["a"], outflows: ["b"], conveyor: { ...conveyor, capacity: "10" } },
      },
      { flows: flows(["a", "b"]) },
    );
    expect(found(spec)).toMatchObject([{ code: "no-room-to-wait", path: ["flows", "a"] }]);
  });

  test("warns of a transit time shorter than half of dt", () => {
    const spec = model(
      { x: { outflows: ["a"], conveyor: { transitTime: "T / 8" } } },
      { flows: flows(["a"]) },
    );
    expect(found(spec)).toMatchObject([
      {
        code: "delay-shorter-than-dt",
        severity: "warning",
        path: ["stocks", "x", "conveyor", "transitTime"],
        message: "the transit of x, T / 8, lasts 0.25 year, shorter than dt (1): it is stretched to dt",
      },
    ]);
  });
});

describe("conveyors and queues", () => {
  test("set their outflows, which have no equations of their own", () => {
    const spec = model(
      { x: { outflows: ["a"], conveyor }, y: { outflows: ["b"], queue: true } },
      { flows: flows(["a", "b"], "1") },
    );
    expect(found(spec).map(({ code, path }) => [code, ...path])).toEqual([
      ["outlet-with-equation", "flows", "a", "equation"],
      ["outlet-with-equation", "flows", "b", "equation"],
    ]);
    expect(codes(model({ x: { outflows: ["a"] } }, { flows: flows(["a"]) }))).toEqual(["missing-equation"]);
  });

  test("are one or the other, and are not limited or clamped", () => {
    const both = model({ x: { outflows: ["a"], conveyor, queue: true } }, { flows: flows(["a"]) });
    expect(codes(both)).toEqual(["conveyor-and-queue"]);
    for (const nonNegative of ["limit", "clamp"] as const) {
      const spec = model({ x: { outflows: ["a"], queue: true, nonNegative } }, { flows: flows(["a"]) });
      expect(codes(spec)).toEqual(["bad-non-negative"]);
    }
    expect(
      codes(model({ x: { outflows: ["a"], queue: true, nonNegative: true } }, { flows: flows(["a"]) })),
    ).toEqual([]);
  });

  test("warn of an outflow of a queue after one that takes everything", () => {
    const spec = model({ x: { outflows: ["a", "b"], queue: true } }, { flows: flows(["a", "b"]) });
    expect(found(spec)).toMatchObject([{ code: "idle-outflow", severity: "warning" }]);
  });
});

describe("nonNegative", () => {
  test("is one of the ways there are", () => {
    const spec = model({ x: { nonNegative: "limits" as "limit" } });
    expect(found(spec)).toMatchObject([
      {
        code: "bad-non-negative",
        path: ["stocks", "x", "nonNegative"],
        message: 'nonNegative of x is "limits"',
        hint: "Did you mean limit?",
      },
    ]);
  });

  test("limits in an order that a flow's own equation goes against are told, with the order", () => {
    const spec = model(
      { x: { outflows: ["first", "second"], nonNegative: "limit" } },
      { flows: { first: { ...rate, equation: "second * 2" }, second: { ...rate, equation: "5" } } },
    );
    const [problem, ...others] = found(spec);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: "flow-order", severity: "error" });
    expect(problem?.message).toBe(
      "limited flows need each other at the same moment: first -> second -> first; first comes before second among the outflows of x",
    );
    const turned = model(
      { x: { outflows: ["second", "first"], nonNegative: "limit" } },
      { flows: { first: { ...rate, equation: "second * 2" }, second: { ...rate, equation: "5" } } },
    );
    expect(codes(turned)).toEqual([]);
  });

  test("limits at both ends that are ordered against each other are told", () => {
    const spec = model(
      {
        x: { outflows: ["a", "b"], nonNegative: "limit" },
        y: { inflows: ["b", "a"], outflows: ["c"], conveyor: { ...conveyor, capacity: "9" } },
      },
      { flows: { ...flows(["a", "b"], "1"), ...flows(["c"]) } },
    );
    expect(found(spec)).toMatchObject([
      {
        code: "flow-order",
        message:
          "limited flows need each other at the same moment: a -> b -> a; b comes before a among the inflows of y, and a comes before b among the outflows of x",
      },
    ]);
  });

  test("a loop in the equations themselves is told as what it is", () => {
    const spec = model(
      { x: { outflows: ["a", "b"], nonNegative: "limit" } },
      { flows: { a: { ...rate, equation: "b" }, b: { ...rate, equation: "a" } } },
    );
    expect(codes(spec)).toEqual(["algebraic-loop"]);
  });

  test("an inflow that depends on a limited outflow is not counted, with a warning that names it", () => {
    const spec = model(
      { x: { inflows: ["back", "other"], outflows: ["out"], nonNegative: "limit" } },
      {
        flows: {
          back: { ...rate, equation: "share * out" },
          other: { ...rate, equation: "1" },
          out: { ...rate, equation: "5" },
        },
      },
    );
    expect(found(spec)).toMatchObject([
      {
        code: "inflow-not-counted",
        message:
          "what back brings into x cannot leave it in the same step, but in the next: it depends on what leaves at that moment",
      },
    ]);
    const forwards = model(
      { x: { inflows: ["come"], outflows: ["out"], nonNegative: "limit" } },
      { flows: { come: { ...rate, equation: "1" }, out: { ...rate, equation: "share * come" } } },
    );
    expect(codes(forwards)).toEqual([]);
  });
});
