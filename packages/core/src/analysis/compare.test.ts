import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import type { Scenario } from "../simulate/scenario.js";
import { compare } from "./compare.js";
import { compareEnsemble } from "./compare-ensemble.js";
import { summariseEnsemble } from "./summarise-ensemble.js";

/** The output is noise + effect: the noise is common to all scenarios, the effect is the policy's own. */
const model: ModelSpec = {
  name: "effect",
  time: { unit: "year", start: 2020, stop: 2021, dt: 1 },
  parameters: {
    noise: { unit: "1", doc: "common", value: 0, distribution: { kind: "normal", mean: 50, sd: 1000 } },
  },
  levers: { effect: { unit: "1", doc: "of the policy", value: 0, combine: "add" } },
  auxiliaries: { outcome: { unit: "1", doc: "what counts", equation: "noise + effect" } },
};

const baseline: Scenario = { name: "baseline" };
const helps: Scenario = {
  name: "helps",
  moves: [{ lever: "effect", to: { kind: "normal", mean: -1, sd: 1 }, start: 2021, ramp: 0 }],
};
const nothing: Scenario = { name: "nothing", parameters: {} };
const options = { outputs: ["outcome"], draws: 1000, seed: 1, better: { outcome: "lower" } } as const;

describe("compare", () => {
  it("cancels what is common: a difference of -1 with sd 1 is found under noise of sd 1,000", async () => {
    const { comparison } = await compare(model, baseline, [helps], options);
    const row = comparison.rows.find(({ time }) => time === 2021);
    expect(row?.difference.mean).toBeCloseTo(-1, 2);
    expect(row?.difference.p10).toBeCloseTo(-1 - 1.2816, 1);
    expect(row?.difference.p90).toBeCloseTo(-1 + 1.2816, 1);
    expect(row?.difference.error.mean).toBeCloseTo(1 / Math.sqrt(1000), 3);
    expect(row?.baseline.error.mean).toBeCloseTo(1000 / Math.sqrt(1000), 0);
    // P(z < 1) = 0.8413
    expect(row?.probabilityBetter).toBeCloseTo(0.841, 2);
    expect(row?.probabilityError).toBeCloseTo(Math.sqrt((0.841 * 0.159) / 1000), 3);
  });

  it("counts a draw without a difference half: a policy that does nothing is better with probability 1/2", async () => {
    const { comparison } = await compare(model, baseline, [nothing], options);
    for (const row of comparison.rows) {
      expect(row.probabilityBetter).toBe(0.5);
      expect(row.difference).toMatchObject({ mean: 0, p10: 0, p90: 0 });
    }
  });

  it("turns the probability round when higher is better, and gives none where neither is", async () => {
    const { ensemble, comparison } = await compare(model, baseline, [helps], options);
    const higher = compareEnsemble(ensemble, { better: { outcome: "higher" } });
    const neither = compareEnsemble(ensemble);
    comparison.rows.forEach((row, i) => {
      expect((row.probabilityBetter ?? 0) + (higher.rows[i]?.probabilityBetter ?? 0)).toBeCloseTo(1, 12);
      expect(neither.rows[i]?.probabilityBetter).toBeNull();
    });
  });

  it("is plain data: it survives JSON unchanged, with a row per policy, output and time", async () => {
    const { comparison } = await compare(model, baseline, [helps, nothing], options);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    expect(comparison.rows.map(({ scenario, time }) => `${scenario} ${time}`)).toEqual([
      "helps 2020",
      "helps 2021",
      "nothing 2020",
      "nothing 2021",
    ]);
  });

  it("says the same of 12,000 draws with their summary alone as with every draw, quantiles within what it states", async () => {
    const many = { ...options, draws: 12_000 };
    const { comparison: kept } = await compare(model, baseline, [helps], { ...many, keep: "draws" });
    const { comparison: streamed, ensemble } = await compare(model, baseline, [helps], many);
    expect(kept.rankError).toBe(0);
    expect(streamed.rankError).toBeGreaterThan(0);
    expect(streamed.rankError).toBeLessThan(0.005);
    const [row, exact] = [streamed, kept].map(({ rows }) => rows.find(({ time }) => time === 2021));
    expect(row?.probabilityBetter).toBe(exact?.probabilityBetter);
    expect(row?.difference.mean).toBe(exact?.difference.mean);
    expect(row?.difference.error.mean).toBe(exact?.difference.error.mean);
    for (const quantile of ["p10", "p50", "p90"] as const) {
      const error = exact?.difference.error[quantile] ?? Number.NaN;
      expect(Math.abs((row?.difference[quantile] ?? 0) - (exact?.difference[quantile] ?? 0))).toBeLessThan(
        error / 5,
      );
      expect((row?.difference.error[quantile] ?? 0) / error).toBeCloseTo(1, 1);
    }
    expect(() => compareEnsemble(ensemble, { baseline: "helps" })).toThrow("difference-not-kept");
  });

  it("names an unknown baseline or output with what there is", async () => {
    const { ensemble } = await compare(model, baseline, [helps], options);
    expect(() => compareEnsemble(ensemble, { baseline: "base" })).toThrow("baseline, helps");
    expect(() => compareEnsemble(ensemble, { better: { income: "lower" } })).toThrow("outcome");
  });
});

describe("summariseEnsemble", () => {
  it("has a row per scenario, output and time, with the mean of the distribution", async () => {
    const { ensemble } = await compare(model, baseline, [helps], options);
    const rows = summariseEnsemble(ensemble);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ scenario: "baseline", output: "outcome", unit: "1", time: 2020 });
    expect(Math.abs((rows[0]?.value.mean ?? 0) - 50)).toBeLessThan(10);
  });
});
