import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Design, shareSource } from "./designs.js";
import { permutation } from "./permutation.js";
import { streamKey } from "./stream.js";
import { type StreamKey, threefry } from "./threefry.js";

function sharesOf(design: Design, key: StreamKey, count: number): Float64Array {
  const shares = new Float64Array(count);
  shareSource(design, key, count)(0, shares);
  return shares;
}

describe("threefry", () => {
  it.each([
    // https://github.com/DEShawResearch/random123, tests/kat_vectors: counter, key, result.
    [
      [0, 0],
      [0, 0],
      [0x6b200159, 0x99ba4efe],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      [0x1cb996fc, 0xbb002be7],
    ],
    [
      [0x243f6a88, 0x85a308d3],
      [0x13198a2e, 0x03707344],
      [0xc4923a9c, 0x483df7a0],
    ],
  ] as const)("gives what its authors publish for counter %j under key %j", (counter, key, result) => {
    const words = new Int32Array(2);
    threefry([key[0] | 0, key[1] | 0], counter[0] | 0, counter[1] | 0, words);
    expect([...words].map((word) => word >>> 0)).toEqual(result);
  });
});

describe("streamKey", () => {
  it("is frozen for a seed and a name: changing it would change every published result", () => {
    expect([...sharesOf("random", streamKey(1, "rate"), 3)]).toMatchInlineSnapshot(`
      [
        0.45500081123211344,
        0.9177684912440888,
        0.9671308506281967,
      ]
    `);
  });

  it("differs between names and seeds that differ in one sign or one bit", () => {
    const names = ["", "a", "b", "aa", "ab", "ba", "a[b]", "\u0000", "\u0000\u0000", "rate[young]"];
    const seeds = [0, 1, -1, 2 ** 32, 2 ** 32 + 1, -(2 ** 32), Number.MAX_SAFE_INTEGER];
    const keys = seeds.flatMap((seed) => names.map((name) => streamKey(seed, name).join()));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(["random", "latin-hypercube"] as const)(
    "keeps streams with similar names and seeds uncorrelated: |r| below 4.5 / sqrt(n) in 5,000 pairs of %s shares",
    (design) => {
      const count = 1000;
      const draws = Array.from({ length: 100 }, (_, i) =>
        sharesOf(design, streamKey(1 + (i % 2), `p${i >> 1}`), count).map((u) => (u - 0.5) * Math.sqrt(12)),
      );
      let worst = 0;
      draws.forEach((a, i) => {
        for (const b of draws.slice(0, i)) {
          const r = a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0) / count;
          worst = Math.max(worst, Math.abs(r));
        }
      });
      expect(worst).toBeLessThan(4.5 / Math.sqrt(count));
    },
  );
});

describe("permutation", () => {
  it("has every number once, for any size and key", () => {
    const size = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(size, fc.integer(), (count, seed) => {
        const place = permutation(streamKey(seed, "x"), 1, count);
        const seen = new Uint8Array(count);
        for (let i = 0; i < count; i++) seen[place(i)] = 1;
        expect(seen.every((once) => once === 1)).toBe(true);
      }),
      { seed: 9, numRuns: 40 },
    );
  });

  it("works out the last of two thousand million numbers as fast as the first", () => {
    const place = permutation(streamKey(1, "x"), 1, 2 ** 31 - 1);
    expect(place(2 ** 31 - 2)).toBeLessThan(2 ** 31 - 1);
    expect(place(2 ** 31 - 2)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [2, 2, 10.8],
    [3, 6, 20.5],
    [4, 24, 49.7],
    [5, 120, 172.4],
    [6, 720, 841.9],
  ])(
    "of %d numbers is each of the %d orders equally often: chi squared below its 0.999 quantile",
    (size, orders, limit) => {
      const times = new Map<string, number>();
      const perOrder = 20;
      for (let key = 0; key < perOrder * orders; key++) {
        const place = permutation(streamKey(key, "x"), 1, size);
        const order = Array.from({ length: size }, (_, i) => place(i)).join();
        times.set(order, (times.get(order) ?? 0) + 1);
      }
      const missing = (orders - times.size) * perOrder;
      const squared = [...times.values()].reduce((sum, n) => sum + (n - perOrder) ** 2 / perOrder, missing);
      expect(squared).toBeLessThan(limit);
    },
  );

  it("keeps no distance between neighbours more often than another: chi squared below its 0.999 quantile", () => {
    const size = 129;
    const perDistance = 100;
    const times = new Float64Array(size);
    for (let key = 0; key < perDistance * (size - 1); key++) {
      const place = permutation(streamKey(key, "x"), 1, size);
      const distance = (place(0) - place(1) + size) % size;
      times[distance] = (times[distance] ?? 0) + 1;
    }
    expect(times[0]).toBe(0);
    const squared = times.slice(1).reduce((sum, n) => sum + (n - perDistance) ** 2 / perDistance, 0);
    // 127 degrees of freedom.
    expect(squared).toBeLessThan(182.0);
  });

  it("leaves every stretch of it a random sample: places of 1,000 in a row are uniform and in no order", () => {
    const size = 100_000;
    const place = permutation(streamKey(4, "x"), 1, size);
    for (const first of [0, 31_000, 99_000]) {
      const places = Array.from({ length: 1000 }, (_, i) => place(first + i));
      const cells = new Float64Array(20);
      for (const each of places)
        cells[Math.floor((each * 20) / size)] = (cells[Math.floor((each * 20) / size)] ?? 0) + 1;
      // 0.999 quantile of chi squared with 19 degrees of freedom.
      expect(cells.reduce((sum, n) => sum + (n - 50) ** 2 / 50, 0)).toBeLessThan(43.8);
      const rises = places.filter((each, i) => i > 0 && each > (places[i - 1] ?? 0)).length;
      // Rises among n numbers in random order: mean (n - 1) / 2, variance (n + 1) / 12.
      expect(Math.abs(rises - 499.5)).toBeLessThan(3.5 * Math.sqrt(1001 / 12));
    }
  });
});

describe("shareSource", () => {
  it.each([1, 2, 7, 1000])("of a Latin hypercube puts one of %d numbers in each interval", (count) => {
    const shares = sharesOf("latin-hypercube", streamKey(3, "x"), count);
    expect([...shares].map((u) => Math.floor(u * count)).sort((a, b) => a - b)).toEqual([
      ...Array(count).keys(),
    ]);
    expect(shares.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it("gives any slice as it is in the whole", () => {
    const slice = fc.record({ first: fc.nat(499), length: fc.nat(40) });
    fc.assert(
      fc.property(
        fc.constantFrom<Design>("random", "latin-hypercube"),
        slice,
        (design, { first, length }) => {
          const source = shareSource(design, streamKey(2, "x"), 539);
          const part = new Float64Array(length);
          source(first, part);
          expect(part).toEqual(sharesOf(design, streamKey(2, "x"), 539).slice(first, first + length));
        },
      ),
      { seed: 11 },
    );
  });

  it("stays above 0 and below 1 where rounding is worst: two thousand million draws", () => {
    const count = 2 ** 31 - 1;
    const source = shareSource("latin-hypercube", streamKey(1, "x"), count);
    const shares = new Float64Array(2000);
    source(count - shares.length, shares);
    expect(shares.every((u) => u > 0 && u < 1)).toBe(true);
  });

  it("estimates the mean of a smooth function 20 times more precisely with a Latin hypercube than at random", () => {
    const errors = (design: Design) =>
      Array.from({ length: 50 }, (_, i) => {
        const shares = sharesOf(design, streamKey(i, "x"), 200);
        return (shares.reduce((sum, u) => sum + Math.exp(u), 0) / 200 - (Math.E - 1)) ** 2;
      }).reduce((sum, square) => sum + square, 0);
    expect(Math.sqrt(errors("random") / errors("latin-hypercube"))).toBeGreaterThan(20);
  });
});
