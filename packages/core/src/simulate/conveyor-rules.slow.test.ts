import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { ConveyorSpec, ModelSpec } from "../model/spec.js";
import { runEnsemble } from "../uncertainty/run-ensemble.js";
import { simulate } from "./run.js";

const doc = "-";
const people = { unit: "person", doc };
const rate = { unit: "person/year", doc };

/** Students who come in by `enter`, stay for three years of twelve steps, drop out on the way and leave. */
function model(
  conveyor: Partial<ConveyorSpec>,
  { enter = "0", initial = "0", ...more }: Partial<ModelSpec> & { enter?: string; initial?: string } = {},
): ModelSpec {
  return {
    name: "conveyor",
    time: { unit: "year", start: 0, stop: 10, dt: "1/4" },
    ...more,
    stocks: {
      course: {
        ...people,
        initial,
        inflows: ["enter"],
        outflows: ["leave", "drop"],
        conveyor: { transitTime: "transit", leaks: { drop: "share" }, ...conveyor },
      },
      ...more.stocks,
    },
    flows: { enter: { ...rate, equation: enter }, leave: rate, drop: rate, ...more.flows },
    parameters: {
      one: { unit: "year", doc, value: 1 },
      transit: { unit: "year", doc, value: 3 },
      share: { unit: "1", doc, value: 0.2 },
      decay: { unit: "1/year", doc, value: 0.4 },
      ten: { ...people, value: 10 },
      five: { ...rate, value: 5 },
      ...more.parameters,
    },
  };
}

const exponential = { leakage: "exponential", leaks: { drop: "decay" } } as const;
/** Ten come in the step that begins at 1. */
const pulse = "pulse(ten, one)";
/** What is left of one after a step of exponential leakage. */
const stays = 1 - 0.4 / 4;

const cases = [
  ...backendNames.map((backend) => ({ backend, method: "euler" as const })),
  ...(["rk2", "rk4", "rk45"] as const).map((method) => ({ backend: "javascript" as const, method })),
];

describe.each(cases)("a conveyor by $backend and $method", ({ backend, method }) => {
  const run = (spec: ModelSpec, options = {}) => simulate(spec, { backend, method, ...options });
  const near = (values: Float64Array, wanted: (step: number) => number) => {
    for (const [step, value] of values.entries()) expect(value, `step ${step}`).toBeCloseTo(wanted(step), 11);
  };

  test("leaks exponentially: a share of what is on it in each of its n steps", () => {
    const result = run(model(exponential, { enter: pulse }));
    // In at step 4, on the belt at the beginning of the steps 5 to 16, at whose end it leaves.
    near(result.series("drop"), (step) => (step > 4 && step <= 16 ? 4 * stays ** (step - 5) : 0));
    near(result.series("leave"), (step) => (step === 16 ? 4 * 10 * stays ** 12 : 0));
    near(result.series("course"), (step) => (step > 4 && step <= 16 ? 10 * stays ** (step - 5) : 0));
  });

  test("is in balance from the start with exponential leakage, too", () => {
    const content = (5 / 4) * ((1 - stays ** 12) / (1 - stays));
    const result = run(model(exponential, { enter: "five", initial: `${content} * ten / 10` }));
    near(result.series("course"), () => content);
    near(result.series("drop"), () => 0.4 * content);
    near(result.series("leave"), () => 5 * stays ** 12);
  });

  test("leaks in its zone alone, evenly or exponentially", () => {
    const leakZones = { drop: [0.25, 0.5] as const };
    const evenly = run(model({ leakZones }, { enter: pulse }));
    near(evenly.series("drop"), (step) => (step > 7 && step <= 10 ? (4 * 2) / 3 : 0));
    near(evenly.series("leave"), (step) => (step === 16 ? 32 : 0));
    const decaying = run(model({ ...exponential, leakZones }, { enter: pulse }));
    near(decaying.series("drop"), (step) => (step > 7 && step <= 10 ? 4 * stays ** (step - 8) : 0));
    near(decaying.series("leave"), (step) => (step === 16 ? 40 * stays ** 3 : 0));
  });

  test("takes exponential rates as they are in each step: the leak is rate x content", () => {
    const spec = model(
      { leakage: "exponential", leaks: { drop: "decay * step(1, 2 * one)" } },
      { enter: pulse },
    );
    const result = run(spec);
    near(result.series("drop"), (step) => (step >= 8 && step <= 16 ? 4 * stays ** (step - 8) : 0));
    near(result.series("leave"), (step) => (step === 16 ? 40 * stays ** 9 : 0));
  });

  test("stands still while it is arrested, and goes on as if no time had passed", () => {
    const stop = "step(1, 2 * one) - step(1, 3 * one)";
    const enter = "five * (step(1, one) - step(1, 3 * one))";
    for (const conveyor of [{}, exponential]) {
      // Nothing comes in while it stands: what came from 1 to 2 makes the rest of the way a year later.
      const still = run(model({ ...conveyor, arrest: stop }, { enter }));
      const moving = run(model(conveyor, { enter: "five * (step(1, one) - step(1, 2 * one))" }));
      near(still.series("enter"), (step) => (step >= 4 && step < 8 ? 5 : 0));
      for (const name of ["leave", "drop", "course"]) {
        const passed = moving.series(name);
        near(still.series(name), (step) => {
          if (step < 8) return passed[step] ?? 0;
          if (step < 12) return name === "course" ? (passed[8] ?? 0) : 0;
          return passed[step - 4] ?? 0;
        });
      }
    }
  });

  test("lets what waits before it wait while it is arrested", () => {
    const stocks = { line: { ...people, initial: 8, outflows: ["enter"], queue: true } };
    const spec = model({ arrest: "1 - step(1, one)" }, { stocks });
    const result = run({ ...spec, flows: { ...spec.flows, enter: rate } });
    near(result.series("enter"), (step) => (step === 4 ? 32 : 0));
    near(result.series("line"), (step) => (step <= 4 ? 8 : 0));
  });

  test("takes the transit time when it is sampled, and keeps it till then", () => {
    const transitTime = "transit - step(2 * one, 2 * one)";
    const enter = "pulse(ten, one, one)";
    const leaves = (sample: string, exits: readonly number[]) => {
      const spec = model(
        { transitTime, sample, leaks: { drop: 0 } },
        { enter, time: { unit: "year", start: 0, stop: 5, dt: "1/4" } },
      );
      near(run(spec).series("leave"), (step) => 40 * exits.filter((exit) => exit === step / 4).length);
    };
    // In at 1, 2, 3 and 4. Three years on the way before 2, one year from then on.
    leaves("1", [4, 3, 4, 5]);
    leaves("step(1, 3 * one)", [4, 5, 4, 5]);
    leaves("0", [4, 5]);
    leaves("pulse_train(1, one, one / 4, 0)", [4, 5]);
  });

  test("leaks whole units, which fractions come together to", () => {
    for (const [conveyor, total] of [
      // Of one person in each of 40 steps three in ten; those who are still on the way at the end have leaked in part.
      [{ leaks: { drop: 0.3 } }, 0.3 * (28 + 66 / 12)],
      [{ ...exponential, leaks: { drop: 0.1 } }, undefined],
    ] as const) {
      const spec = model({ ...conveyor, wholeLeaks: ["drop"] }, { enter: "five * 4 / 5" });
      const result = run(spec);
      const drop = [...result.series("drop")];
      for (const value of drop) expect(Math.abs(value / 4 - Math.round(value / 4))).toBeLessThan(1e-12);
      const sum = (name: string) =>
        result
          .series(name)
          .slice(0, -1)
          .reduce((left, value) => left + value / 4, 0);
      const smooth = run(model(conveyor, { enter: "five * 4 / 5" }));
      const fractions = smooth
        .series("drop")
        .slice(0, -1)
        .reduce((left, value) => left + value / 4, 0);
      expect(sum("drop")).toBeGreaterThan(5);
      expect(Math.abs(sum("drop") - fractions)).toBeLessThan(2);
      if (total !== undefined) expect(Math.floor(total) - sum("drop")).toBeLessThanOrEqual(1);
      expect(sum("enter") - sum("drop") - sum("leave")).toBeCloseTo(result.final("course"), 10);
    }
  });

  test("has the same rates at the start for initial values as for everything else", () => {
    const seen = (initial: string) => ({ ...people, initial: `${initial} * one`, inflows: [] });
    const zones = [{}, { leakZones: { drop: [0.3, 0.8] as const, lose: [0.5, 1] as const } }];
    for (const zone of zones) {
      for (const kind of [
        { leaks: { drop: "share", lose: "2 * share" } },
        { leakage: "exponential" as const, leaks: { drop: "decay", lose: "2 * decay" } },
      ]) {
        const spec = model({ ...kind, ...zone }, { initial: "ten" });
        const stocks = {
          ...spec.stocks,
          course: { ...people, ...spec.stocks?.course, initial: "ten", outflows: ["leave", "drop", "lose"] },
          leaving: seen("leave"),
          dropping: seen("drop"),
          losing: seen("lose"),
        };
        const result = run({ ...spec, stocks, flows: { ...spec.flows, lose: rate } }, { to: 1 });
        for (const [stock, flow] of [
          ["leaving", "leave"],
          ["dropping", "drop"],
          ["losing", "lose"],
        ] as const)
          expect(result.series(stock)[0]).toBeCloseTo(result.series(flow)[0] ?? Number.NaN, 12);
        expect(result.series("drop")[0]).toBeGreaterThan(0);
      }
    }
  });
});

test("exponential leakage comes to exp(-k T) of what entered as dt goes to 0, and to k x content", () => {
  const spec = model(exponential, { enter: "five", time: { unit: "year", start: 0, stop: 10, dt: "1/256" } });
  const result = simulate(spec);
  expect(result.final("leave")).toBeCloseTo(5 * Math.exp(-0.4 * 3), 2);
  expect(result.final("course")).toBeCloseTo((5 * (1 - Math.exp(-0.4 * 3))) / 0.4, 1);
  expect(result.final("drop")).toBeCloseTo(0.4 * result.final("course"), 9);
});

test("what is on a conveyor leaves or leaks, all of it and no more, whatever its rules and under every method", () => {
  const zone = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }))
    .map(([from, long]) => [from / 4, Math.min(1, (from + long) / 4)] as const);
  const series = (max: number) =>
    fc.array(fc.double({ min: 0, max, noNaN: true }), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(
      fc.constantFrom("linear" as const, "exponential" as const),
      fc.record({ drop: zone, lose: zone }),
      fc.subarray(["drop", "lose"]),
      fc.tuple(series(20), series(3), series(0.5), series(1)),
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.constantFrom("euler" as const, "rk2" as const, "rk4" as const, "rk45" as const),
      (leakage, leakZones, wholeLeaks, [entering, transits, shares, stops], initial, method) => {
        const unit = leakage === "linear" ? "1" : "1/year";
        const table = (values: readonly number[], of: string) => ({
          unit: of,
          inputUnit: "year",
          doc,
          points: values.map((value, i) => [i / 2, value] as const),
        });
        const spec = model(
          {
            transitTime: "long(time)",
            leakage,
            leakZones,
            wholeLeaks,
            leaks: { drop: "taken(time)", lose: "taken(time) / 2" },
            capacity: "6 * ten",
            // Above a half it stands still, also from the middle of a step on.
            arrest: "stop(time) > 0.5",
          },
          {
            initial: "start",
            time: { unit: "year", start: 0, stop: 14, dt: "1/4" },
            lookups: {
              coming: table([...entering, 0], "person/year"),
              long: table(transits, "year"),
              taken: table(shares, unit),
              stop: table([...stops.map((stop) => stop * 0.8), 0], "1"),
            },
            parameters: { start: { ...people, value: initial } },
          },
        );
        const stocks = {
          ...spec.stocks,
          course: {
            ...people,
            ...spec.stocks?.course,
            initial: "start",
            outflows: ["leave", "drop", "lose"],
          },
          out: { ...people, initial: 0, inflows: ["leave"] },
          dropped: { ...people, initial: 0, inflows: ["drop", "lose"] },
          source: { ...people, initial: 1000, outflows: ["enter"] },
        };
        const flows = { ...spec.flows, lose: rate, enter: { ...rate, equation: "coming(time)" } };
        const result = simulate({ ...spec, stocks: { ...stocks }, flows }, { method });
        for (const [i, content] of result.series("course").entries()) {
          expect(content).toBeGreaterThanOrEqual(-1e-9);
          const elsewhere = ["source", "out", "dropped"].map((name) => result.series(name)[i] ?? 0);
          expect(elsewhere.reduce((sum, value) => sum + value, content)).toBeCloseTo(1000 + initial, 9);
        }
        expect(result.final("course")).toBeCloseTo(0, 9);
      },
    ),
    { seed: 20261122, numRuns: 60 },
  );
});

describe("conveyors with rules of every kind", () => {
  const area = { dimensions: ["area"] };
  const spec: ModelSpec = {
    name: "areas",
    time: { unit: "year", start: 0, stop: 12, dt: "1/2" },
    dimensions: { area: { elements: ["north", "south"], doc } },
    stocks: {
      course: {
        ...people,
        ...area,
        initial: { north: 4, south: 9 },
        inflows: ["enter"],
        outflows: ["leave", "drop", "lose"],
        conveyor: {
          transitTime: { north: "transit", south: "2 * transit - step(transit, 4 * one)" },
          sample: "pulse_train(1, 0, one, 3 * one)",
          arrest: { north: "step(1, 5 * one) - step(1, 6 * one)", south: 0 },
          leakage: "exponential",
          leaks: { drop: "decay", lose: 0.1 },
          leakZones: { lose: [0.5, 1] },
          wholeLeaks: ["lose"],
        },
      },
    },
    flows: {
      enter: { ...rate, ...area, equation: "each * random_poisson(4) / one" },
      leave: { ...rate, ...area },
      drop: { ...rate, ...area },
      lose: { ...rate, ...area },
    },
    parameters: {
      one: { unit: "year", doc, value: 1 },
      transit: { unit: "year", doc, value: 1.5, distribution: { kind: "uniform", low: 1, high: 3 } },
      decay: { unit: "1/year", doc, value: 0.3 },
      each: { ...people, value: 1 },
    },
  };
  const names = ["course", "enter", "leave", "drop", "lose"];

  test("do the same in an ensemble, whatever runs it", async () => {
    const options = { scenarios: [{ name: "base" }], outputs: names, draws: 6 };
    const fast = await runEnsemble(spec, options);
    const reference = await runEnsemble(spec, { ...options, backend: "interpreter" });
    for (const { name } of fast.outputs)
      expect([...fast.values("base", name)]).toEqual([...reference.values("base", name)]);
  });

  test("go on from their state as if there had been no break, wherever it is", () => {
    for (const method of ["euler", "rk4"] as const) {
      const whole = simulate(spec, { method });
      for (const to of [0.5, 3.5, 5.5, 8]) {
        const state = JSON.parse(JSON.stringify(simulate(spec, { method, to }).state()));
        const rest = simulate(spec, { state });
        for (const name of names) {
          for (const element of ["north", "south"])
            expect([...rest.series(name, element)]).toEqual([...whole.series(name, element).slice(2 * to)]);
        }
      }
    }
  });

  test("can be parts of a module", () => {
    const { time, name: _, dimensions = {}, ...inner } = spec;
    const whole: ModelSpec = {
      ...{ name: "outer", time, dimensions },
      models: { school: inner },
      modules: { first: { model: "school" } },
    };
    expect(check(whole).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(simulate(whole).series("first.drop", "south")).toHaveLength(25);
  });
});

describe("what a conveyor may not be", () => {
  const found = (conveyor: Partial<ConveyorSpec>) =>
    check(model(conveyor)).diagnostics.filter(({ severity }) => severity === "error");

  test("is told with its place and what to do", () => {
    expect(found({ leakage: "exponetial" as "linear" })).toMatchObject([
      {
        code: "wrong-value",
        path: ["stocks", "course", "conveyor", "leakage"],
        hint: "Did you mean exponential?",
      },
    ]);
    expect(found({ leakZones: { dorp: [0, 1] } })).toMatchObject([
      {
        code: "unknown-leak",
        path: ["stocks", "course", "conveyor", "leakZones", "dorp"],
        hint: "Did you mean drop?",
      },
    ]);
    expect(found({ leakZones: { leave: [0, 1] } })).toMatchObject([{ code: "unknown-leak" }]);
    for (const zone of [
      [0.5, 0.5],
      [0.6, 0.5],
      [-0.1, 1],
      [0, 1.1],
      [Number.NaN, 1],
    ] as const)
      expect(found({ leakZones: { drop: zone } })).toMatchObject([{ code: "bad-leak-zone" }]);
    expect(found({ leakZones: { drop: [0] as never } })).toMatchObject([{ code: "wrong-length" }]);
    expect(found({ leakZones: { drop: "all" as never } })).toMatchObject([{ code: "wrong-type" }]);
    expect(found({ wholeLeaks: ["drop", "lave"] })).toMatchObject([
      { code: "unknown-leak", path: ["stocks", "course", "conveyor", "wholeLeaks", "1"] },
    ]);
    expect(found({ leaks: { drop: "decay" } })).toMatchObject([
      { code: "unit-mismatch", message: "the share of course that leaks as drop has unit 1/year, not 1" },
    ]);
    expect(found({ leakage: "exponential" })).toMatchObject([
      { code: "unit-mismatch", message: "the rate of course that leaks as drop has unit 1, not 1/year" },
    ]);
    expect(found({ arrest: "transit" })).toMatchObject([{ code: "unit-mismatch" }]);
    expect(found({ sample: "nothing" })).toMatchObject([{ code: "unknown-name" }]);
  });

  test("stops each draw of an ensemble, whatever runs it, also where no output needs it and nothing comes in", async () => {
    const broken: readonly [Partial<ConveyorSpec>, string][] = [
      [{ transitTime: "luck * transit" }, "course#transit"],
      [{ leaks: { drop: "luck" } }, "course#leak.drop"],
      [{ sample: "log(luck)" }, "course#sample"],
      [{ arrest: "log(luck)" }, "course#arrest"],
    ];
    for (const [conveyor, variable] of broken) {
      const luck = { unit: "1", doc, value: 1, distribution: { kind: "uniform", low: -1, high: 1 } as const };
      const spec = model(conveyor, {
        parameters: { luck },
        auxiliaries: { still: { unit: "1", doc, equation: "1" } },
      });
      const ask = { scenarios: [{ name: "base" }], outputs: ["still"], draws: 10 };
      const results = await Promise.all(
        (["webassembly", "javascript", "interpreter"] as const).map((backend) =>
          runEnsemble(spec, { ...ask, backend }),
        ),
      );
      for (const { failures } of results) {
        expect(failures.map(({ draw }) => draw)).toEqual(results[0]?.failures.map(({ draw }) => draw));
        expect(failures).toHaveLength(5);
        for (const { failure } of failures) expect(failure.variable).toBe(variable);
      }
    }
  });

  test("stops a run with the rule that is broken, its equation and the numbers in it", () => {
    const stopped = (conveyor: Partial<ConveyorSpec>, parameters: { [name: string]: number }) => {
      try {
        simulate(model(conveyor, { enter: "five" }), { parameters });
      } catch (error) {
        return (error as { diagnostics: unknown[] }).diagnostics[0];
      }
      return undefined;
    };
    expect(stopped({}, { share: 1.2 })).toEqual({
      code: "rule-broken",
      severity: "error",
      path: ["stocks", "course", "conveyor"],
      message:
        "the share of course that leaks as drop is not from 0 to 1, and with the leaks before it 1 at most, at time 0 (year)",
      expected: "course#leak.drop = share",
      actual: "share = 1.2",
      hint: "Change the equation, or the parameters that it reads.",
    });
    expect(stopped(exponential, { decay: 4.1 })).toMatchObject({
      message:
        "the rate of course that leaks as drop is not from 0 to 1 / dt, also together with leaks before it in the same zone, at time 0 (year)",
    });
    expect(stopped(exponential, { decay: 4 })).toBeUndefined();
    expect(stopped({}, { transit: -1 })).toMatchObject({
      message: "the transit time of course is not 0 or more, at time 0 (year)",
    });
    expect(stopped(exponential, { transit: 1e9 })).toMatchObject({
      code: "too-many-batches",
      hint: "Make dt longer or the transit time shorter, or raise limits.values.",
    });
    expect(stopped({}, { transit: 1e9 })).toBeUndefined();
  });
});
