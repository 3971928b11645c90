import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { workerThreads } from "../node/worker-threads.js";
import type { Scenario } from "../simulate/scenario.js";
import type { Ensemble } from "./ensemble.js";
import { type EnsembleOptions, runEnsemble } from "./run-ensemble.js";
import { baseline, less, options, tanks } from "./tanks.fixture.js";

function bytes(ensemble: Ensemble): string {
  return JSON.stringify([...ensemble.rows()].map(({ value }) => value));
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
    [{ keep: "all" as "draws" }, "`keep` is all"],
    [{ chunkSize: 0 }, "`chunkSize` is 0"],
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

describe("what no output needs", () => {
  /** `luckless` is no number once the level has fallen to half; nobody reads it. */
  const unseen: ModelSpec = {
    ...tanks,
    auxiliaries: {
      ...tanks.auxiliaries,
      shortfall: { unit: "litre", doc: "what is missing", equation: "total - 100 * share" },
      luckless: { unit: "1", doc: "no number in the end", equation: "log(shortfall / (100 * share))" },
    },
    parameters: {
      ...tanks.parameters,
      share: { unit: "litre", doc: "a hundredth of where it ends", value: 1.2 },
    },
  };

  it.each(["interpreter", "javascript", "webassembly"] as const)(
    "cannot stop a draw by %s, and stops it where it is asked for, with what it comes from",
    async (backend) => {
      const without = await runEnsemble(unseen, { ...options, backend });
      expect(without.failedDraws).toBe(0);
      expect(bytes(without)).toBe(bytes(await runEnsemble(tanks, options)));
      const asked = { ...options, backend, outputs: ["total", "luckless"] };
      const seen = await runEnsemble(unseen, asked);
      expect(seen.failedDraws).toBeGreaterThan(0);
      expect(seen.failures[0]?.failure).toMatchObject({ code: "not-finite", variable: "luckless" });
      expect(seen.failures).toEqual(
        (await runEnsemble(unseen, { ...asked, backend: "interpreter" })).failures,
      );
    },
  );
});
