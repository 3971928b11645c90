import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { runEnsemble } from "../uncertainty/run-ensemble.js";
import { simulate } from "./run.js";

const doc = "-";
const people = { unit: "person", doc };
const rate = { unit: "person/year", doc };

/** A queue before a conveyor that takes in five a year. */
function model(arrive: string, more: Partial<ModelSpec> = {}): ModelSpec {
  return {
    name: "waiting",
    time: { unit: "year", start: 0, stop: 10, dt: "1/4" },
    ...more,
    stocks: {
      line: { ...people, initial: 0, inflows: ["arrive"], outflows: ["admit"], queue: true },
      course: {
        ...people,
        initial: 0,
        inflows: ["admit"],
        outflows: ["leave"],
        conveyor: { transitTime: "one", inflowLimit: "five" },
      },
      ...more.stocks,
    },
    flows: { arrive: { ...rate, equation: arrive }, admit: rate, leave: rate, ...more.flows },
    auxiliaries: {
      average: { unit: "year", doc, equation: "queue_age_mean(line)" },
      oldest: { unit: "year", doc, equation: "queue_age_oldest(line)" },
      leaving: { unit: "year", doc, equation: "queue_age_leaving(line)" },
      ...more.auxiliaries,
    },
    parameters: {
      one: { unit: "year", doc, value: 1 },
      five: { ...rate, value: 5 },
      each: { ...people, value: 1 },
      ...more.parameters,
    },
  };
}

const cases = [
  ...backendNames.map((backend) => ({ backend, method: "euler" as const })),
  ...(["rk2", "rk4", "rk45"] as const).map((method) => ({ backend: "javascript" as const, method })),
];

describe.each(cases)("a queue by $backend and $method", ({ backend, method }) => {
  const run = (spec: ModelSpec) => simulate(spec, { backend, method });

  test("lets those who came first go first: twice as many as there are places for wait half of the time", () => {
    const result = run(model("2 * five"));
    // 2.5 come in each step and 1.25 go: in step k the first or second half of those who came in step (k - 1) / 2.
    const first = (step: number) => Math.floor((step - 1) / 2);
    for (const [step, age] of result.series("oldest").entries())
      expect(age).toBeCloseTo(step === 0 ? 0 : (step - first(step)) / 4, 12);
    for (const [step, age] of result.series("leaving").entries())
      expect(age).toBeCloseTo(step < 2 ? 0 : (step - 1 - first(step - 1)) / 4, 12);
    for (const [step, age] of result.series("average").entries()) {
      // At an odd step whole batches wait: those of the steps (k - 1) / 2 to k - 1, 1 to (k + 1) / 2 steps old.
      if (step % 2 === 1) expect(age).toBeCloseTo((1 + (step + 1) / 2) / 2 / 4, 12);
    }
  });

  test("has waited since the start with what it began with, and no time where it is empty", () => {
    const stocks = {
      line: { ...people, initial: 2.5, inflows: ["arrive"], outflows: ["admit"], queue: true },
    };
    const result = run(model("0 * five", { stocks }));
    expect([...result.series("oldest").slice(0, 4)]).toEqual([0, 0.25, 0, 0]);
    expect([...result.series("average").slice(0, 4)]).toEqual([0, 0.25, 0, 0]);
    expect([...result.series("leaving").slice(0, 5)]).toEqual([0, 0, 0.25, 0, 0]);
  });
});

test("what waited is what it took: Little's law holds to the last step, with an overflow, for any arrivals", () => {
  const arrivals = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(arrivals, fc.constantFrom("euler" as const, "rk4" as const), (coming, method) => {
      const points = [...coming.map((value, i) => [i / 4, value] as const), [3, 0] as const];
      const result = simulate(
        model("coming(time)", {
          lookups: { coming: { unit: "person/year", inputUnit: "year", doc, shape: "step", points } },
          stocks: {
            line: { ...people, initial: 0, inflows: ["arrive"], outflows: ["admit", "renege"], queue: true },
            course: {
              ...people,
              initial: 0,
              inflows: ["admit"],
              outflows: ["leave"],
              conveyor: { transitTime: "one", capacity: "4 * each", inflowLimit: "five" },
            },
            hall: {
              ...people,
              initial: 0,
              inflows: ["renege"],
              outflows: ["go"],
              conveyor: { transitTime: "one", inflowLimit: "five / 2" },
            },
          },
          flows: {
            arrive: { ...rate, equation: "coming(time)" },
            admit: rate,
            leave: rate,
            renege: rate,
            go: rate,
          },
          time: { unit: "year", start: 0, stop: 20, dt: "1/4" },
        }),
        { method },
      );
      const series = (name: string) => [...result.series(name)];
      const ages = series("leaving");
      const left = series("admit").map((admitted, i) => (admitted + (series("renege")[i] ?? 0)) / 4);
      expect(result.final("line")).toBeCloseTo(0, 9);
      const waited = left.reduce((sum, amount, step) => sum + amount * (ages[step + 1] ?? 0), 0);
      const line = series("line").reduce((sum, content) => sum + content / 4, 0);
      expect(waited).toBeCloseTo(line, 8);
      for (const [step, mean] of series("average").entries()) {
        expect(mean).toBeLessThanOrEqual((series("oldest")[step] ?? 0) + 1e-9);
      }
    }),
    { seed: 20261122, numRuns: 30 },
  );
});

describe("ages of queues", () => {
  const dimensions = { area: { elements: ["north", "south"], doc } };
  const area = { dimensions: ["area"] };
  const spec: ModelSpec = {
    ...model("five"),
    dimensions,
    stocks: {
      line: { ...people, ...area, initial: 0, inflows: ["arrive"], outflows: ["admit"], queue: true },
      course: {
        ...people,
        ...area,
        initial: 0,
        inflows: ["admit"],
        outflows: ["leave"],
        conveyor: { transitTime: "one", inflowLimit: { north: "five", south: "five / 2" } },
      },
    },
    flows: {
      arrive: { ...rate, ...area, equation: "each * random_poisson(4) / one" },
      admit: { ...rate, ...area },
      leave: { ...rate, ...area },
    },
    auxiliaries: {
      oldest: { unit: "year", doc, ...area, equation: "queue_age_oldest(line)" },
      longest: { unit: "year", doc, equation: "max(queue_age_oldest(line[:]))" },
      north: { unit: "year", doc, equation: "queue_age_mean(line[north])" },
    },
  };

  test("are those of each element, and may stand in folds", () => {
    const result = simulate(spec);
    const [north, south] = ["north", "south"].map((element) => result.series("oldest", element));
    for (const [i, longest] of result.series("longest").entries())
      expect(longest).toBe(Math.max(north?.[i] ?? 0, south?.[i] ?? 0));
    expect(result.final("north")).toBeLessThan(result.final("oldest", "south"));
    expect(result.final("oldest", "south")).toBeGreaterThan(1);
  });

  test("are the same in an ensemble, whatever runs it, and go on from a state", async () => {
    const options = { scenarios: [{ name: "base" }], outputs: ["oldest", "longest", "north"], draws: 5 };
    const fast = await runEnsemble(spec, options);
    const reference = await runEnsemble(spec, { ...options, backend: "interpreter" });
    for (const { name } of fast.outputs)
      expect([...fast.values("base", name)]).toEqual([...reference.values("base", name)]);
    const whole = simulate(spec);
    const state = JSON.parse(JSON.stringify(simulate(spec, { to: 4 }).state()));
    expect([...simulate(spec, { state }).series("longest")]).toEqual([...whole.series("longest").slice(16)]);
  });

  test("are of queues alone, in the unit of time", () => {
    const found = (equation: string, unit = "year") =>
      check(model("five", { auxiliaries: { asked: { unit, doc, equation } } })).diagnostics.filter(
        ({ severity }) => severity === "error",
      );
    expect(found("queue_age_mean(line)")).toEqual([]);
    expect(found("queue_age_mean(line)", "person")).toMatchObject([
      { code: "unit-mismatch", actual: "year" },
    ]);
    expect(found("queue_age_mean(course)")).toMatchObject([
      {
        code: "not-a-queue",
        path: ["auxiliaries", "asked", "equation"],
        message: "queue_age_mean needs the name of a queue, not course",
        hint: "Queues: line.",
      },
    ]);
    expect(found("queue_age_oldest(lin)")).toMatchObject([
      { code: "not-a-queue", hint: "Did you mean line?" },
    ]);
    expect(found("queue_age_leaving(line * 2)")).toMatchObject([{ code: "not-a-queue" }]);
    expect(found("queue_age_leaving()")).toMatchObject([{ code: "argument-count" }]);
  });
});
