import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { runEnsemble } from "../uncertainty/run-ensemble.js";
import { workerThreads } from "./worker-threads.js";

/** Every package that a source file needs at run time, through all files that it imports. */
function packagesBehind(file: URL, seen = new Map<string, readonly string[]>()): string[] {
  if (!seen.has(file.href)) {
    const text = readFileSync(file, "utf8");
    const imports = [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*? from "([^"]+)"/gm)].map(
      ([, from = ""]) => from,
    );
    seen.set(
      file.href,
      imports.filter((from) => !from.startsWith(".")),
    );
    for (const from of imports.filter((path) => path.startsWith("."))) {
      packagesBehind(new URL(from.replace(/\.js$/, ".ts"), file), seen);
    }
  }
  return [...new Set([...seen.values()].flat())];
}

/** A model of which an uncertain number is multiplied. */
function doubling(factor: number): ModelSpec {
  return {
    name: "doubling",
    time: { unit: "year", start: 0, stop: 1, dt: 1 },
    parameters: { x: { unit: "1", doc: "x", value: 1, distribution: { kind: "normal", mean: 1, sd: 1 } } },
    auxiliaries: { twice: { unit: "1", doc: "a multiple of it", equation: `${factor} * x` } },
  };
}

describe("a worker", () => {
  it("loads no package: no parser, no validation, no pool", () => {
    expect(packagesBehind(new URL("./worker.ts", import.meta.url))).toEqual([]);
  });

  it("serves one ensemble after another, about other models, with nothing left of the one before", async () => {
    const executor = workerThreads({ workers: 2 });
    const options = { scenarios: [{ name: "only" }], outputs: ["twice"], draws: 200, chunkSize: 7 };
    try {
      for (const factor of [2, 3, 2]) {
        const model = doubling(factor);
        const [here, there] = await Promise.all([
          runEnsemble(model, options),
          runEnsemble(model, { ...options, executor }),
        ]);
        expect(there.values("only", "twice")).toEqual(here.values("only", "twice"));
      }
    } finally {
      await executor.close();
    }
  });

  it("serves several ensembles at a time, of which one is stopped", async () => {
    const executor = workerThreads({ workers: 2 });
    const options = {
      scenarios: [{ name: "only" }],
      outputs: ["twice"],
      draws: 3000,
      chunkSize: 10,
      executor,
    };
    const controller = new AbortController();
    try {
      const [stopped, whole] = await Promise.all([
        runEnsemble(doubling(2), {
          ...options,
          signal: controller.signal,
          onProgress: ({ done }) => done >= 100 && controller.abort(),
        }),
        runEnsemble(doubling(3), options),
      ]);
      expect(stopped.interrupted).toBe(true);
      expect(whole.count).toBe(3000);
    } finally {
      await executor.close();
    }
  });

  it("draws from a beta as this thread does", async () => {
    const executor = workerThreads({ workers: 1 });
    const spec: ModelSpec = {
      ...doubling(2),
      parameters: {
        x: { unit: "1", doc: "x", value: 1, distribution: { kind: "pert", low: 0, mode: 1, high: 3 } },
      },
    };
    const options = { scenarios: [{ name: "only" }], outputs: ["twice"], draws: 50 };
    try {
      const there = await runEnsemble(spec, { ...options, executor });
      expect(there.values("only", "twice")).toEqual(
        (await runEnsemble(spec, options)).values("only", "twice"),
      );
    } finally {
      await executor.close();
    }
  });

  it("is one of a whole number from 1", () => {
    expect(() => workerThreads({ workers: 0 })).toThrow(HeadwaterError);
    expect(() => workerThreads({ workers: 1.5 })).toThrow("1.5");
  });
});
