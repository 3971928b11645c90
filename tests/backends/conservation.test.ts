import type { ModelSpec } from "@headwater/core";
import { check, simulate } from "@headwater/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backendNames } from "../../packages/core/src/compile/kernel.js";
import { methods } from "../../packages/core/src/simulate/run-options.js";

/** A flow of a network: from a stock or from outside, to a stock or to outside, by one of several laws. */
interface Pipe {
  readonly from: number;
  readonly to: number;
  readonly law: number;
  readonly rate: number;
}

const doc = "-";
const stockCount = 4;
const outside = stockCount;

const pipe: fc.Arbitrary<Pipe> = fc
  .record({
    from: fc.integer({ min: 0, max: outside }),
    to: fc.integer({ min: 0, max: outside }),
    law: fc.nat(5),
    rate: fc.integer({ min: 1, max: 40 }).map((percent) => percent / 100),
  })
  .filter(({ from, to }) => from !== to);

/** Stocks in people, and flows in people per year: the units hold by the way in which the equations are made. */
function networkOf(pipes: readonly Pipe[], initial: readonly number[]): ModelSpec {
  const named = pipes.map((each, i) => ({ ...each, flow: `flow_${i}` }));
  const law = ({ law: which, from, to }: Pipe, i: number): string => {
    const [source, target] = [from, to].map((place) => `stock_${place === outside ? 0 : place}`);
    const laws = [
      `rate_${i} * ${source}`,
      `rate_${i} * ${source} * ${target} / everybody`,
      `max(0, ${source} - ${target}) * rate_${i}`,
      `smooth1(${source}, delay) * rate_${i} + pulse(${target}, 1, 2) * rate_${i} * dt`,
      `if(time < middle, ${source}, ${target}) * rate_${i} * share(time)`,
      `(${source} ^ 2 / everybody + random_uniform(0, 1) * ${target}) * rate_${i}`,
    ];
    return laws[which] ?? "0";
  };
  return {
    name: "network",
    time: { unit: "year", start: 0, stop: 5, dt: 0.125 },
    stocks: Object.fromEntries(
      initial.map((value, stock) => [
        `stock_${stock}`,
        {
          unit: "person",
          doc,
          initial: value,
          inflows: named.filter(({ to }) => to === stock).map(({ flow }) => flow),
          outflows: named.filter(({ from }) => from === stock).map(({ flow }) => flow),
        },
      ]),
    ),
    flows: Object.fromEntries(
      named.map((each, i) => [each.flow, { unit: "person/year", doc, equation: law(each, i) }]),
    ),
    auxiliaries: {
      everybody: {
        unit: "person",
        doc,
        equation: `1 + ${initial.map((_, i) => `abs(stock_${i})`).join(" + ")}`,
      },
    },
    parameters: {
      ...Object.fromEntries(pipes.map(({ rate }, i) => [`rate_${i}`, { unit: "1/year", doc, value: rate }])),
      delay: { unit: "year", doc, value: 0.75 },
      middle: { unit: "year", doc, value: 2 },
    },
    lookups: {
      share: {
        unit: "1",
        inputUnit: "year",
        doc,
        points: [
          [0, 0.2],
          [3, 1],
          [5, 0.5],
        ],
      },
    },
  };
}

const network = fc
  .tuple(
    fc.array(pipe, { minLength: 1, maxLength: 8 }),
    fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: stockCount, maxLength: stockCount }),
  )
  .map(([pipes, initial]) => ({ pipes, initial }));

/** The same network, with two stocks more that count what came in and went out. */
function withCounters({ pipes, initial }: { pipes: readonly Pipe[]; initial: readonly number[] }): ModelSpec {
  const spec = networkOf(pipes, initial);
  const counted = (crosses: (pipe: Pipe) => boolean) =>
    pipes.flatMap((each, i) => (crosses(each) ? [`count_${i}`] : []));
  return {
    ...spec,
    stocks: {
      ...spec.stocks,
      came: {
        unit: "person",
        doc,
        initial: 0,
        inflows: counted(({ from, to }) => from === outside && to !== outside),
      },
      went: {
        unit: "person",
        doc,
        initial: 0,
        inflows: counted(({ from, to }) => to === outside && from !== outside),
      },
    },
    flows: {
      ...spec.flows,
      ...Object.fromEntries(
        pipes.flatMap(({ from, to }, i) =>
          (from === outside) === (to === outside)
            ? []
            : [[`count_${i}`, { unit: "person/year", doc, equation: `flow_${i}` }]],
        ),
      ),
    },
  };
}

test("the check of units accepts every network whose equations are made by units", () => {
  fc.assert(
    fc.property(network, (each) => {
      expect(
        check(withCounters(each), { bareNumbers: "error" }).diagnostics.filter(
          ({ code }) => code !== "bare-number",
        ),
      ).toEqual([]);
    }),
    { seed: 20261124, numRuns: 300 },
  );
});

describe.each(backendNames)("with %s", (backend) => {
  test.each(methods)(
    "in any network nothing is made or lost by %s: stocks change by what crosses the boundary",
    (method) => {
      fc.assert(
        fc.property(network, (each) => {
          const result = simulate(withCounters(each), { backend, method });
          const stocks = each.initial.map((_, i) => result.series(`stock_${i}`));
          const [came, went] = [result.series("came"), result.series("went")];
          const start = each.initial.reduce((sum, value) => sum + value, 0);
          const size = (time: number) =>
            stocks.reduce(
              (sum, values) => sum + Math.abs(values[time] ?? 0),
              start + (came[time] ?? 0) + (went[time] ?? 0),
            );
          for (let time = 0; time < result.times.length; time++) {
            const held = stocks.reduce((sum, values) => sum + (values[time] ?? Number.NaN), 0);
            const balance = start + (came[time] ?? 0) - (went[time] ?? 0);
            expect(Math.abs(held - balance)).toBeLessThanOrEqual(1e-12 * Math.max(1, size(time)));
          }
        }),
        { seed: 20261125, numRuns: 84 },
      );
    },
    60_000,
  );
});
