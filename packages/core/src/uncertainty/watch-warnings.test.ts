import { describe, expect, it } from "vitest";
import { compileModel } from "../compile/compile-model.js";
import { checkModel } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { workerThreads } from "../node/worker-threads.js";
import { simulate } from "../simulate/run.js";
import type { Ensemble } from "./ensemble.js";
import { type EnsembleOptions, runEnsemble } from "./run-ensemble.js";

const doc = "-";

/** A delay whose time is drawn, one whose time falls on the way, and a stock that pays what it has not. */
const spec: ModelSpec = {
  name: "watched",
  time: { unit: "year", start: 0, stop: 4, dt: 1 },
  dimensions: { area: { elements: ["north", "south"], doc } },
  stocks: {
    purse: {
      unit: "GBP",
      doc,
      dimensions: ["area"],
      initial: { north: 10, south: 1000 },
      outflows: ["pay"],
      nonNegative: "clamp",
    },
  },
  flows: { pay: { unit: "GBP/year", doc, dimensions: ["area"], equation: "price * step(1, 3)" } },
  auxiliaries: {
    drawn: { unit: "GBP/year", doc, equation: "delay1(price, wait)" },
    falling: { unit: "GBP/year", doc, equation: "smooth3(price, 6 * one - step(2, 2) * wait)" },
    fixed: { unit: "GBP/year", doc, equation: "delay_fixed(price, wait * half)" },
  },
  parameters: {
    price: { unit: "GBP/year", doc, value: 5, distribution: { kind: "uniform", low: 0, high: 20 } },
    wait: { unit: "year", doc, value: 5, distribution: { kind: "uniform", low: 0, high: 2 } },
    one: { unit: "year", doc, value: 1 },
    half: { unit: "1", doc, value: 0.5 },
  },
};

const options: EnsembleOptions = { scenarios: [{ name: "base" }], outputs: ["drawn"], draws: 100, seed: 3 };
const run = (more: Partial<EnsembleOptions> = {}) => runEnsemble(spec, { ...options, ...more });
const messages = (ensemble: Ensemble) => ensemble.warnings.map(({ message }) => message);

describe("an ensemble", () => {
  it("tells in how many draws a delay was shorter than a step, and a stock was clamped", async () => {
    const { warnings, parameters } = await run();
    expect(warnings.map(({ code, path }) => [code, ...path])).toEqual([
      ["delay-shorter-than-dt", "auxiliaries", "drawn", "equation"],
      ["delay-shorter-than-dt", "auxiliaries", "falling", "equation"],
      ["delay-shorter-than-dt", "auxiliaries", "fixed", "equation"],
      ["stock-clamped", "stocks", "purse"],
    ]);
    // Of a Latin hypercube of 100 just as many draws lie in each half of what is uniform: waits below 1, prices above 10. Of 6 - 2 w
    // over three stages one is shorter than 1 where w is above 1.5, and half of w is shorter than half a step where w is below 1.
    const [drawn, falling, fixed, purse] = warnings.map(({ message }) => message);
    const column = (name: string) =>
      Array.from(
        { length: 100 },
        (_, draw) => parameters.values[draw * 2 + parameters.names.indexOf(name)] ?? 0,
      );
    const digits = (value: number) => String(Number(value.toPrecision(3)));
    const [shortest, longest] = [Math.min(...column("wait")), Math.max(...column("wait"))];
    expect(drawn).toBe(
      `delay1(price, wait) has stages of ${digits(shortest)} year at its shortest, in 50 of 100 draws, shorter than dt (1): each is stretched to dt`,
    );
    expect(falling).toContain(
      `stages of ${digits((6 - 2 * longest) / 3)} year at its shortest, in 25 of 100 draws`,
    );
    expect(fixed).toContain("in 50 of 100 draws");
    expect(purse).toBe(
      `purse was set to 0 from below in 50 of 100 draws: that created up to ${digits(Math.max(...column("price")) - 10)} GBP in one of them`,
    );
  });

  it("tells what single runs with its draws tell, under every method", async () => {
    const compiled = compileModel(checkModel(spec));
    for (const method of ["euler", "rk2", "rk4", "rk45"] as const) {
      const { parameters, warnings } = await run({ method, draws: 20 });
      const counts = new Map<string, number>();
      for (let draw = 0; draw < 20; draw++) {
        const values = parameters.names.map(
          (name, i) => [name, parameters.values[draw * 2 + i] ?? 0] as const,
        );
        for (const { path } of simulate(compiled, { method, parameters: Object.fromEntries(values) })
          .warnings)
          counts.set(path[1] ?? "", (counts.get(path[1] ?? "") ?? 0) + 1);
      }
      for (const { path, message } of warnings)
        expect(message).toContain(`in ${counts.get(path[1] ?? "")} of 20`);
      expect(warnings).toHaveLength(counts.size);
    }
  });

  it("tells the same whatever runs it, and in whatever pieces", async () => {
    const executor = workerThreads({ workers: 2 });
    const all = await Promise.all([
      run(),
      ...(["interpreter", "javascript", "webassembly"] as const).map((backend) => run({ backend })),
      run({ chunkSize: 7 }),
      run({ executor, chunkSize: 11 }),
      run({ keep: "summary" }),
    ]);
    await executor.close();
    const [first, ...others] = all.map(messages);
    for (const other of others) expect(other).toEqual(first);
  });

  it("names the scenarios, those with data of their own too, and counts draws that ran in all of them", async () => {
    const rich = { name: "rich", overrides: { initials: { purse: 1000 } } };
    const slow = { name: "slow", parameters: { wait: 5 } };
    const { warnings } = await run({ scenarios: [{ name: "base" }, rich, slow] });
    const find = (name: string) => warnings.find(({ path }) => path[1] === name)?.message;
    expect(find("purse")).toContain("in 50 (base), 50 (slow) of 100 draws");
    expect(find("drawn")).toContain("in 50 (base), 50 (rich) of 100 draws");
    expect(find("falling")).toContain("in 25 (base), 25 (rich), 100 (slow) of 100 draws");
  });

  it("tells it of runs that share the time before a lever moves", async () => {
    const levers = { toll: { unit: "1", doc, value: 1, combine: "multiply" as const } };
    const flows = {
      pay: { unit: "GBP/year", doc, dimensions: ["area"], equation: "toll * price * step(1, 1)" },
    };
    const moved = { name: "free", moves: [{ lever: "toll", to: 0, start: 3, ramp: 0 }] };
    const scenarios = [{ name: "base" }, moved];
    for (const backend of ["javascript", "webassembly"] as const) {
      const { warnings } = await runEnsemble({ ...spec, levers, flows }, { ...options, scenarios, backend });
      // Paid for three years or two: more than 10 from a price of 3.33 on, or of 5.
      expect(warnings.at(-1)?.message).toContain("in 83 (base), 75 (free) of 100 draws");
    }
  });

  it("says nothing where nothing was too short or clamped", async () => {
    expect(messages(await run({ scenarios: [{ name: "slow", parameters: { wait: 2, price: 1 } }] }))).toEqual(
      [expect.stringMatching(/^smooth3/)],
    );
    const parameters = { wait: 2, price: 1 };
    const still = {
      ...spec,
      auxiliaries: { fixed: { ...spec.auxiliaries?.fixed, equation: "delay_fixed(price, wait)" } },
    };
    const ensemble = await runEnsemble(still as ModelSpec, {
      ...options,
      outputs: ["fixed"],
      scenarios: [{ name: "slow", parameters }],
    });
    expect(messages(ensemble)).toEqual([]);
  });
});

describe("limits of one run", () => {
  it("hold for each run of an ensemble, whatever runs it, and can be raised", async () => {
    const executor = workerThreads({ workers: 1 });
    for (const more of [{}, { backend: "javascript" as const }, { executor }]) {
      await expect(run({ ...more, limits: { values: 4 } })).rejects.toThrow(
        "1 cells at 5 saved times are 5 values; the limit is 4",
      );
      await expect(run({ ...more, limits: { steps: 3 } })).rejects.toThrow(
        "4 steps are more than the limit of 3",
      );
      expect((await run({ ...more, draws: 2, limits: { values: 5, steps: 4 } })).count).toBe(2);
    }
    await executor.close();
  });
});
