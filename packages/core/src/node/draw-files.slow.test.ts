import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import type { DrawFormat } from "../exchange/draws/encode-draws.js";
import type { ModelSpec } from "../model/spec.js";
import { runEnsemble } from "../uncertainty/run-ensemble.js";
import { drawFiles } from "./draw-files.js";
import { workerThreads } from "./worker-threads.js";

/** Doubles an uncertain number each year. */
const model: ModelSpec = {
  name: "doubling",
  time: { unit: "year", start: 0, stop: 3, dt: 1 },
  stocks: { crowd: { unit: "1", doc: "crowd", initial: "start", inflows: ["growth"] } },
  flows: { growth: { unit: "1/year", doc: "growth", equation: "crowd / one_year" } },
  parameters: {
    start: { unit: "1", doc: "start", value: 1, distribution: { kind: "uniform", low: 1, high: 2 } },
    one_year: { unit: "year", doc: "one year", value: 1 },
  },
};
const options = { scenarios: [{ name: "only" }], outputs: ["crowd"], draws: 300, seed: 5 };

const executor = workerThreads({ workers: 2 });
afterAll(() => executor.close());

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "headwater-draws-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test("the file holds the draws that the ensemble has", async () => {
  const folder = join(place, "not", "there", "yet");
  const ensemble = await runEnsemble(model, { ...options, sink: drawFiles(folder, "arrow") });
  const table = tableFromIPC(readFileSync(join(folder, "draws.arrow")));
  expect(table.getChild("crowd")?.toArray()).toEqual(ensemble.values("only", "crowd"));
  const parameters = tableFromIPC(readFileSync(join(folder, "parameters.arrow")));
  expect(parameters.getChild("start")?.toArray()).toEqual(ensemble.parameters.values);
});

test.each(["raw", "arrow", "parquet", "csv"] as const)(
  "files of %s are the same bytes for one thread and two, and for any pieces",
  async (format) => {
    const ways = [{}, { chunkSize: 7 }, { executor, chunkSize: 11 }];
    const contents = [];
    for (const [i, way] of ways.entries()) {
      const folder = join(place, String(i));
      await runEnsemble(model, { ...options, ...way, sink: drawFiles(folder, format) });
      contents.push(
        readdirSync(folder)
          .sort()
          .map((name) => [name, readFileSync(join(folder, name)).toString("base64")]),
      );
    }
    expect(contents[0]).toHaveLength(3);
    expect(contents[1]).toEqual(contents[0]);
    expect(contents[2]).toEqual(contents[0]);
  },
);

test("an interrupted ensemble leaves files that are whole and say so", async () => {
  const controller = new AbortController();
  const ensemble = await runEnsemble(model, {
    ...options,
    draws: 5000,
    chunkSize: 10,
    signal: controller.signal,
    onProgress: ({ done }) => done >= 50 && controller.abort(),
    sink: drawFiles(place, "raw"),
  });
  const { outcome } = JSON.parse(readFileSync(join(place, "draws.json"), "utf8"));
  expect(outcome).toEqual({ complete: ensemble.count, failed: 0, interrupted: true });
  expect(readFileSync(join(place, "draws.f64")).length).toBe(8 * 4 * ensemble.count);
});

test("an ensemble that fails leaves no files", async () => {
  const deadly = { name: "deadly", parameters: { one_year: 1e-320 } };
  const sink = drawFiles(place, "parquet");
  await expect(runEnsemble(model, { ...options, scenarios: [deadly], sink })).rejects.toThrow("No draw");
  expect(readdirSync(place)).toEqual([]);
});

test("a format that there is not is refused before anything is made", () => {
  const folder = join(place, "new");
  expect(() => drawFiles(folder, "xlsx" as DrawFormat)).toThrow("one of raw, arrow, parquet, csv");
  expect(existsSync(folder)).toBe(false);
});
