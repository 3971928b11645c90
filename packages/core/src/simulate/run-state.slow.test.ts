import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileModel } from "../compile/compile-model.js";
import { backendNames } from "../compile/kernel.js";
import { checkModel } from "../equations/check.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import type { RunResult } from "./result.js";
import { simulate } from "./run.js";
import { methods } from "./run-options.js";
import type { RunState } from "./run-state.js";
import type { SimulateOptions } from "./simulate-options.js";

const doc = "-";

/** Something of everything that remembers: stocks, delays, smooths, lags, `initial`, events, series, a lever on its way. */
const remembering: ModelSpec = {
  name: "remembering",
  time: { unit: "year", start: 2000, stop: 2010, dt: "1/10", save: "3/10" },
  dimensions: { age: { elements: ["young", "old"], doc } },
  stocks: {
    people: {
      unit: "1",
      doc,
      dimensions: ["age"],
      initial: { young: 50, old: 20 },
      inflows: ["born"],
      outflows: ["lost"],
    },
    visits: { unit: "1", doc, initial: 0, inflows: ["visiting"] },
  },
  flows: {
    born: {
      unit: "1/year",
      doc,
      dimensions: ["age"],
      equation: {
        young: "rate * sum(people) * (1 - sum(people) / (room * initial(sum(people))))",
        old: "lost[young] / 2",
      },
    },
    lost: { unit: "1/year", doc, dimensions: ["age"], equation: "people * hazard * push" },
    visiting: { unit: "1/year", doc, equation: "pulse(5, 2002.5, 1) + ramp(2, 2003.33, 2006) + shift" },
  },
  auxiliaries: { late: { unit: "1", doc, equation: "visits * observed" } },
  levers: { push: { unit: "1", doc, value: 1, combine: "multiply" } },
  series: {
    observed: { unit: "1", doc, times: [2001, 2004.25, 2009], values: [1, 3, 2] },
    shift: { unit: "1/year", doc, times: [2002, 2005.1], values: [1, -1], interpolation: "hold" },
  },
  parameters: {
    rate: { unit: "1/year", doc, value: 0.8 },
    hazard: { unit: "1/year", doc, dimensions: ["age"], value: { young: 0.3, old: 0.2 } },
    room: { unit: "1", doc, value: 4 },
  },
};

/** The same with what works between steps, so that each step ends at a break. */
const delaying: ModelSpec = {
  ...remembering,
  name: "delaying",
  auxiliaries: {
    ...remembering.auxiliaries,
    mature: { unit: "1/year", doc, equation: "delay3(sum(born), 2) + smooth1(visiting, 1, 0)" },
    past: { unit: "1", doc, dimensions: ["age"], equation: "delay_fixed(people, 1.5) - previous(people, 1)" },
  },
};

/** What works between steps and on stocks: a queue before a full conveyor that leaks, limited and clamped stocks, random numbers. */
const working: ModelSpec = {
  ...remembering,
  name: "working",
  stocks: {
    ...remembering.stocks,
    waiting: { unit: "1", doc, initial: 9, inflows: ["asking"], outflows: ["entering"], queue: true },
    course: {
      unit: "1",
      doc,
      initial: 4,
      inflows: ["entering"],
      outflows: ["finishing", "dropping"],
      conveyor: { transitTime: "1.3 * stay", leaks: { dropping: 0.2 }, capacity: 12 },
    },
    places: { unit: "1", doc, initial: 8, inflows: ["finishing"], outflows: ["used"], nonNegative: "limit" },
    purse: { unit: "1", doc, initial: 3, outflows: ["spent"], inflows: ["paid"], nonNegative: "clamp" },
  },
  flows: {
    ...remembering.flows,
    asking: { unit: "1/year", doc, equation: "abs(random_normal(8, 3)) / stay" },
    entering: { unit: "1/year", doc },
    finishing: { unit: "1/year", doc },
    dropping: { unit: "1/year", doc },
    used: { unit: "1/year", doc, equation: "visits / stay" },
    spent: { unit: "1/year", doc, equation: "2 * random_exponential(2) / stay" },
    paid: { unit: "1/year", doc, equation: "1 / stay" },
  },
  parameters: { ...remembering.parameters, stay: { unit: "year", doc, value: 1 } },
};

const scenario = { name: "s", moves: [{ lever: "push", to: 1.5, start: 2003.05, ramp: 2.5, until: 2007 }] };

describe.each(backendNames)("a run that is interrupted and goes on, by %s", (backend) => {
  const models = [remembering, delaying, working].map((spec) => compileModel(checkModel(spec), { backend }));

  test.each(methods)("has the bytes of one that was not, wherever it is interrupted, by %s", (method) => {
    for (const model of models) {
      const whole = simulate(model, { method, scenario });
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 1, max: 98 }), (first, second) => {
          const [early, late] = [Math.min(first, second), Math.max(first, second) + 1];
          const begun = simulate(model, { method, scenario, to: at(early) });
          const between = simulate(model, { state: throughJson(begun.state()), to: at(late) });
          const rest = simulate(model, { state: throughJson(between.state()) });
          for (const part of [begun, between, rest]) expectPartOf(part, whole);
          expect(rest.times[0]).toBe(at(late));
          expect(rest.times.at(-1)).toBe(2010);
        }),
        { seed: 5, numRuns: 2 },
      );
    }
  });
});

describe("a state", () => {
  const state = simulate(remembering, { scenario, to: 2004, method: "rk4" }).state();

  test("is plain data that says what it is of", () => {
    expect(throughJson(state)).toEqual(state);
    expect(state).toMatchObject({ time: 2004, step: 40, from: 2000, dt: 0.1, method: "rk4" });
    expect(state.values.people).toHaveLength(2);
  });

  test("may be gone on from with the dt that it has, also where that is written as a fraction", () => {
    expect(simulate(remembering, { state, dt: "1/10" }).toCSV()).toBe(
      simulate(remembering, { state }).toCSV(),
    );
  });

  test("of one backend is a state of the other", () => {
    const results = backendNames.map((backend) => simulate(remembering, { state, backend }).toCSV());
    expect(new Set(results).size).toBe(1);
  });

  test("keeps parameters and moves unless others are given, which act from then on", () => {
    const kept = simulate(remembering, { state });
    expect(kept.provenance).toMatchObject({ from: 2004, to: 2010, method: "rk4", moves: scenario.moves });
    const still = simulate(remembering, { state, scenario: { name: "none" }, parameters: { hazard: 0 } });
    expect(still.series("people", "old")[0]).toBe(kept.series("people", "old")[0]);
    expect(still.final("lost", "old")).toBe(0);
    expect(still.final("push")).toBe(1);
    expect(simulate(remembering, { state: still.state(), to: 2011 }).provenance.parameters).toEqual({
      "hazard[young]": 0,
      "hazard[old]": 0,
    });
  });

  test.each<[SimulateOptions, string]>([
    [{ state: simulate(delaying, { to: 2001 }).state() }, "of the model delaying, not of remembering"],
    [{ state: { ...state, model: { ...state.model, fingerprint: "0" } } }, "another version of remembering"],
    [{ state, dt: "1/20" }, "dt is 1/20, but a run that goes on from a state keeps the state's: 0.1"],
    [{ state, from: 2001 }, "Leave from out."],
    [{ state, to: 2004 }, "to (2004) is not after 2004, where the run begins"],
    [{ state: {} as RunState }, "this is no state of a run"],
    [{ state: null as unknown as RunState }, "this is no state of a run"],
    [{ state: { ...state, values: {} } }, "not the 2 number(s) of people"],
    [{ state: { ...state, tolerances: null } as never }, "this is no state of a run: tolerances is empty"],
    [{ state: { ...state, step: -1 } }, "this is no state of a run"],
    [{ state: { ...state, devices: [] } }, "numbers that do not fit the model"],
    [
      { state: { ...state, devices: state.devices.map(() => [new Array(9999).fill(1)]) } },
      "do not fit the model",
    ],
  ])("that does not fit is told: case %#", (options, text) => {
    const run = () => simulate(remembering, options);
    expect(run).toThrow(HeadwaterError);
    expect(run).toThrow(text);
  });
});

function at(step: number): number {
  return 2000 + step / 10;
}

function throughJson(state: RunState): RunState {
  return JSON.parse(JSON.stringify(state));
}

/** Every value that both saved is the same to the last bit. */
function expectPartOf(part: RunResult, whole: RunResult): void {
  const shared = whole.times.filter((time) => part.times.includes(time));
  const [from = 0, to = 0] = [part.times[0], part.times.at(-1)];
  expect([...shared]).toEqual([...whole.times.filter((time) => time >= from && time <= to)]);
  for (const name of whole.names()) {
    const elements = whole.elements(name)[0]?.map((element) => [element]) ?? [[]];
    for (const element of elements) {
      const values = whole.series(name, ...element);
      for (const [i, value] of part.series(name, ...element).entries()) {
        const here = whole.times.indexOf(part.times[i] ?? Number.NaN);
        if (here >= 0) expect(Object.is(value, values[here]), `${name} at ${part.times[i]}`).toBe(true);
      }
    }
  }
}
