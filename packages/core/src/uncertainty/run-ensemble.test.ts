import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { workerThreads } from "../node/worker-threads.js";
import type { Scenario } from "../simulate/scenario.js";
import type { Ensemble } from "./ensemble.js";
import { type EnsembleOptions, runEnsemble } from "./run-ensemble.js";

/** Two tanks that drain: Euler gives level(t) = 100 (1 - rate x effort)^t in closed form for dt = 1. */
const tanks: ModelSpec = {
  name: "tanks",
  time: { unit: "day", start: 0, stop: 10, dt: 1 },
  dimensions: { tank: { elements: ["left", "right"], doc: "tanks" } },
  stocks: {
    level: {
      unit: "litre",
      doc: "water",
      dimensions: ["tank"],
      initial: 100,
      outflows: ["drain"],
      nonNegative: true,
    },
  },
  flows: {
    drain: { unit: "litre/day", doc: "out", dimensions: ["tank"], equation: "rate * effort * level" },
  },
  auxiliaries: { total: { unit: "litre", doc: "all water", equation: "sum(level)" } },
  parameters: {
    rate: {
      unit: "1/day",
      doc: "share that drains",
      dimensions: ["tank"],
      value: 0.1,
      distribution: {
        left: { kind: "uniform", low: 0.05, high: 0.15 },
        right: { kind: "pert", low: 0, mode: 0.1, high: 0.3 },
      },
    },
  },
  levers: {
    effort: { unit: "1", doc: "more or less draining", value: 1, combine: "multiply", range: [0.5, 2] },
  },
};

const baseline: Scenario = { name: "baseline" };
const less: Scenario = {
  name: "less",
  moves: [{ lever: "effort", to: { kind: "uniform", low: 0.6, high: 0.8 }, start: 0, ramp: 0 }],
};
const options: EnsembleOptions = {
  scenarios: [baseline, less],
  outputs: ["level", "total"],
  draws: 40,
  seed: 7,
};

function bytes(ensemble: Ensemble): string {
  return JSON.stringify([...ensemble.rows()].map(({ value }) => value));
}

/** What a summary is made of. */
function quantiles(ensemble: Ensemble): unknown {
  return ensemble.scenarios.flatMap((scenario) =>
    [
      ensemble.sample(scenario, "total", 10),
      ...(scenario === "baseline" ? [] : [ensemble.difference(scenario, "baseline", "total", 10)]),
    ].map((sample) => {
      const ranks = [0, 0.1, 0.5, 0.9, 1].map((p) => Math.floor(p * (sample.count - 1)));
      return [sample.mean, sample.sd, ...ranks.flatMap((rank) => [sample.at(rank), sample.rankError(rank)])];
    }),
  );
}

describe("runEnsemble", () => {
  it("agrees with the closed form in every draw, from the draws that it states", async () => {
    const ensemble = await runEnsemble(tanks, options);
    expect(ensemble.outputs.map(({ name }) => name)).toEqual(["level[left]", "level[right]", "total"]);
    expect(ensemble.draws).toHaveLength(40);
    const levels = ensemble.values("baseline", "level[left]");
    ensemble.draws.forEach((_, row) => {
      const rate = ensemble.parameters.values[row * 2] ?? 0;
      ensemble.times.forEach((time, k) => {
        expect(levels[row * 11 + k]).toBeCloseTo(100 * (1 - rate) ** time, 9);
      });
    });
  });

  it("gives the same bytes for any chunk size, and for one and three worker threads", async () => {
    const [one, three] = [workerThreads({ workers: 1 }), workerThreads({ workers: 3 })];
    const serial = await runEnsemble(tanks, options);
    const others = await Promise.all([
      runEnsemble(tanks, { ...options, chunkSize: 1 }),
      runEnsemble(tanks, { ...options, chunkSize: 1000 }),
      runEnsemble(tanks, { ...options, executor: one }),
      runEnsemble(tanks, { ...options, executor: three, chunkSize: 3 }),
    ]);
    await Promise.all([one.close(), three.close()]);
    for (const other of others) {
      expect(bytes(other)).toBe(bytes(serial));
      expect(other.draws).toEqual(serial.draws);
    }
  });

  it("gives the same summary for any chunk size, and for one and three worker threads, where quantiles are binned", async () => {
    const [one, three] = [workerThreads({ workers: 1 }), workerThreads({ workers: 3 })];
    const many = { ...options, outputs: ["total"], times: [10], draws: 10_500 };
    const serial = await runEnsemble(tanks, many);
    const others = await Promise.all([
      runEnsemble(tanks, { ...many, chunkSize: 999 }),
      runEnsemble(tanks, { ...many, executor: one }),
      runEnsemble(tanks, { ...many, executor: three, chunkSize: 77 }),
    ]);
    await Promise.all([one.close(), three.close()]);
    expect(serial.keep).toBe("summary");
    for (const other of others) expect(quantiles(other)).toEqual(quantiles(serial));
  });

  it("has with its summary alone the same mean as with every draw, and no draws, and says how to have them", async () => {
    const many = { ...options, outputs: ["total"], times: [10], draws: 10_500 };
    const [streamed, kept] = [
      await runEnsemble(tanks, many),
      await runEnsemble(tanks, { ...many, keep: "draws" }),
    ];
    expect(streamed.count).toBe(kept.count);
    expect(streamed.sample("less", "total", 10).mean).toBe(kept.sample("less", "total", 10).mean);
    expect(streamed.difference("less", "baseline", "total", 10).negative).toBe(
      kept.difference("less", "baseline", "total", 10).negative,
    );
    for (const ask of [
      () => streamed.draws,
      () => streamed.values("less", "total"),
      () => streamed.at("less", "total", 10),
      () => [...streamed.rows()],
    ]) {
      expect(ask).toThrow('keep: "draws"');
    }
    expect(streamed.parameters.values).toEqual(kept.parameters.values);
  });

  it("keeps the differences from the baseline that it is told, and says so when asked for others", async () => {
    const other: Scenario = { name: "other", parameters: { "rate[left]": 0.2 } };
    const three = { ...options, keep: "summary" as const, scenarios: [baseline, less, other] };
    const ensemble = await runEnsemble(tanks, { ...three, baseline: "other" });
    expect(ensemble.difference("less", "other", "total", 10).count).toBe(40);
    expect(() => ensemble.difference("less", "baseline", "total", 10)).toThrow('baseline: "baseline"');
    await expect(runEnsemble(tanks, { ...three, baseline: "bse" })).rejects.toThrow('no scenario "bse"');
  });

  it("hands every draw to a sink in their order, with the parameters that they had, while several threads run them", async () => {
    const executor = workerThreads({ workers: 2 });
    const fierce: Scenario = { name: "fierce", moves: [{ lever: "effort", to: 4.5, start: 0, ramp: 0 }] };
    const seen: number[] = [];
    const values: number[] = [];
    const parameters: number[] = [];
    const calls: string[] = [];
    const ensemble = await runEnsemble(tanks, {
      ...options,
      scenarios: [baseline, fierce],
      outputs: ["total"],
      times: [0, 10],
      chunkSize: 3,
      executor,
      sink: {
        begin: ({ outputs, parameters: names }) => {
          calls.push(`begin ${outputs[0]?.name} ${names.join()}`);
        },
        write: async (block) => {
          await new Promise((resolve) => setTimeout(resolve, 1));
          seen.push(...block.complete.map((row) => block.first + row));
          values.push(...block.values);
          parameters.push(...block.parameters);
        },
        end: ({ complete, failed, interrupted }) => {
          calls.push(`end ${complete + failed} ${interrupted}`);
        },
      },
    });
    await executor.close();
    expect(calls).toEqual(["begin total rate[left],rate[right]", "end 40 false"]);
    expect(seen).toEqual(ensemble.draws);
    expect(ensemble.failedDraws).toBeGreaterThan(0);
    expect(parameters).toEqual([...ensemble.parameters.values]);
    expect(values).toHaveLength(40 * 4);
    for (let draw = 0; draw < 40; draw++) {
      const row = ensemble.draws.indexOf(draw);
      const kept = ["baseline", "fierce"].flatMap((name) => [
        ...ensemble.values(name, "total").slice(2 * row, 2 * row + 2),
      ]);
      expect(values.slice(4 * draw, 4 * draw + 4)).toEqual(row < 0 ? Array(4).fill(Number.NaN) : kept);
    }
  });

  it("fails when a sink does, and tells it", async () => {
    let abandoned = 0;
    const full = new Error("no room on the disk");
    const sink = {
      begin: () => {},
      write: () => Promise.reject(full),
      end: () => {},
      abandon: () => {
        abandoned += 1;
      },
    };
    await expect(runEnsemble(tanks, { ...options, sink })).rejects.toBe(full);
    expect(abandoned).toBe(1);
  });

  it("changes no draw of a scenario when another scenario is added, removed or put first", async () => {
    const all = await runEnsemble(tanks, options);
    const alone = await runEnsemble(tanks, { ...options, scenarios: [less] });
    const turned = await runEnsemble(tanks, { ...options, scenarios: [less, { name: "none" }, baseline] });
    expect(alone.values("less", "total")).toEqual(all.values("less", "total"));
    expect(turned.values("less", "total")).toEqual(all.values("less", "total"));
    expect(turned.values("baseline", "total")).toEqual(all.values("baseline", "total"));
  });

  it("gives a scenario the same bytes with a past shared with others as when it runs alone, delays included", async () => {
    const delayed: ModelSpec = {
      ...tanks,
      auxiliaries: {
        ...tanks.auxiliaries,
        before: {
          unit: "litre",
          doc: "all water three days ago",
          equation: "delay_fixed(total, 3 * one_day)",
        },
      },
      parameters: { ...tanks.parameters, one_day: { unit: "day", doc: "one day", value: 1 } },
    };
    const late = (name: string, start: number): Scenario => ({
      name,
      moves: [{ lever: "effort", to: 0.5, start, ramp: 2 }],
    });
    for (const method of ["euler", "rk4"] as const) {
      const asked = { ...options, method, outputs: ["level", "before"] };
      const together = await runEnsemble(delayed, {
        ...asked,
        scenarios: [baseline, late("five", 5), late("seven", 7)],
      });
      for (const start of [5, 7]) {
        const scenario = late(start === 5 ? "five" : "seven", start);
        const alone = await runEnsemble(delayed, { ...asked, scenarios: [scenario] });
        for (const { name } of alone.outputs) {
          expect(together.values(scenario.name, name)).toEqual(alone.values(scenario.name, name));
        }
        expect(together.values(scenario.name, "level[left]")).not.toEqual(
          together.values("baseline", "level[left]"),
        );
      }
    }
  });

  it("gives a policy the same draws in every scenario that it is part of", async () => {
    const twin: Scenario = { ...less, name: "twin" };
    const other: Scenario = {
      name: "other",
      moves: (less.moves ?? []).map((move) => ({ ...move, stream: "other" })),
    };
    const ensemble = await runEnsemble(tanks, { ...options, scenarios: [less, twin, other] });
    expect(ensemble.values("twin", "total")).toEqual(ensemble.values("less", "total"));
    expect(ensemble.values("other", "total")).not.toEqual(ensemble.values("less", "total"));
  });

  it("lets a scenario set an uncertain parameter, and draws the others as before", async () => {
    const fixed: Scenario = { name: "fixed", parameters: { "rate[left]": 0.2 } };
    const ensemble = await runEnsemble(tanks, { ...options, scenarios: [baseline, fixed] });
    expect([...ensemble.at("fixed", "level[left]", 1)].every((level) => Math.abs(level - 80) < 1e-9)).toBe(
      true,
    );
    expect(ensemble.at("fixed", "level[right]", 1)).toEqual(ensemble.at("baseline", "level[right]", 1));
  });

  it("runs scenarios with data of their own beside others, on the same draws, in any order", async () => {
    const fuller: Scenario = { name: "fuller", overrides: { initials: { level: 200 } } };
    const all = await runEnsemble(tanks, { ...options, scenarios: [fuller, baseline, less] });
    const without = await runEnsemble(tanks, options);
    expect(all.values("baseline", "total")).toEqual(without.values("baseline", "total"));
    expect(all.values("less", "total")).toEqual(without.values("less", "total"));
    all.values("fuller", "total").forEach((value, i) => {
      expect(value).toBeCloseTo(2 * (all.values("baseline", "total")[i] ?? 0), 9);
    });
    const wrong: Scenario = { name: "wrong", overrides: { initials: { levle: 200 } } };
    await expect(runEnsemble(tanks, { ...options, scenarios: [wrong] })).rejects.toThrow("level");
  });

  it("keeps only the times that are asked for", async () => {
    const all = await runEnsemble(tanks, options);
    const some = await runEnsemble(tanks, { ...options, times: [0, 10], outputs: ["total"] });
    expect(some.times).toEqual([0, 10]);
    expect(some.at("less", "total", 10)).toEqual(all.at("less", "total", 10));
    expect(some.values("less", "total")).toHaveLength(80);
  });

  it("leaves a draw that stops in one scenario out of all, lists it, and warns", async () => {
    const fierce: Scenario = { name: "fierce", moves: [{ lever: "effort", to: 4.5, start: 0, ramp: 0 }] };
    const ensemble = await runEnsemble(tanks, { ...options, scenarios: [baseline, fierce] });
    const bad = ensemble.failures.map(({ draw }) => draw);
    expect(bad.length).toBeGreaterThan(0);
    expect(ensemble.draws.filter((draw) => bad.includes(draw))).toEqual([]);
    expect(ensemble.draws.length + new Set(bad).size).toBe(40);
    expect(ensemble.failedDraws).toBe(new Set(bad).size);
    expect(ensemble.at("baseline", "total", 10)).toHaveLength(ensemble.draws.length);
    expect(ensemble.failures[0]).toMatchObject({
      scenario: "fierce",
      failure: { code: "negative-stock", variable: "level" },
    });
    expect(ensemble.warnings.map(({ code }) => code)).toEqual(["beyond-evidence", "failed-draws"]);
    expect(ensemble.warnings[1]?.hint).toMatch(/^Narrow the distributions/);
  });

  it("lists the first 100 runs that stop and counts the others", async () => {
    const fierce: Scenario = { name: "fierce", moves: [{ lever: "effort", to: 4.5, start: 0, ramp: 0 }] };
    const asked = { ...options, draws: 4000, scenarios: [fierce], outputs: ["total"], times: [10] };
    const ensemble = await runEnsemble(tanks, asked);
    expect(ensemble.failures).toHaveLength(100);
    expect(ensemble.failedDraws).toBeGreaterThan(120);
    expect(ensemble.count + ensemble.failedDraws).toBe(4000);
    const listed = ensemble.failures.map(({ draw }) => draw);
    expect(listed).toEqual([...listed].sort((a, b) => a - b));
    expect(ensemble.draws.filter((draw) => draw <= (listed.at(-1) ?? 0))).toHaveLength(
      (listed.at(-1) ?? 0) + 1 - 100,
    );
  });

  it("fails as a whole when no draw runs to the end, and says what stopped the first", async () => {
    const deadly: Scenario = { name: "deadly", parameters: { rate: 5 } };
    await expect(runEnsemble(tanks, { ...options, scenarios: [baseline, deadly] })).rejects.toThrow(
      "level[left] fell below zero",
    );
  });

  it.each([
    [{ scenarios: [] }, "no scenario"],
    [{ scenarios: [baseline, baseline] }, "called baseline"],
    [{ outputs: ["levle"] }, "level"],
    [{ times: [0.5] }, "0.5 is not a time"],
    [{ draws: 0 }, "`draws` is 0"],
    [{ scenarios: [{ name: "x", moves: [{ lever: "efort", to: 1, start: 0, ramp: 0 }] }] }, "effort"],
    [
      {
        scenarios: [
          {
            name: "x",
            moves: [{ lever: "effort", to: { kind: "normal", mean: 1, sd: -1 }, start: 0, ramp: 0 }],
          },
        ],
      },
      "sd",
    ],
  ] satisfies [Partial<EnsembleOptions>, string][])(
    "refuses %j before anything runs",
    async (change, message) => {
      await expect(runEnsemble(tanks, { ...options, ...change })).rejects.toThrow(message);
    },
  );
});

describe("an interrupted ensemble", () => {
  const long: ModelSpec = { ...tanks, time: { unit: "day", start: 0, stop: 10, dt: "1/2000" } };

  it.each(["this thread", "worker threads"])(
    "in %s stops within a second and keeps whole draws, still paired",
    async (where) => {
      const controller = new AbortController();
      let aborted = 0;
      const threads = workerThreads({ workers: 2 });
      const executor = where === "worker threads" ? { executor: threads } : {};
      const ensemble = await runEnsemble(long, {
        ...options,
        ...executor,
        draws: 20_000,
        keep: "draws",
        times: [10],
        signal: controller.signal,
        onProgress: ({ done }) => {
          if (done < 8 || aborted > 0) return;
          aborted = performance.now();
          controller.abort();
        },
      });
      expect(performance.now() - aborted).toBeLessThan(1000);
      await threads.close();
      expect(ensemble.interrupted).toBe(true);
      expect(ensemble.draws.length).toBeGreaterThanOrEqual(8);
      expect(ensemble.draws.at(-1)).toBe(ensemble.draws.length - 1);
      expect(ensemble.at("less", "total", 10)).toHaveLength(ensemble.draws.length);
      for (const [row, draw] of ensemble.draws.entries()) {
        const rate = ensemble.parameters.values[draw * 2] ?? 0;
        expect(ensemble.at("baseline", "level[left]", 10)[row]).toBeCloseTo(
          100 * (1 - rate / 2000) ** 20_000,
          6,
        );
      }
    },
  );

  it("says so when nothing was finished", async () => {
    await expect(runEnsemble(tanks, { ...options, signal: AbortSignal.abort() })).rejects.toThrow(
      "before any draw",
    );
  });
});
