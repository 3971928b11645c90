import alea from "seedrandom/lib/alea.js";
import { describe, expect, test } from "vitest";
import type { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { drawParameters } from "../uncertainty/draw-parameters.js";
import { runEnsemble } from "../uncertainty/run-ensemble.js";
import { resolveSeed } from "./resolve-seed.js";
import { simulate } from "./run.js";
import type { Seed } from "./seed.js";

const doc = "-";
const luck: ModelSpec = {
  name: "luck",
  time: { unit: "year", start: 0, stop: 3, dt: 1 },
  auxiliaries: { x: { unit: "1", doc, equation: "chance * random_uniform(0, 1)" } },
  parameters: { chance: { unit: "1", doc, value: 1, distribution: { kind: "uniform", low: 1, high: 2 } } },
};

describe("a text as seed", () => {
  test("is read by the Alea that seedrandom's own page shows", () => {
    const reference = alea("hello.");
    expect(reference()).toBe(0.4783254903741181);
    expect(reference.double()).toBe(0.8297006866124559);
    expect(resolveSeed("hello.")).toBe(Math.floor(alea("hello.").double() * 2 ** 53));
  });

  test("is one and the same whole number for good", () => {
    expect(resolveSeed("budget-2026")).toBe(1_793_731_897_194_220);
    expect(resolveSeed("Budget-2026")).not.toBe(resolveSeed("budget-2026"));
    expect(resolveSeed("caf\u00e9")).toBe(resolveSeed("cafe\u0301"));
  });

  test("differs from all others, though they differ in a digit", () => {
    const keys = new Set(Array.from({ length: 20_000 }, (_, i) => resolveSeed(`run-${i}`)));
    expect(keys.size).toBe(20_000);
    for (const key of keys) expect(Number.isSafeInteger(key)).toBe(true);
  });

  test("of digits is that number", () => {
    expect(resolveSeed("42")).toBe(42);
    expect(resolveSeed("-7")).toBe(-7);
  });

  test("fixes runs, ensembles and draws of parameters, and is told as it was given", async () => {
    const seed = "budget-2026";
    const key = resolveSeed(seed);
    const run = simulate(luck, { seed });
    expect([...run.series("x")]).toEqual([...simulate(luck, { seed: key }).series("x")]);
    expect(run.provenance.seed).toBe(seed);
    const state = JSON.parse(JSON.stringify(simulate(luck, { seed, to: 1 }).state()));
    expect([...simulate(luck, { state }).series("x")]).toEqual([...run.series("x").slice(1)]);

    const options = { scenarios: [{ name: "base" }], outputs: ["x"], draws: 5 };
    const named = await runEnsemble(luck, { ...options, seed });
    const numbered = await runEnsemble(luck, { ...options, seed: key });
    expect([...named.values("base", "x")]).toEqual([...numbered.values("base", "x")]);
    expect(named.provenance.seed).toBe(seed);
    expect(drawParameters(luck, { draws: 3, seed })).toEqual(drawParameters(luck, { draws: 3, seed: key }));
  });
});

test.each<unknown>([
  1.5,
  Number.NaN,
  2 ** 53,
  "",
  "  ",
  "1.5",
  "1e3",
  "0x10",
  "9007199254740993",
  null,
  true,
  "a".repeat(201),
])("%j is no seed, neither of a run nor of an ensemble", (wrong) => {
  const seed = wrong as Seed;
  for (const refused of [() => simulate(luck, { seed }), () => drawParameters(luck, { draws: 3, seed })]) {
    let found: unknown;
    try {
      refused();
    } catch (error) {
      found = error;
    }
    expect((found as HeadwaterError).diagnostics).toMatchObject([
      { code: "bad-seed", hint: 'For example 1, or "budget-2026".' },
    ]);
  }
});
