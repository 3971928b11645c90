import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../../model/diagnostics.js";
import type { ModelSpec } from "../../model/spec.js";
import { runEnsemble } from "../../uncertainty/run-ensemble.js";
import { drivers } from "./drivers.js";

/** Euler with dt = 1: level(t) = (start + t (base + push)). */
const filling: ModelSpec = {
  name: "filling",
  time: { unit: "day", start: 0, stop: 10, dt: 1 },
  stocks: { level: { unit: "litre", doc: "water", initial: "begin", inflows: ["fill"] } },
  flows: { fill: { unit: "litre/day", doc: "in", equation: "base + push" } },
  parameters: {
    begin: {
      ...{ unit: "litre", doc: "at the start", value: 0 },
      distribution: { kind: "normal", mean: 0, sd: 10 },
    },
    base: {
      ...{ unit: "litre/day", doc: "always", value: 0 },
      distribution: { kind: "normal", mean: 0, sd: 1 },
    },
    idle: { unit: "1", doc: "unused", value: 0, distribution: { kind: "normal", mean: 0, sd: 1 } },
  },
  levers: { push: { unit: "litre/day", doc: "added", value: 0, combine: "add", range: [0, 9] } },
};
const scenarios = [
  { name: "as it is" },
  {
    name: "pushed",
    moves: [{ lever: "push", to: { kind: "uniform", low: 1, high: 3 }, start: 0, ramp: 0 }],
  },
] as const;
const ensemble = await runEnsemble(filling, { scenarios, outputs: ["level"], draws: 2000, seed: 5 });

describe("the drivers of level(t) = begin + t base", () => {
  // begin has variance 100, t base t^2.
  it.each([1, 5, 10])("at t = %d give begin 100 / (100 + t^2) of the variance", (time) => {
    const { drivers: found } = drivers(ensemble, { output: "level", time });
    const { share = 0, shareError = 1 } = found.find(({ name }) => name === "begin") ?? {};
    expect(Math.abs(share - 100 / (100 + time * time))).toBeLessThan(4 * shareError + 1e-3);
    expect(found.at(-1)?.name).toBe("idle");
  });

  it("all that there is to know explains all of it", () => {
    const { explained, mean, sd } = drivers(ensemble, { output: "level", time: 10 });
    expect(explained).toBeCloseTo(1, 12);
    expect(Math.abs(mean)).toBeLessThan(0.1);
    expect(Math.abs(sd - Math.sqrt(200))).toBeLessThan(0.5);
  });
});

it("a policy's effect is decided by how far its lever moves and not by what both runs share", () => {
  const { drivers: found, sd } = drivers(ensemble, {
    ...{ output: "level", time: 10 },
    ...{ scenario: "pushed", baseline: "as it is" },
  });
  expect(found[0]).toMatchObject({ name: "push", kind: "move" });
  expect(found[0]?.share).toBeCloseTo(1, 9);
  // Ten days of a uniform from 1 to 3.
  expect(Math.abs(sd - (10 * 2) / Math.sqrt(12))).toBeLessThan(0.05);
});

it("an output that no draw changes is refused with what it is", () => {
  const ask = { output: "level", time: 0, scenario: "pushed", baseline: "as it is" };
  expect(() => drivers(ensemble, ask)).toThrow(HeadwaterError);
  expect(() => drivers(ensemble, ask)).toThrow(
    /level of pushed, against as it is, is 0 at 0 in each of 2000 draws/,
  );
});

it("an option that there is not, and an output that there is not, are refused", () => {
  // @ts-expect-error: a notebook has no compiler.
  expect(() => drivers(ensemble, { output: "level", time: 1, year: 1 })).toThrow(/year/);
  expect(() => drivers(ensemble, { output: "levl", time: 1 })).toThrow(/no output "levl"/);
});
