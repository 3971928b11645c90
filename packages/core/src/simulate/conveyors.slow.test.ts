import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import type { ModelSpec, StockSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const people = { unit: "person", doc };
const rate = { unit: "person/year", doc };

/** Students who come in by `enter` (five a year from 1 to 3), stay in `course` and leave. */
function model(course: Partial<StockSpec>, more: Partial<ModelSpec> = {}): ModelSpec {
  return {
    name: "conveyor",
    time: { unit: "year", start: 0, stop: 10, dt: "1/4" },
    ...more,
    stocks: {
      course: { ...people, initial: 0, inflows: ["enter"], outflows: ["leave"], ...course },
      ...more.stocks,
    },
    flows: {
      enter: { ...rate, equation: "pulse_train(5, one, 2 * one, 0)" },
      leave: rate,
      ...more.flows,
    },
    parameters: {
      one: { unit: "year", doc, value: 1 },
      transit: { unit: "year", doc, value: 3 },
      share: { unit: "1", doc, value: 0.2 },
      places: { unit: "person", doc, value: 8 },
      ...more.parameters,
    },
  };
}

const plain: Partial<StockSpec> = { conveyor: { transitTime: "transit" } };
const leaky: Partial<StockSpec> = {
  outflows: ["leave", "drop"],
  conveyor: { transitTime: "transit", leaks: { drop: "share" } },
};

/** Every backend, and every method by one of them. */
const cases = [
  ...backendNames.map((backend) => ({ backend, method: "euler" as const })),
  ...(["rk2", "rk4", "rk45"] as const).map((method) => ({ backend: "javascript" as const, method })),
];

describe.each(cases)("a conveyor by $backend and $method", ({ backend, method }) => {
  const run = (spec: ModelSpec, options = {}) => simulate(spec, { backend, method, ...options });

  test("lets out what came in one transit time before, step by step", () => {
    const result = run(model(plain));
    const [enter, leave] = [result.series("enter"), result.series("leave")];
    for (const [i, time] of result.times.entries()) {
      expect(leave[i]).toBeCloseTo(time < 3 ? 0 : (enter[i - 12] ?? 0), 12);
    }
    expect(result.series("course")[12]).toBeCloseTo(10, 12);
    expect(result.final("course")).toBeCloseTo(0, 12);
  });

  test("spreads what was there at the start evenly over the transit", () => {
    const result = run(model({ ...plain, initial: 12 }, { flows: { enter: { ...rate, equation: "0" } } }));
    const leave = result.series("leave");
    for (const [i, time] of result.times.entries()) expect(leave[i]).toBeCloseTo(time < 3 ? 4 : 0, 12);
    for (const [i, time] of result.times.entries())
      expect(result.series("course")[i]).toBeCloseTo(Math.max(0, 12 - 4 * time), 12);
  });

  test("is in balance from the start when as much comes in as the content / transit time", () => {
    const enter = { ...rate, equation: "4" };
    const balanced = run(model({ ...plain, initial: 12 }, { flows: { enter } }));
    for (const value of balanced.series("course")) expect(value).toBeCloseTo(12, 12);
    // With a fifth leaking over n steps the content is 4 T (1 - f (n - 1) / (2 n)).
    const content = 4 * 3 * (1 - (0.2 * 11) / 24);
    const leaking = run(model({ ...leaky, initial: content }, { flows: { enter, drop: rate } }));
    for (const value of leaking.series("course")) expect(value).toBeCloseTo(content, 12);
    for (const value of leaking.series("drop")) expect(value).toBeCloseTo(0.8, 12);
    for (const value of leaking.series("leave")) expect(value).toBeCloseTo(3.2, 12);
  });

  test("leaks the same amount in each step on the way, together its share of what came in", () => {
    const enter = { ...rate, equation: "pulse(10 * places / 8 / one * one, one)" };
    const result = run(model(leaky, { flows: { enter, drop: rate } }));
    const [drop, leave] = [result.series("drop"), result.series("leave")];
    for (const [i, time] of result.times.entries()) {
      // A pulse of 10 at 1: 2 of it leak in 12 steps from 1.25 on, 8 leave in the step at 4.
      expect(drop[i]).toBeCloseTo(time > 1 && time <= 4 ? 2 / 3 : 0, 12);
      expect(leave[i]).toBeCloseTo(time === 4 ? 32 : 0, 12);
    }
  });

  test("takes the transit time when something comes in: what comes later may leave earlier", () => {
    const conveyor = { transitTime: "transit - step(2 * one, 2 * one)" };
    const result = run(model({ conveyor }));
    const leave = result.series("leave");
    // Five a year from 1 to 2 take 3 years, from 2 to 3 one year: they leave from 4 to 5 and from 3 to 4.
    for (const [i, time] of result.times.entries())
      expect(leave[i]).toBeCloseTo(time >= 3 && time < 5 ? 5 : 0, 12);
  });

  test("holds no more than its capacity: inflows get what room there is, in their order", () => {
    const spec = model(
      { inflows: ["first", "second"], conveyor: { transitTime: "transit", capacity: "places" } },
      {
        flows: {
          enter: undefined as never,
          first: { ...rate, equation: "4" },
          second: { ...rate, equation: "8" },
        },
      },
    );
    const { enter: _, ...flows } = spec.flows ?? {};
    const result = run({ ...spec, flows });
    const [first, second, leave] = ["first", "second", "leave"].map((name) => result.series(name));
    // Full after three steps: 12 x 0.25 = 3, 6, then 2 of 3, 1 of them for the second. Then three years of what leaves.
    expect([...(first ?? [])].slice(0, 5)).toEqual([4, 4, 4, 0, 0]);
    expect([...(second ?? [])].slice(0, 5)).toEqual([8, 8, 4, 0, 0]);
    expect(leave?.[12]).toBeCloseTo(12, 12);
    expect(first?.[12]).toBeCloseTo(4, 12);
    expect(second?.[12]).toBeCloseTo(8, 12);
    for (const value of result.series("course")) expect(value).toBeLessThanOrEqual(8 + 1e-12);
    expect(Math.max(...result.series("course"))).toBeCloseTo(8, 12);
  });

  test("takes in no more per unit of time than its inflow limit", () => {
    const conveyor = { transitTime: "transit", inflowLimit: "places / 4 / one" };
    const enter = [...run(model({ conveyor })).series("enter")];
    expect(enter).toEqual(Array.from({ length: 41 }, (_, i) => (i >= 4 && i < 12 ? 2 : 0)));
  });

  test("takes in nothing negative", () => {
    const enter = { ...rate, equation: "-5" };
    const result = run(model({ ...plain, initial: 12 }, { flows: { enter } }));
    expect([...result.series("enter")]).toEqual(Array(41).fill(0));
  });

  test("in which a step takes longer than the transit keeps for one step", () => {
    const result = run(model(plain), { parameters: { transit: 0.05 } });
    const [enter, leave] = [result.series("enter"), result.series("leave")];
    for (const i of result.times.keys()) expect(leave[i]).toBeCloseTo(enter[i - 1] ?? 0, 12);
    expect(result.warnings.map(({ code }) => code)).toEqual(["delay-shorter-than-dt"]);
  });
});

describe("what is on a conveyor", () => {
  test("leaves or leaks, all of it and no more, for any numbers", () => {
    const amount = fc.double({ min: 0, max: 20, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 8, maxLength: 8 }),
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 8, maxLength: 8 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        amount,
        fc.constantFrom("euler", "rk4"),
        (entering, transits, drop, lose, initial, method) => {
          const by = (values: readonly number[]) => values.map((value, i) => [i / 2, value] as const);
          const spec = model(
            {
              initial: "start",
              outflows: ["leave", "drop", "lose"],
              conveyor: {
                transitTime: "course_time(time)",
                leaks: { drop: "share", lose: "other" },
                capacity: "places",
              },
            },
            {
              flows: {
                enter: { ...rate, equation: "coming(time)" },
                drop: rate,
                lose: rate,
              },
              stocks: { gone: { ...people, initial: 0, inflows: ["leave"] } },
              lookups: {
                coming: { unit: "person/year", inputUnit: "year", doc, points: [...by(entering), [4.5, 0]] },
                course_time: { unit: "year", inputUnit: "year", doc, points: by(transits) },
              },
              parameters: {
                other: { unit: "1", doc, value: lose },
                share: { unit: "1", doc, value: drop },
                start: { ...people, value: initial },
                places: { ...people, value: 30 },
              },
            },
          );
          const result = simulate(spec, { method });
          const entered = integral(result.series("enter"));
          const [content, left] = [result.final("course"), result.final("gone")];
          const leaked = integral(result.series("drop")) + integral(result.series("lose"));
          expect(content).toBeCloseTo(0, 10);
          expect(left).toBeCloseTo(integral(result.series("leave")), 10);
          if (method === "euler") expect(left + leaked).toBeCloseTo(initial + entered, 10);
        },
      ),
      { seed: 20261122, numRuns: 25 },
    );
  });
});

/** By Euler: the last value would act next. */
function integral(series: Float64Array): number {
  return series.subarray(0, -1).reduce((sum, value) => sum + value / 4, 0);
}

describe.each(cases)("a queue by $backend and $method", ({ backend, method }) => {
  const waiting = (
    course: Partial<StockSpec>,
    outflows: string[],
    more: Partial<ModelSpec> = {},
  ): ModelSpec =>
    model(
      { inflows: ["admit"], ...course },
      {
        ...more,
        stocks: {
          queue: { ...people, initial: 0, inflows: ["enter"], outflows, queue: true },
          ...more.stocks,
        },
        flows: { admit: rate, ...more.flows },
      },
    );
  const run = (spec: ModelSpec) => simulate(spec, { backend, method });

  test("lets all through that has room, one step later", () => {
    const result = run(waiting(plain, ["admit"]));
    const [enter, admit] = [result.series("enter"), result.series("admit")];
    for (const i of result.times.keys()) expect(admit[i]).toBeCloseTo(enter[i - 1] ?? 0, 12);
    expect(result.final("queue")).toBeCloseTo(0, 12);
  });

  test("keeps what the conveyor has no room for, until there is some", () => {
    const result = run(waiting({ conveyor: { transitTime: "transit", capacity: "places" } }, ["admit"]));
    // Ten come from 1 to 3, eight fit; the other two follow as the first leave, from 4.25 on.
    expect(result.series("course")[13]).toBeCloseTo(8, 12);
    expect(result.series("queue")[13]).toBeCloseTo(2, 12);
    expect(result.series("queue")[17]).toBeCloseTo(2, 12);
    expect(result.series("queue")[18]).toBeCloseTo(0.75, 12);
    expect(result.series("queue")[19]).toBeCloseTo(0, 12);
    expect(result.series("admit")[17]).toBeCloseTo(5, 12);
  });

  test("lets a second outflow take what the first cannot", () => {
    const result = run(
      waiting({ conveyor: { transitTime: "transit", capacity: "places" } }, ["admit", "turn_away"], {
        flows: { turn_away: rate },
      }),
    );
    expect(Math.max(...result.series("queue"))).toBeCloseTo(1.25, 12);
    expect(integral(result.series("turn_away"))).toBeCloseTo(2, 12);
    expect(integral(result.series("admit"))).toBeCloseTo(8, 12);
  });
});
