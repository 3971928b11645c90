import fc from "fast-check";
import { expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { FlowSpec, ModelSpec, StockSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const count = 5;

/** A stock that is limited, a queue or a conveyor, and what it starts with. */
const kind = fc.record({
  kind: fc.constantFrom("limit", "limit", "queue", "conveyor"),
  initial: fc.integer({ min: 0, max: 50 }),
  transit: fc.integer({ min: 0, max: 12 }),
  leak: fc.double({ min: 0, max: 0.4, noNaN: true }),
  capacity: fc.option(fc.integer({ min: 5, max: 60 }), { nil: undefined }),
});

/** From one stock to another; from or to nowhere where they are the same. */
const transfer = fc.record({
  from: fc.nat(count - 1),
  to: fc.nat(count - 1),
  rate: fc.double({ min: 0, max: 60, noNaN: true }),
  share: fc.double({ min: 0, max: 0.5, noNaN: true }),
});

type Kind = typeof kind extends fc.Arbitrary<infer T> ? T : never;
type Transfer = typeof transfer extends fc.Arbitrary<infer T> ? T : never;

function network(kinds: readonly Kind[], given: readonly Transfer[]): ModelSpec {
  const transfers = given.filter(({ from, to }) => from !== to);
  const along = (key: "from" | "to", i: number) =>
    transfers.flatMap((each, t) => (each[key] === i ? [`f${t}`] : []));
  const stocks = kinds.map(({ kind: what, initial, transit, leak, capacity }, i): StockSpec => {
    const [inflows, outflows] = [along("to", i), along("from", i)];
    const common = { unit: "child", doc, initial, inflows, outflows };
    if (what === "limit" || outflows.length === 0) return { ...common, nonNegative: "limit" };
    if (what === "queue") return { ...common, queue: true };
    const leaks = Object.fromEntries(outflows.slice(1).map((flow) => [flow, leak / outflows.length]));
    const room = capacity === undefined ? {} : { capacity, inflowLimit: 3 * capacity };
    return { ...common, conveyor: { transitTime: transit / 4, leaks, ...room } };
  });
  const flows = transfers.map(({ from, rate, share }): FlowSpec => {
    const flow = { unit: "child/year", doc };
    return stocks[from]?.nonNegative === "limit"
      ? { ...flow, equation: `${rate} + ${share} * c${from} / one` }
      : flow;
  });
  return {
    name: "network",
    time: { unit: "year", start: 0, stop: 5, dt: "1/4" },
    stocks: Object.fromEntries(stocks.map((stock, i) => [`c${i}`, stock])),
    flows: Object.fromEntries(flows.map((flow, t) => [`f${t}`, flow])),
    parameters: { one: { unit: "year", doc, value: 1 } },
    auxiliaries: { total: { unit: "child", doc, equation: stocks.map((_, i) => `c${i}`).join(" + ") } },
  };
}

test("children are neither made, nor lost, nor fewer than none, in any network of limited stocks, queues and conveyors", () => {
  const methods = ["euler", "rk2", "rk4", "rk45"] as const;
  let looked = 0;
  fc.assert(
    fc.property(
      fc.array(kind, { minLength: count, maxLength: count }),
      fc.array(transfer, { minLength: 4, maxLength: 10 }),
      fc.constantFrom(...methods),
      (kinds, transfers, method) => {
        const { model, diagnostics } = check(network(kinds, transfers));
        // What leaves a conveyor must not lead where there may be no room, and orders must not go against each other.
        const told = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
        if (model === undefined) {
          for (const code of told) expect(["no-room-to-wait", "flow-order"]).toContain(code);
          return;
        }
        looked += 1;
        const [first, ...others] = backendNames.map((backend) => simulate(model, { method, backend }));
        const total = first?.series("total") ?? new Float64Array();
        for (const value of total) expect(Math.abs(value - (total[0] ?? 0))).toBeLessThan(1e-10);
        for (let i = 0; i < count; i++) {
          const stock = first?.series(`c${i}`) ?? new Float64Array();
          expect(Math.min(...stock)).toBeGreaterThan(-1e-10);
          for (const other of others) expect([...other.series(`c${i}`)]).toEqual([...stock]);
        }
      },
    ),
    { seed: 20261122, numRuns: 20 },
  );
  expect(looked).toBeGreaterThan(10);
});
