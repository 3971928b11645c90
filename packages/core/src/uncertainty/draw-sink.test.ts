import { describe, expect, it } from "vitest";
import { workerThreads } from "../node/worker-threads.js";
import type { Scenario } from "../simulate/scenario.js";
import { runEnsemble } from "./run-ensemble.js";
import { baseline, options, tanks } from "./tanks.fixture.js";

describe("a sink", () => {
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
});
