import fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const count = 6;

/** Compartments that exchange their content: a transfer i -> j drains a share of i, or the product of both. */
const transfer = fc.record({
  from: fc.nat(count - 1),
  to: fc.nat(count - 1),
  rate: fc.double({ min: 0, max: 0.3, noNaN: true }),
  contagious: fc.boolean(),
});

function compartments(transfers: readonly { from: number; to: number; contagious: boolean }[]): ModelSpec {
  const names = Array.from({ length: count }, (_, i) => `c${i}`);
  const along = (key: "from" | "to", i: number) =>
    transfers.flatMap((each, t) => (each[key] === i && each.from !== each.to ? [`f${t}`] : []));
  return {
    name: "compartments",
    time: { unit: "year", start: 0, stop: 20, dt: "1/4" },
    stocks: Object.fromEntries(
      names.map((name, i) => [
        name,
        { unit: "child", doc, initial: `start_${name}`, inflows: along("to", i), outflows: along("from", i) },
      ]),
    ),
    flows: Object.fromEntries(
      transfers.map(({ from, to, contagious }, t) => [
        `f${t}`,
        {
          unit: "child/year",
          doc,
          equation: `r${t} * c${from}${contagious ? ` * c${to} / 1000 / one` : ""}`,
        },
      ]),
    ),
    parameters: {
      one: { unit: "child", doc, value: 1 },
      ...Object.fromEntries(names.map((name) => [`start_${name}`, { unit: "child", doc, value: 0 }])),
      ...Object.fromEntries(transfers.map((_, t) => [`r${t}`, { unit: "1/year", doc, value: 0 }])),
    },
    auxiliaries: { total: { unit: "child", doc, equation: names.join(" + ") } },
  };
}

test("children are neither made nor lost for any parameters, within 1e-12 of their number", () => {
  fc.assert(
    fc.property(
      fc.array(transfer, { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: count, maxLength: count }),
      fc.constantFrom("euler", "rk4"),
      (transfers, starts, method) => {
        const parameters = Object.fromEntries([
          ...starts.map((start, i) => [`start_c${i}`, start]),
          ...transfers.map(({ rate }, t) => [`r${t}`, rate]),
        ]);
        const totals = simulate(compartments(transfers), { parameters, method }).series("total");
        const first = totals[0] ?? Number.NaN;
        for (const total of totals)
          expect(Math.abs(total - first)).toBeLessThanOrEqual(1e-12 * Math.max(1, first));
      },
    ),
    { seed: 20260702, numRuns: 60 },
  );
});
