import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QuantileBins } from "./quantile-bins.js";
import { shareSource } from "./sampling/designs.js";
import { permutation } from "./sampling/permutation.js";
import { streamKey } from "./sampling/stream.js";

/** Bins of a sample of which the first `pilot` values decide where they are. */
function binned(values: Float64Array, pilot: number): QuantileBins {
  const bins = new QuantileBins(values.slice(0, pilot).sort());
  const rest = values.slice(pilot);
  bins.add(rest);
  return bins;
}

/** By how many ranks a value is off in a sorted sample: 0 where it is the value of that rank, or lies just beside it. */
function offBy(ascending: Float64Array, rank: number, value: number): number {
  const below = ascending.filter((each) => each < value).length;
  const notAbove = ascending.filter((each) => each <= value).length;
  return Math.max(0, below - rank, rank - notAbove);
}

/** Samples that are hard on one method or another: atoms, far tails, huge and tiny numbers, values in order. */
const nasty = fc.oneof(
  fc.array(fc.constantFrom(0, 1), { minLength: 20, maxLength: 300 }),
  fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 20, maxLength: 300 }),
  fc.array(fc.oneof(fc.constant(0), fc.double({ min: -1e-300, max: 1e-300, noNaN: true })), {
    minLength: 20,
    maxLength: 300,
  }),
  fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 20, maxLength: 300 }),
  fc
    .array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 20, maxLength: 300 })
    .map((logs) => logs.map((x) => Math.sign(x) * Math.exp(Math.abs(x)))),
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 20, maxLength: 300 })
    .map((x) => x.sort()),
);

describe("QuantileBins", () => {
  it("is never further off than it says, whatever the values and their order", () => {
    fc.assert(
      fc.property(
        nasty,
        fc.integer({ min: 1, max: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, pilot, p) => {
          const values = Float64Array.from(list);
          const ascending = values.slice().sort();
          const { at, rankError } = binned(values, pilot).ranks();
          const rank = Math.floor(p * (values.length - 1));
          expect(offBy(ascending, rank, at(rank))).toBeLessThanOrEqual(rankError(rank));
          if (rankError(rank) === 0) expect(at(rank)).toBe(ascending[rank]);
        },
      ),
      { seed: 21, numRuns: 300 },
    );
  });

  it("knows the lowest and the highest value, and never falls as the rank rises", () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 20 }), (list, pilot) => {
        const values = Float64Array.from(list, (x) => x + 0);
        const { at } = binned(values, pilot).ranks();
        const found = Array.from(values, (_, rank) => at(rank));
        expect(found[0]).toBe(Math.min(...values));
        expect(found.at(-1)).toBe(Math.max(...values));
        found.slice(1).forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(found[i] ?? Number.NaN);
        });
      }),
      { seed: 22, numRuns: 60 },
    );
  });

  it("gives the same whatever the order of the values after the pilot, and whatever parts they come in", () => {
    fc.assert(
      fc.property(nasty, fc.integer(), fc.integer({ min: 1, max: 40 }), (list, seed, part) => {
        const values = Float64Array.from(list);
        const order = permutation(streamKey(seed, "order"), 0, values.length);
        const pilot = values.slice(0, 10).sort();
        const [once, again] = [new QuantileBins(pilot), new QuantileBins(pilot)];
        once.add(values);
        const shuffled = values.map((_, i) => values[order(i)] ?? Number.NaN);
        for (let from = 0; from < shuffled.length; from += part) {
          again.add(shuffled.slice(from, from + part));
        }
        const [one, other] = [once.ranks(), again.ranks()];
        for (let rank = 0; rank < values.length + 10; rank++) expect(other.at(rank)).toBe(one.at(rank));
      }),
      { seed: 23, numRuns: 60 },
    );
  });

  it.each<[string, (u: number) => number]>([
    ["an exponential", (u) => -Math.log(1 - u)],
    ["a Cauchy", (u) => Math.tan(Math.PI * (u - 0.5))],
    ["a lognormal of sigma 3", (u) => Math.exp((3 * Math.log(u / (1 - u))) / 1.7)],
    ["a normal far from 0", (u) => 1e9 + Math.log(u / (1 - u))],
    ["half zeros", (u) => Math.max(0, u - 0.5)],
    ["whole numbers", (u) => Math.floor(20 * u)],
  ])(
    "of 60,000 draws of %s has the deciles and the median within 12 ranks, and says at most 120",
    (_, quantile) => {
      const values = new Float64Array(60_000);
      shareSource("latin-hypercube", streamKey(6, "x"), values.length)(0, values);
      values.forEach((u, i) => {
        values[i] = quantile(u);
      });
      const ascending = values.slice().sort();
      const { at, rankError } = binned(values, 3072).ranks();
      for (const p of [0.1, 0.5, 0.9]) {
        const rank = Math.round(p * (values.length - 1));
        expect(offBy(ascending, rank, at(rank))).toBeLessThanOrEqual(12);
        expect(rankError(rank)).toBeLessThanOrEqual(120);
      }
    },
  );
});
