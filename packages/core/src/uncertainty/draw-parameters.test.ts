import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DistributionSpec } from "../model/distribution-spec.js";
import type { ModelSpec, ParameterSpec } from "../model/spec.js";
import { drawParameters, type ParameterDraws } from "./draw-parameters.js";
import { checkDistributions } from "./inputs.js";

const time = { unit: "year", start: 0, stop: 1, dt: 1 };

function model(
  parameters: { [name: string]: Partial<ParameterSpec> },
  more: Partial<ModelSpec> = {},
): ModelSpec {
  const full = Object.entries(parameters).map(([name, spec]) => [
    name,
    { unit: "1", doc: name, value: 1, ...spec },
  ]);
  return { name: "draws", time, parameters: Object.fromEntries(full), ...more };
}

function column(draws: ParameterDraws, name: string): number[] {
  const at = draws.names.indexOf(name);
  expect(at).toBeGreaterThanOrEqual(0);
  return Array.from(
    { length: draws.count },
    (_, i) => draws.values[i * draws.names.length + at] ?? Number.NaN,
  );
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (x: readonly number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;
  const [ma, mb] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * ((y[i] ?? 0) - my), 0);
  return product(a, ma, b, mb) / Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
}

const normal: DistributionSpec = { kind: "normal", mean: 1, sd: 0.1 };

describe("drawParameters", () => {
  it("changes no other draw when a parameter is added, removed or drawn otherwise", () => {
    const distribution = fc.constantFrom<DistributionSpec>(
      normal,
      { kind: "uniform", low: 0, high: 1 },
      { kind: "quantiles", points: { 10: 1, 50: 2, 90: 4 } },
    );
    const names = fc.uniqueArray(fc.stringMatching(/^[a-w][a-z]{1,5}$/), {
      maxLength: 6,
      selector: (name) => name,
    });
    fc.assert(
      fc.property(
        names,
        distribution,
        fc.integer({ min: 1, max: 50 }),
        fc.integer(),
        (others, other, draws, seed) => {
          const alone = drawParameters(model({ x_kept: { distribution: normal } }), { draws, seed });
          const more = Object.fromEntries(others.map((name) => [`v_${name}`, { distribution: other }]));
          const together = drawParameters(model({ ...more, x_kept: { distribution: normal } }), {
            draws,
            seed,
          });
          expect(column(together, "x_kept")).toEqual(column(alone, "x_kept"));
        },
      ),
      { seed: 6, numRuns: 40 },
    );
  });

  it("draws each cell of an arrayed parameter from a stream of its own, uncorrelated with the others", () => {
    const spec = model(
      {
        rate: {
          dimensions: ["age"],
          value: { "*": 1 },
          distribution: { young: normal, "*": { kind: "uniform", low: 0, high: 1 } },
        },
      },
      { dimensions: { age: { elements: ["young", "middle", "old"], doc: "age" } } },
    );
    const draws = drawParameters(spec, { draws: 1000, seed: 1 });
    expect(draws.names).toEqual(["rate[young]", "rate[middle]", "rate[old]"]);
    expect(Math.abs(correlation(column(draws, "rate[middle]"), column(draws, "rate[old]")))).toBeLessThan(
      0.1,
    );
    expect(Math.max(...column(draws, "rate[old]"))).toBeLessThan(1);
  });

  it("leaves parameters without a distribution out", () => {
    const draws = drawParameters(model({ sure: {}, unsure: { distribution: normal } }), { draws: 2 });
    expect(draws.names).toEqual(["unsure"]);
    expect(drawParameters(model({ sure: {} }), { draws: 3 }).values).toHaveLength(0);
  });

  it("draws members of a joint with the stated centres, spreads and correlation on their scales", () => {
    const joint = {
      posterior: {
        doc: "fit",
        members: [
          { parameter: "hazard", scale: "log", center: Math.log(0.02) },
          { parameter: "share", scale: "logit", center: 0 },
          { parameter: "level", scale: "linear", center: 10 },
        ],
        factor: [[0.1], [0.12, 0.16], [0, 0, 2]],
      },
    } as const;
    const spec = model({ hazard: {}, share: { value: 0.5, distribution: normal }, level: {} }, { joint });
    const draws = drawParameters(spec, { draws: 5000, seed: 3 });
    const logs = column(draws, "hazard").map(Math.log);
    const logits = column(draws, "share").map((x) => Math.log(x / (1 - x)));
    const mean = (x: readonly number[]) => x.reduce((sum, value) => sum + value, 0) / x.length;
    const sd = (x: readonly number[]) => Math.sqrt(mean(x.map((value) => (value - mean(x)) ** 2)));
    expect(mean(logs)).toBeCloseTo(Math.log(0.02), 3);
    expect(sd(logs)).toBeCloseTo(0.1, 3);
    expect(sd(logits)).toBeCloseTo(0.2, 2);
    expect(correlation(logs, logits)).toBeCloseTo(0.6, 1);
    expect(Math.abs(correlation(logs, column(draws, "level")))).toBeLessThan(0.05);
    expect(sd(column(draws, "level"))).toBeCloseTo(2, 2);
  });

  it("puts draws outside a parameter's range on its end and says how many", () => {
    const draws = drawParameters(model({ rate: { distribution: normal, range: [0.9, 1.2] } }), {
      draws: 1000,
      seed: 1,
    });
    const values = column(draws, "rate");
    expect(Math.min(...values)).toBe(0.9);
    const [warning] = draws.warnings;
    // Below -1 sd lies 15.87%, above 2 sd 2.28%: of 1,000 strata 158 or 159, and 22 or 23.
    expect(warning).toMatchObject({
      code: "draws-outside-range",
      severity: "warning",
      path: ["parameters", "rate"],
    });
    expect(warning?.message).toMatch(/^18[012] of 1000 draws of rate/);
  });

  it.each([
    [{ draws: -3 }, "`draws` is -3"],
    [{ draws: 1.5 }, "`draws` is 1.5"],
    [{ draws: 1, seed: 0.5 }, "the seed is 0.5"],
    [{ draws: 1, design: "sobol" as "random" }, "`design` is sobol"],
  ])("refuses %j", (options, message) => {
    expect(() => drawParameters(model({ rate: { distribution: normal } }), options)).toThrow(message);
  });

  it("finds every distribution that is wrong, with its place in the model", () => {
    const wrong: DistributionSpec = { kind: "normal", mean: 1, sd: -1 };
    const spec = model(
      { a: { distribution: wrong }, b: { dimensions: ["age"], distribution: { young: normal, old: wrong } } },
      { dimensions: { age: { elements: ["young", "old"], doc: "age" } } },
    );
    expect(checkDistributions(spec).map(({ path }) => path.join("."))).toEqual([
      "parameters.a.distribution.sd",
      "parameters.b.distribution.old.sd",
    ]);
    expect(() => drawParameters(spec, { draws: 1 })).toThrow("parameters.b.distribution.old.sd");
  });
});
