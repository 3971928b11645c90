import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkModel } from "../../equations/check.js";
import type { CheckedLeak } from "../../equations/checked-model.js";
import type { ModelSpec } from "../../model/spec.js";
import { runEnsemble } from "../../uncertainty/run-ensemble.js";
import { resolveClock } from "../clock.js";
import { simulate } from "../run.js";
import type { Belt } from "./belt.js";
import { DecayBelt } from "./decay-belt.js";
import { Devices } from "./devices.js";
import { LinearBelt } from "./linear-belt.js";

const doc = "-";

/** Everything that works between steps, over two elements. */
const spec: ModelSpec = {
  name: "devices",
  time: { unit: "year", start: 0, stop: 12, dt: "1/2" },
  dimensions: { area: { elements: ["north", "south"], doc } },
  stocks: {
    course: {
      unit: "person",
      doc,
      dimensions: ["area"],
      initial: { north: 4, south: 9 },
      inflows: ["enter"],
      outflows: ["leave", "drop"],
      conveyor: { transitTime: { north: "T", south: "2 * T" }, leaks: { drop: 0.25 }, capacity: 10 },
    },
    queue: {
      unit: "person",
      doc,
      dimensions: ["area"],
      initial: 20,
      inflows: ["come"],
      outflows: ["enter"],
      queue: true,
    },
    debt: { unit: "person", doc, initial: 1, outflows: ["pay"], nonNegative: "clamp" },
  },
  flows: {
    come: {
      unit: "person/year",
      doc,
      dimensions: ["area"],
      equation: "delay_fixed(previous(leave, 1), T, 2)",
    },
    enter: { unit: "person/year", doc, dimensions: ["area"] },
    leave: { unit: "person/year", doc, dimensions: ["area"] },
    drop: { unit: "person/year", doc, dimensions: ["area"] },
    pay: { unit: "person/year", doc, equation: "random_poisson(1) * 0.1" },
  },
  parameters: { T: { unit: "year", doc, value: 1.5 } },
};

describe("devices", () => {
  test("in one lane of several do what they do alone", () => {
    const model = checkModel(spec);
    const clock = resolveClock(model.time, {});
    const [stride, lane] = [3, 1];
    const alone = new Devices({ model }, clock);
    const among = new Devices({ model }, clock);
    const single = new Float64Array(model.cellCount);
    const several = new Float64Array(model.cellCount * stride).fill(-7);
    const copy = () => {
      for (const [cell, value] of single.entries()) several[cell * stride + lane] = value;
    };
    const compare = () => {
      for (const [cell, value] of several.entries())
        expect(value).toBe(cell % stride === lane ? single[(cell - lane) / stride] : -7);
    };
    single.forEach((_, cell) => {
      single[cell] = (cell * 7) % 5;
    });
    copy();
    alone.begin(single);
    among.begin(several, stride, lane);
    compare();
    for (let step = 0; step < 20; step++) {
      single.forEach((value, cell) => {
        single[cell] = (value * 3 + cell + step) % 6;
      });
      copy();
      alone.keep(single, step);
      among.keep(several, step, stride, lane);
      alone.recall(single, step + 1);
      among.recall(several, step + 1, stride, lane);
      compare();
    }
  });

  test("do the same in an ensemble, whatever runs it", async () => {
    const options = {
      scenarios: [{ name: "base" }],
      outputs: ["course", "queue", "enter", "drop", "come", "debt"],
      draws: 6,
    };
    const fast = await runEnsemble(spec, options);
    const reference = await runEnsemble(spec, { ...options, backend: "interpreter" });
    expect(fast.outputs.map(({ name }) => name)).toHaveLength(11);
    for (const { name } of fast.outputs)
      expect([...fast.values("base", name)]).toEqual([...reference.values("base", name)]);
    expect([...fast.at("base", "debt", 12)].filter((debt) => debt === 0)).not.toEqual([]);
    const single = simulate(spec, { seed: 1 });
    expect([...fast.values("base", "enter[south]").subarray(0, 25)]).toEqual([
      ...single.series("enter", "south"),
    ]);
  });

  test("go on from their state as if there had been no break", () => {
    const whole = simulate(spec);
    const first = simulate(spec, { to: 5 });
    const rest = simulate(spec, { state: JSON.parse(JSON.stringify(first.state())) });
    for (const name of ["course", "queue", "enter", "leave", "drop", "come"]) {
      for (const area of ["north", "south"])
        expect([...rest.series(name, area)]).toEqual([...whole.series(name, area).slice(10)]);
    }
    expect([...rest.series("debt")]).toEqual([...whole.series("debt").slice(10)]);
    expect(rest.warnings).toEqual(whole.warnings);
  });
});

const leak = (whole: boolean, from = 0, to = 1): CheckedLeak => ({ fraction: 0, from, to, whole });
const zone = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }), fc.boolean())
  .map(([from, long, whole]) => leak(whole, from / 10, Math.min(10, from + long) / 10));

describe("a belt", () => {
  const amount = fc.double({ min: 0, max: 1000, noNaN: true });

  test.each(["linear", "decay"] as const)(
    "of the %s kind lets out and leaks what it was given, all of it and never more, however it stops",
    (kind) => {
      fc.assert(
        fc.property(
          amount,
          fc.integer({ min: 1, max: 12 }),
          fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 12 }), fc.constantFrom(0, 0.5, 1, 1)), {
            maxLength: 20,
          }),
          fc.double({ min: 0, max: 0.5, noNaN: true }),
          fc.array(zone, { minLength: 2, maxLength: 2 }),
          (content, steps, course, fraction, leaks) => {
            const belt: Belt = kind === "linear" ? new LinearBelt(leaks) : new DecayBelt(leaks);
            const fractions = Float64Array.of(fraction, fraction / 2);
            belt.fill(content, steps, fractions);
            expect(belt.kept).toBe(belt.keptOf(steps));
            belt.move(1);
            let held = content;
            let total = content;
            for (let step = 0; step < 60; step++) {
              const [entered = 0, transit = 1, progress = 1] = course[step] ?? [];
              expect(held).toBeGreaterThanOrEqual(-1e-12 * (1 + total));
              // What an exponential leak takes goes with what is in its zone, and comes out of what leaves, too.
              const gathered = leaks.map((_, l) => (belt.zone[l] ?? 0) * (fractions[l] ?? 0) * progress);
              let left = belt.out * progress;
              leaks.forEach(({ whole }, l) => {
                if (kind === "linear" || whole) left += (belt.leaked[l] ?? 0) * progress;
                else left += (gathered[l] ?? 0) - (belt.leaving[l] ?? 0) * (fractions[l] ?? 0) * progress;
                if (
                  whole &&
                  belt.leaked[l] !== undefined &&
                  progress === 1 &&
                  course.every(([, , each]) => each === 1)
                )
                  expect(Math.abs(belt.leaked[l] - Math.round(belt.leaked[l]))).toBeLessThan(1e-9);
              });
              held -= left;
              belt.settle(progress, Float64Array.from(gathered));
              belt.load(entered, transit, fractions);
              belt.move(progress === 0 ? 0 : 1);
              held += entered;
              total += entered;
            }
            expect(Math.abs(held)).toBeLessThanOrEqual(1e-10 * (1 + total));
          },
        ),
        { seed: 20261122, numRuns: 200 },
      );
    },
  );
});
