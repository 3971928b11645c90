import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { ModelSpec, StockSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const pound = { unit: "GBP", doc };
const perYear = { unit: "GBP/year", doc };

/** An account of 10, with two payments out of it, 3 and 30 a year, and a savings account that the first goes to. */
function accounts(account: Partial<StockSpec>, income = "0", dt: string | number = "1/4"): ModelSpec {
  return {
    name: "accounts",
    time: { unit: "year", start: 0, stop: 4, dt },
    stocks: {
      account: { ...pound, initial: 10, inflows: ["income"], outflows: ["saving", "spending"], ...account },
      savings: { ...pound, initial: 0, inflows: ["saving"] },
    },
    flows: {
      income: { ...perYear, equation: income },
      saving: { ...perYear, equation: 3 },
      spending: { ...perYear, equation: "step(30, one)" },
    },
    parameters: { one: { unit: "year", doc, value: 1 } },
  };
}

const methods = ["euler", "rk2", "rk4", "rk45"] as const;
/** Every backend, and every method by one of them. */
const cases = [
  ...backendNames.map((backend) => ({ backend, method: "euler" as const })),
  ...(["rk2", "rk4", "rk45"] as const).map((method) => ({ backend: "javascript" as const, method })),
];

describe.each(cases)("outflows limited to what is there, by $backend and $method", ({ backend, method }) => {
  const run = (spec: ModelSpec) => simulate(spec, { backend, method });

  test("empty the stock and no more, first those named first, so that the receiver gets less", () => {
    const result = run(accounts({ nonNegative: "limit" }));
    // 7 left at 1: 0.75 saved and 6.25 of 7.5 spent in the quarter that follows; nothing after it.
    expect(result.series("account")[4]).toBeCloseTo(7, 12);
    expect(result.series("account")[5]).toBeCloseTo(0, 12);
    expect(result.series("saving")[4]).toBe(3);
    expect(result.series("spending")[4]).toBeCloseTo(25, 12);
    expect(result.series("saving")[5]).toBeCloseTo(0, 12);
    expect(result.final("savings")).toBeCloseTo(3.75, 12);
  });

  test("follow another order when it is named so", () => {
    const result = run(accounts({ nonNegative: "limit", outflows: ["spending", "saving"] }));
    expect(result.series("spending")[4]).toBeCloseTo(28, 12);
    expect(result.series("saving")[4]).toBeCloseTo(0, 12);
    expect(result.final("savings")).toBeCloseTo(3, 12);
  });

  test("pass on what comes in within the step", () => {
    const result = run(accounts({ nonNegative: "limit", initial: 0 }, "7"));
    // 3 of 7 saved from the start; from 1 on the other 4 are spent, and the 4 that were left in the year before.
    expect(result.series("saving")[0]).toBe(3);
    expect(result.series("account")[4]).toBeCloseTo(4, 12);
    expect(result.series("spending")[4]).toBeCloseTo(20, 12);
    expect(result.series("spending")[5]).toBeCloseTo(4, 12);
    expect(result.final("account")).toBeCloseTo(0, 12);
  });

  test("stop at a stock that a great deal passes through, without a false alarm", () => {
    const spec = accounts({ nonNegative: "limit", initial: 1 / 3 }, "1e12 / 7", "1/7");
    const flows = {
      saving: { ...perYear, equation: "1e12 / 170" },
      spending: { ...perYear, equation: "1e15" },
    };
    const result = run({ ...spec, flows: { ...spec.flows, ...flows } });
    expect(result.series("spending")[14]).toBeCloseTo(1e12 / 7 - 1e12 / 170, 3);
    expect(Math.abs(result.final("account"))).toBeLessThan(1);
    expect(result.warnings).toEqual([]);
  });

  test("cannot stop a negative inflow: that run stops", () => {
    expect(() => run(accounts({ nonNegative: "limit" }, "-20"))).toThrow(/account fell below zero/);
  });
});

describe.each(cases)("a stock that is clamped, by $backend and $method", ({ backend, method }) => {
  test("is never below zero, and the run says how much that created", () => {
    const result = simulate(accounts({ nonNegative: "clamp" }), { backend, method });
    const account = result.series("account");
    expect(Math.min(...account)).toBe(0);
    expect(result.final("savings")).toBeCloseTo(12, 12);
    // 7 at 1, 8.25 a quarter taken from it for three years.
    const created = 12 * 8.25 - 7;
    expect(result.warnings).toMatchObject([
      {
        code: "stock-clamped",
        severity: "warning",
        path: ["stocks", "account"],
        message: `account was set to 0 from below 12 time(s), first at time 1.25: that created ${created} GBP`,
      },
    ]);
  });

  test("is left alone where it does not fall below zero", () => {
    const free = simulate(accounts({}, "40"), { backend, method });
    const clamped = simulate(accounts({ nonNegative: "clamp" }, "40"), { backend, method });
    for (const [i, value] of free.series("account").entries())
      expect(clamped.series("account")[i]).toBeCloseTo(value, 10);
    expect(clamped.warnings).toEqual([]);
  });
});

describe("what is created by clamping", () => {
  test("is what is there in the end less what is owed, for any numbers", () => {
    const amount = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 20, noNaN: true }),
        amount,
        amount,
        fc.constantFrom(...methods),
        (initial, income, spending, method) => {
          const spec = accounts(
            { nonNegative: "clamp", initial: "start", outflows: ["spending"] },
            "income_rate",
          );
          const result = simulate(
            {
              ...spec,
              stocks: { account: spec.stocks?.account as StockSpec },
              flows: {
                income: { ...perYear, equation: "come * cycle(time)" },
                spending: { ...perYear, equation: "go * cycle(time + 1.5 * one)" },
              },
              lookups: {
                cycle: {
                  unit: "1",
                  inputUnit: "year",
                  doc,
                  points: [
                    [0, 1],
                    [1, -1],
                    [2, 1],
                    [3, -1],
                    [4, 1],
                    [6, 0],
                  ],
                },
              },
              parameters: {
                one: { unit: "year", doc, value: 1 },
                start: { ...pound, value: initial },
                come: { ...perYear, value: income },
                go: { ...perYear, value: spending },
              },
            },
            { method: method === "rk45" ? "euler" : method, dt: 1 / 4 },
          );
          const [free, account] = [freely(result, initial, method), result.series("account")];
          const created = Number(/created (\S+)/.exec(result.warnings[0]?.message ?? "created 0")?.[1]);
          if (free !== undefined) expect(account.at(-1)).toBeCloseTo(free + created, 3);
          expect(Math.min(...account)).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 20261122, numRuns: 25 },
    );
  });

  /** What would be there by Euler if nothing were clamped. */
  function freely(result: ReturnType<typeof simulate>, initial: number, method: string): number | undefined {
    if (method !== "euler") return undefined;
    const [income, spending] = [result.series("income"), result.series("spending")];
    return income.reduce(
      (sum, value, i) => (i === income.length - 1 ? sum : sum + (value - (spending[i] ?? 0)) / 4),
      initial,
    );
  }
});

describe("children in limited compartments", () => {
  const count = 4;
  const names = Array.from({ length: count }, (_, i) => `c${i}`);

  function compartments(
    transfers: readonly { from: number; to: number; rate: number }[],
    starts: readonly number[],
  ): ModelSpec {
    const along = (key: "from" | "to", i: number) =>
      transfers.flatMap((each, t) => (each[key] === i && each.from !== each.to ? [`f${t}`] : []));
    return {
      name: "compartments",
      time: { unit: "year", start: 0, stop: 6, dt: "1/2" },
      stocks: Object.fromEntries(
        names.map((name, i) => [
          name,
          {
            unit: "child",
            doc,
            initial: starts[i] ?? 0,
            inflows: along("to", i),
            outflows: along("from", i),
            nonNegative: "limit",
          },
        ]),
      ),
      flows: Object.fromEntries(
        transfers.map(({ rate }, t) => [`f${t}`, { unit: "child/year", doc, equation: rate }]),
      ),
      auxiliaries: { total: { unit: "child", doc, equation: names.join(" + ") } },
    };
  }

  const transfer = fc.record({
    from: fc.nat(count - 1),
    to: fc.nat(count - 1),
    rate: fc.double({ min: 0, max: 200, noNaN: true }),
  });

  test("are neither made, nor lost, nor fewer than none, for any transfers", () => {
    fc.assert(
      fc.property(
        fc.array(transfer, { minLength: 1, maxLength: 8 }),
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: count, maxLength: count }),
        fc.constantFrom(...methods),
        (transfers, starts, method) => {
          const result = simulate(compartments(transfers, starts), { method });
          const total = result.series("total");
          for (const value of total) expect(Math.abs(value - (total[0] ?? 0))).toBeLessThan(1e-10);
          for (const name of names) expect(Math.min(...result.series(name))).toBeGreaterThan(-1e-10);
        },
      ),
      { seed: 20261123, numRuns: 30 },
    );
  });

  test("that go round in a circle are no algebraic loop: what comes round can leave in the next step", () => {
    const ring = compartments(
      [
        { from: 0, to: 1, rate: 100 },
        { from: 1, to: 0, rate: 100 },
      ],
      [10, 0],
    );
    const { diagnostics } = check(ring);
    expect(diagnostics.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual([
      { code: "inflow-not-counted", severity: "warning", path: ["stocks", "c0", "nonNegative"] },
      { code: "inflow-not-counted", severity: "warning", path: ["stocks", "c1", "nonNegative"] },
    ]);
    const result = simulate(ring);
    expect([...result.series("c0")].slice(0, 4)).toEqual([10, 0, 10, 0]);
    expect([...result.series("c1")].slice(0, 4)).toEqual([0, 10, 0, 10]);
  });
});

describe("a flow that may not be negative", () => {
  test.each(backendNames)("is 0 where its equation is below zero, by the %s backend", (backend) => {
    const spec = accounts({});
    const flow = { ...perYear, equation: "one_pound * (2 * one - time)", nonNegative: true };
    const parameters = { ...spec.parameters, one_pound: { unit: "GBP/year/year", doc, value: 1 } };
    const result = simulate(
      { ...spec, flows: { ...spec.flows, income: flow }, parameters },
      { backend, save: 1 },
    );
    expect([...result.series("income")]).toEqual([2, 1, 0, 0, 0]);
  });
});
