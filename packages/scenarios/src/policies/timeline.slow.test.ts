import {
  checkModel,
  compileModel,
  HeadwaterError,
  type LeverMove,
  type ModelSpec,
  simulate,
} from "@headwater/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinePolicies } from "./combine.js";
import type { Policy } from "./policy.js";
import { varyPolicy } from "./variation.js";

/** One lever for each rule of combination. */
const spec: ModelSpec = {
  name: "levers",
  time: { unit: "year", start: 2020, stop: 2040, dt: 0.25 },
  levers: {
    money: { unit: "GBP/year", doc: "adds", value: 0, combine: "add" },
    hazard: { unit: "1", doc: "multiplies", value: 1, combine: "multiply" },
    cover: { unit: "1", doc: "covers a share", value: 0.1, combine: "complement" },
    quality: { unit: "1", doc: "the furthest counts", value: 0.25, combine: "largest" },
  },
};
const model = checkModel(spec);
const compiled = compileModel(model);
const levers = Object.keys(spec.levers ?? {});

const run = (moves: readonly LeverMove[]) => {
  const result = simulate(compiled, { scenario: { name: "test", moves } });
  return Object.fromEntries(levers.map((lever) => [lever, Array.from(result.series(lever))]));
};

const quarters = (most: number) => fc.integer({ min: 0, max: 4 * most }).map((count) => count / 4);

const policy = (id: string): fc.Arbitrary<Policy> =>
  fc
    .record({
      moves: fc.uniqueArray(
        fc.record({ lever: fc.constantFrom(...levers), to: fc.double({ min: 0, max: 0.9, noNaN: true }) }),
        { selector: (move) => move.lever, minLength: 1, maxLength: 4 },
      ),
      start: quarters(6).map((years) => 2021 + years),
      ramp: quarters(5),
      length: fc.option(quarters(8), { nil: undefined }),
    })
    .map(({ moves, start, ramp, length }) => ({
      id,
      area: "help" as const,
      title: id,
      summary: "",
      moves: moves.map((move) => ({ ...move, because: "test" })),
      delivery: { start, ramp, because: "test", ...(length !== undefined && { until: start + length }) },
      cost: "",
      evidence: [],
      caveats: [],
      expected: [],
    }));

const several = fc.tuple(policy("a"), policy("b"), policy("c"), policy("d"));

const fixed = (id: string, to: { readonly [lever: string]: number }): Policy => ({
  id,
  area: "help",
  title: id,
  summary: "",
  moves: Object.entries(to).map(([lever, value]) => ({ lever, to: value, because: "test" })),
  delivery: { start: 2022, ramp: 2, because: "test" },
  cost: "",
  evidence: [],
  caveats: [],
  expected: [],
});

describe("combinePolicies", () => {
  it("does not depend on the order of the policies, to the last bit, whatever the levers' rules", () => {
    const shuffled = several.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: 4 })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(run(combinePolicies(other))).toEqual(run(combinePolicies(all)));
      }),
      { seed: 42, numRuns: 100 },
    );
  });

  it("adds money, multiplies hazards, covers what is left uncovered, and takes the furthest quality", () => {
    const a = fixed("a", { money: 100, hazard: 1.5, cover: 0.4, quality: 0.6 });
    const b = fixed("b", { money: 50, hazard: 0.5, cover: 0.7, quality: 0.1 });
    const values = run(combinePolicies([a, b]));
    const last = (lever: string) => values[lever]?.at(-1);
    expect(last("money")).toBeCloseTo(150, 12);
    expect(last("hazard")).toBeCloseTo(0.75, 12);
    expect(last("cover")).toBeCloseTo(1 - (0.6 * 0.3) / 0.9, 12);
    expect(last("quality")).toBeCloseTo(0.6, 12);
  });

  it("leaves every policy its own stream, alone or combined", () => {
    fc.assert(
      fc.property(several, (all) => {
        const streams = (moves: readonly LeverMove[]) =>
          moves.map(({ lever, to, stream }) => ({ lever, to, stream }));
        const together = streams(combinePolicies(all));
        expect(together).toHaveLength(all.flatMap(({ moves }) => moves).length);
        for (const alone of all)
          expect(together).toEqual(expect.arrayContaining(streams(combinePolicies([alone]))));
      }),
      { seed: 43, numRuns: 50 },
    );
  });

  it("refuses a policy that is named twice", () => {
    const a = fixed("a", { money: 1 });
    expect(() =>
      combinePolicies([a, fixed("b", { money: 1 }), varyPolicy(a, { delay: 1 }, model)]),
    ).toThrowError(/a: the policy a is named twice/);
  });
});

describe("varyPolicy", () => {
  it("with a delay, shifts every lever by exactly that many years", () => {
    fc.assert(
      fc.property(several, quarters(5), (all, delay) => {
        const now = run(combinePolicies(all));
        const later = run(combinePolicies(all.map((one) => varyPolicy(one, { delay }, model))));
        for (const lever of levers) {
          expect(later[lever]?.slice(4 * delay)).toEqual(now[lever]?.slice(0, 81 - 4 * delay));
        }
      }),
      { seed: 44, numRuns: 100 },
    );
  });

  it("with a fidelity of 0, is the baseline, to the last bit", () => {
    fc.assert(
      fc.property(several, (all) => {
        expect(run(combinePolicies(all.map((one) => varyPolicy(one, { fidelity: 0 }, model))))).toEqual(
          run([]),
        );
      }),
      { seed: 45, numRuns: 50 },
    );
  });

  it("with any other fidelity, takes each lever that share of the way at every moment, within 1e-12", () => {
    fc.assert(
      fc.property(policy("a"), fc.double({ min: 0, max: 1, noNaN: true }), (one, fidelity) => {
        const [none, part, whole] = [[], [varyPolicy(one, { fidelity }, model)], [one]].map((all) =>
          run(combinePolicies(all)),
        );
        for (const lever of levers) {
          for (const [i, neutral] of (none?.[lever] ?? []).entries()) {
            const expected = neutral + fidelity * ((whole?.[lever]?.[i] ?? 0) - neutral);
            expect(Math.abs((part?.[lever]?.[i] ?? 0) - expected)).toBeLessThan(1e-12);
          }
        }
      }),
      { seed: 46, numRuns: 100 },
    );
  });

  it("with a slower ramp, starts at the same time and arrives later", () => {
    const { money = [] } = run(combinePolicies([varyPolicy(fixed("a", { money: 100 }), { ramp: 4 }, model)]));
    expect([2022, 2023, 2024, 2026, 2030].map((year) => money[(year - 2020) * 4])).toEqual([
      0, 25, 50, 100, 100,
    ]);
  });

  it("says in the title how the policy differs", () => {
    const a = fixed("a", { money: 100 });
    expect(varyPolicy(a, { delay: 2, ramp: 4, fidelity: 0.5 }, model).title).toBe(
      "a (2 years later, over 4 years, 50% of it)",
    );
    expect(varyPolicy(a, { delay: 1, ramp: 0 }, model).title).toBe("a (1 year later, at once)");
    expect(varyPolicy(a, {}, model).title).toBe("a");
  });

  it.each([{ delay: -1 }, { ramp: Number.NaN }, { fidelity: 1.2 }])(
    "refuses %o and states the limits",
    (variation) => {
      const refused = () => varyPolicy(fixed("a", { money: 1 }), variation, model);
      expect(refused).toThrowError(HeadwaterError);
      expect(refused).toThrowError(/expected: 0 to (?:30|1)/);
    },
  );

  it("refuses half of a lognormal on a lever that is not neutral at 0", () => {
    const a = fixed("a", { hazard: 1 });
    const moves = [
      { lever: "hazard", to: { kind: "lognormal", median: 1, sigma: 1 }, because: "test" } as const,
    ];
    expect(() => varyPolicy({ ...a, moves }, { fidelity: 0.5 }, model)).toThrowError(
      /State it by its quantiles/,
    );
  });
});
