import { describe, expect, it } from "vitest";
import { workerThreads } from "../node/worker-threads.js";
import type { Scenario } from "../simulate/scenario.js";
import type { Ensemble } from "./ensemble.js";
import { runEnsemble } from "./run-ensemble.js";
import { baseline, less, options, tanks } from "./tanks.fixture.js";

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

describe("an ensemble that would not fit", () => {
  it("is refused before anything is run, with what to do", async () => {
    const many = { ...options, draws: 1_000_000_000, keep: "draws" as const };
    await expect(runEnsemble(tanks, many)).rejects.toThrow(
      /1000000000 draws of 2 scenario\(s\), 3 output\(s\) and 11 time\(s\) take 528 GB; the limit is 4 GB .*keep: "summary".*Or raise limits.ensembleBytes/s,
    );
    const small = { ...options, limits: { ensembleBytes: 8 * 40 * 2 * 3 * 11 } };
    expect((await runEnsemble(tanks, small)).count).toBe(40);
    const smaller = { ...options, limits: { ensembleBytes: 8 * 40 * 2 * 3 * 11 - 1 } };
    await expect(runEnsemble(tanks, smaller)).rejects.toThrow("the limit is 0.0000211 GB");
  });
});

describe("an ensemble with its summary alone", () => {
  it("gives the same summary for any chunk size, and for one and three worker threads, where quantiles are binned", async () => {
    const [one, three] = [workerThreads({ workers: 1 }), workerThreads({ workers: 3 })];
    const many = { ...options, outputs: ["total"], times: [10], draws: 10_500 };
    const serial = await runEnsemble(tanks, many);
    const others = await Promise.all([
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
});

describe("an ensemble of which many runs stop", () => {
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
});
