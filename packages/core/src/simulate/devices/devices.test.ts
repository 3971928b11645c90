import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkModel } from "../../equations/check.js";
import type { ModelSpec } from "../../model/spec.js";
import { runEnsemble } from "../../uncertainty/run-ensemble.js";
import { resolveClock } from "../clock.js";
import { simulate } from "../run.js";
import { Belt } from "./belt.js";
import { Devices } from "./devices.js";

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

describe("a belt", () => {
  const amount = fc.double({ min: 0, max: 1000, noNaN: true });

  test("lets out and leaks what it was given, all of it and never more", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 12 })), { maxLength: 20 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (content, steps, entering, fraction) => {
          const belt = new Belt(2);
          const fractions = Float64Array.of(fraction, fraction / 2);
          belt.fill(content, steps, fractions);
          let held = content;
          let total = content;
          for (let step = 0; step < 40; step++) {
            expect(held).toBeGreaterThanOrEqual(-1e-12 * (1 + total));
            held -= belt.move(step) + (belt.leaked[0] ?? 0) + (belt.leaked[1] ?? 0);
            const [entered = 0, transit = 1] = entering[step] ?? [];
            belt.load(entered, step + 1, transit, fractions);
            held += entered;
            total += entered;
          }
          expect(Math.abs(held)).toBeLessThanOrEqual(1e-12 * (1 + total));
        },
      ),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
