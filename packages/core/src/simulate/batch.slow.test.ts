import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileModel } from "../compile/compile-model.js";
import { checkModel } from "../equations/check.js";
import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import type { ModelSpec } from "../model/spec.js";
import { Batch, type BatchPast } from "./batch.js";
import { resolveClock } from "./clock.js";
import type { RunFailure } from "./failure.js";
import { parameterSlots } from "./parameter-values.js";
import type { Method } from "./run-options.js";
import { createRunner } from "./runner.js";
import type { LeverMove } from "./scenario.js";

const doc = "-";
const number = { unit: "1", doc };
const perYear = { unit: "1/year", doc };
const spec: ModelSpec = {
  name: "everything between steps",
  time: { unit: "year", start: 0, stop: 6, dt: 0.25, save: 1 },
  dimensions: { age: { elements: ["young", "middle", "old"], doc } },
  parameters: {
    rate: { ...perYear, value: 0.3 },
    delay: { unit: "year", doc, value: 1 },
    capacity: { ...number, dimensions: ["age"], value: { young: 5, middle: 6, old: 7 } },
  },
  levers: {
    help: { ...number, value: 0, combine: "add" },
    price: { ...number, value: 1, combine: "multiply" },
  },
  series: { tide: { ...number, times: [0, 2, 6], values: [1, 3, 2] } },
  stocks: {
    people: {
      ...number,
      dimensions: ["age"],
      initial: "capacity / 2",
      inflows: ["arrivals"],
      outflows: ["leavers"],
      nonNegative: true,
    },
  },
  flows: {
    arrivals: {
      ...perYear,
      dimensions: ["age"],
      equation: "rate * (capacity - people) * (tide + help) / price",
    },
    leavers: { ...perYear, dimensions: ["age"], equation: "people * rate * crowding" },
  },
  auxiliaries: {
    crowding: { ...number, equation: "(sum(people[:]) / 10) ^ 0.7 + exp(-tide)" },
    late: { ...number, equation: "delay_fixed(crowding, delay) + previous(tide, 0)" },
    unused: { ...number, equation: "log(crowding)" },
  },
};
const noisy: ModelSpec = {
  ...spec,
  auxiliaries: {
    ...spec.auxiliaries,
    late: { ...number, equation: "delay_fixed(crowding, delay) + random_uniform(0, 1)" },
  },
};
const moves: LeverMove[] = [
  { lever: "help", to: 0, start: 2, ramp: 1 },
  { lever: "price", to: 1, start: 3, ramp: 0 },
];

/** Saved values of a batch and of single runs for the same members, [member][output][time]. */
function bothWays(
  model: ModelSpec,
  method: Exclude<Method, "rk45">,
  draws: readonly (readonly number[])[],
  shared: boolean,
) {
  const checked = checkModel(model);
  const clock = resolveClock(checked.time, { method });
  const outputs = checked.variables
    .filter(({ name }) => /^(people|late|tide|help)$/.test(name))
    .flatMap(({ offset, size }) => Array.from({ length: size }, (_, i) => offset + i));
  const batch = new Batch({
    model: checked,
    clock: { ...clock, method },
    outputs,
    scenarios: [[], moves],
    seed: 3,
  });
  const slots = parameterSlots(checked);
  const members = draws.map(([scale = 1, help = 0, price = 1], draw) => ({
    parameters: slots.map(({ value, label }) => (label === "rate" ? value * scale : value)),
    targets: [help, price],
    draw,
  }));
  const step = batch.lastStillStep([0, 1]);
  const compiled = compileModel(checked);
  const results: BothWays[][] = [[], []];
  for (let first = 0; first < members.length; first += batch.members) {
    const past: BatchPast | undefined = shared && step > 0 ? { step } : undefined;
    const group = members.slice(first, first + batch.members);
    results.forEach((into, scenario) => {
      const moved = scenario === 0 ? [] : moves;
      const taken = group.map((member) => ({ ...member, targets: scenario === 0 ? [] : member.targets }));
      batch.run(scenario, taken, past);
      const runner = createRunner(compiled, { method, outputs, moves: moved, seed: 3 });
      taken.forEach(({ parameters, targets, draw }, member) => {
        const values = new Float64Array(outputs.length * clock.times.length);
        const failure = runner.run(parameters, Float64Array.from(targets), values, 0, undefined, draw);
        const inBatch = outputs.flatMap((_, output) =>
          Array.from(clock.times, (_time, time) => batch.saved(member, output, time)),
        );
        into.push({ failure, single: [...values], troubled: batch.isTroubled(member), inBatch });
      });
    });
  }
  return results;
}

interface BothWays {
  readonly failure: RunFailure | undefined;
  readonly single: readonly number[];
  readonly troubled: boolean;
  readonly inBatch: readonly number[];
}

const draw = fc.tuple(
  fc.double({ min: 0.2, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: 0.5, max: 2, noNaN: true }),
);

describe.each(["euler", "rk2", "rk4"] as const)("a batch by %s", (method) => {
  test.each([
    ["lags, series and moved levers", spec, false],
    ["a past that scenarios share", spec, true],
    ["random numbers", noisy, false],
  ] as const)("comes to the numbers of single runs, to the last bit, with %s", (_, model, shared) => {
    fc.assert(
      fc.property(fc.array(draw, { minLength: 1, maxLength: 4 }), (draws) => {
        for (const { failure, single, troubled, inBatch } of bothWays(model, method, draws, shared).flat()) {
          expect(failure).toBeUndefined();
          expect(troubled).toBe(false);
          expect(inBatch).toEqual(single);
        }
      }),
      { seed: 20_201_122, numRuns: 8 },
    );
  });

  test("says which of its members left the numbers or fell below zero, and no other", () => {
    const falling: ModelSpec = {
      ...spec,
      flows: {
        ...spec.flows,
        leavers: {
          ...perYear,
          dimensions: ["age"],
          equation: "if(rate > 0.5, 3 * capacity * rate, people * rate)",
        },
      },
    };
    const results =
      bothWays(
        falling,
        method,
        [
          [1, 0, 1],
          [2, 0, 1],
          [1.1, 0, 1],
          [Number.NaN, 0, 1],
        ],
        false,
      )[0] ?? [];
    expect(results.map(({ troubled }) => troubled)).toEqual([false, true, false, true]);
    expect(results.map(({ failure }) => failure?.code)).toEqual([
      undefined,
      "negative-stock",
      undefined,
      "not-finite",
    ]);
  });
});

describe("batches of one model", () => {
  const clock = { ...resolveClock(checkModel(spec).time, {}), method: "euler" as const };
  const open = (checked: CheckedModel, name: string) => {
    const { offset } = checked.variables.find((variable) => variable.name === name) as CheckedVariable;
    return new Batch({ model: checked, clock, outputs: [offset], scenarios: [[]], seed: 3 });
  };
  const slots = parameterSlots(checkModel(spec));
  const run = (batch: Batch, rate: number) => {
    const parameters = slots.map(({ value, label }) => (label === "rate" ? rate : value));
    batch.run(0, [{ parameters, targets: [], draw: 0 }]);
    return Array.from(clock.times, (_, time) => batch.saved(0, 0, time));
  };
  const alone = (name: string, rate: number) => run(open(checkModel(spec), name), rate);

  test("share what was compiled, and run in turns without touching each other", () => {
    const checked = checkModel(spec);
    const [one, same, other] = [
      open(checked, "people"),
      open(checked, "people"),
      open(checked, "tide"),
    ] as const;
    const seen = [run(one, 0.3), run(same, 0.5), run(other, 0.3), run(one, 0.4), run(same, 0.3)];
    expect(seen).toEqual([
      alone("people", 0.3),
      alone("people", 0.5),
      alone("tide", 0.3),
      alone("people", 0.4),
      alone("people", 0.3),
    ]);
    expect(seen[0]).not.toEqual(seen[1]);
  });
});
