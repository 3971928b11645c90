import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  type EnsembleOptions,
  type ModelSpec,
  quantileSorted,
  runEnsemble,
  summariseEnsemble,
} from "@headwater/core";
import { expect, test } from "vitest";

/** A smooth quantity, one with a far tail, and one that is 0 in half of the draws. */
const spread: ModelSpec = {
  name: "spread",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  parameters: {
    a: { unit: "1", doc: "a", value: 0, distribution: { kind: "normal", mean: 0, sd: 1 } },
    b: { unit: "1", doc: "b", value: 1, distribution: { kind: "lognormal", median: 1, sigma: 1 } },
  },
  auxiliaries: {
    smooth: { unit: "1", doc: "smooth", equation: "a + b" },
    tailed: { unit: "1", doc: "tailed", equation: "exp(2 * a) * b" },
    often: { unit: "1", doc: "often 0", equation: "max(0, a)" },
  },
};
const options: EnsembleOptions = {
  scenarios: [{ name: "only" }],
  outputs: ["smooth", "tailed", "often"],
  times: [0],
  draws: 300_000,
};

test("quantiles of 300,000 draws that are not kept lie within 0.005% of the draws of those that are, and within what is said", async () => {
  const kept = await runEnsemble(spread, { ...options, keep: "draws" });
  const rows = summariseEnsemble(await runEnsemble(spread, options));
  const exact = summariseEnsemble(kept);
  rows.forEach(({ output, value }, i) => {
    const ascending = kept.at("only", output, 0).sort();
    const { rankError = Number.NaN, error } = value;
    expect(rankError).toBeLessThan(0.002);
    expect(value.mean).toBe(exact[i]?.value.mean);
    for (const [name, p] of [
      ["p10", 0.1],
      ["p50", 0.5],
      ["p90", 0.9],
    ] as const) {
      expect(value[name]).toBeGreaterThanOrEqual(quantileSorted(ascending, p - 5e-5));
      expect(value[name]).toBeLessThanOrEqual(quantileSorted(ascending, p + 5e-5));
      const known = exact[i]?.value.error[name] ?? Number.NaN;
      if (known > 0) expect(Math.abs((error[name] ?? 0) / known - 1)).toBeLessThan(0.1);
    }
  });
});

test("a million draws take at most 1.5 times the memory of ten thousand", () => {
  const program = fileURLToPath(new URL("../benchmarks/processes/small-ensemble.js", import.meta.url));
  const peak = (draws: number) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(draws)], {
      encoding: "utf8",
    });
    expect(status, stderr).toBe(0);
    return Number(stdout);
  };
  expect(peak(1_000_000) / peak(10_000)).toBeLessThan(1.5);
});
