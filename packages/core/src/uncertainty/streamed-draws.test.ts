import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawStore, EnsembleSize } from "./draw-store.js";
import { KeptDraws } from "./kept-draws.js";
import { shareSource } from "./sampling/designs.js";
import { streamKey } from "./sampling/stream.js";
import { mostWaiting, StreamedDraws } from "./streamed-draws.js";

const shape = { scenarios: 3, outputs: 2, times: 2 };
const width = shape.scenarios * shape.outputs * shape.times;

/** [draw][scenario][output][time]: other numbers in each place, and now and then the same under two scenarios. */
function valuesOf(draws: number): Float64Array {
  const values = new Float64Array(draws * width);
  shareSource("random", streamKey(1, "values"), values.length)(0, values);
  return values.map((u, i) => (i % 7 === 0 ? 0.5 : Math.log(u / (1 - u)) * 10 ** (i % width)));
}

/** Hands draws to a store in blocks of the lengths given, over and over; every 50th draw failed. */
function fill<Store extends DrawStore>(
  store: Store,
  values: Float64Array,
  lengths: readonly number[],
): Store {
  const draws = values.length / width;
  for (let first = 0, i = 0; first < draws; i++) {
    const count = Math.min(lengths[i % lengths.length] ?? 1, draws - first);
    const rows = Array.from({ length: count }, (_, row) => row).filter((row) => (first + row) % 50 !== 3);
    store.add({ first, rows, values: values.slice(first * width, (first + count) * width) });
    first += count;
  }
  return store;
}

/** Every number that can be asked for, at a few ranks. */
function numbers(store: DrawStore): unknown {
  const places = [0, 1].flatMap((output) => [0, 1].map((time) => ({ output, time })));
  const samples = places.flatMap((place) => [
    ...[0, 1, 2].map((scenario) => store.sample(scenario, place)),
    ...[0, 2].map((scenario) => store.difference(scenario, 1, place)),
  ]);
  return samples.map((sample) => {
    const ranks = [0, 0.1, 0.5, 0.9].map((p) => Math.floor(p * store.count));
    const { count, mean, sd, negative, zero } = sample ?? {};
    return [count, mean, sd, negative, zero, ...ranks.map((rank) => sample?.at(rank))];
  });
}

const size = (draws: number): EnsembleSize => ({ ...shape, draws });

describe("StreamedDraws", () => {
  it("has the very numbers of draws that are kept, up to 10,000 draws", () => {
    const values = valuesOf(2000);
    const kept = fill(new KeptDraws(size(2000)), values, [64]);
    expect(kept.count).toBe(1960);
    expect(numbers(fill(new StreamedDraws(size(2000), 1), values, [64]))).toEqual(numbers(kept));
  });

  it("has the very means, deviations and signs of draws that are kept also with more, and quantiles near theirs", () => {
    const draws = 12_000;
    const values = valuesOf(draws);
    const kept = fill(new KeptDraws(size(draws)), values, [500]);
    const streamed = fill(new StreamedDraws(size(draws), 1), values, [500]);
    for (const scenario of [0, 1, 2]) {
      const [one, other] = [kept, streamed].map((store) => store.sample(scenario, { output: 1, time: 1 }));
      expect(other).toMatchObject({ exact: false, count: 11_760, mean: one?.mean, sd: one?.sd });
      expect([other?.negative, other?.zero]).toEqual([one?.negative, one?.zero]);
      const spread = (one?.at(10_584) ?? 0) - (one?.at(1176) ?? 0);
      for (const rank of [1176, 5880, 10_584]) {
        expect(Math.abs((other?.at(rank) ?? 0) - (one?.at(rank) ?? 0))).toBeLessThan(0.002 * spread);
      }
    }
  });

  it("gives the same numbers whatever blocks the draws come in, before, at and after the end of the pilot", () => {
    const draws = 10_001;
    const values = valuesOf(draws);
    const once = numbers(fill(new StreamedDraws(size(draws), 1), values, [draws]));
    const lengths = fc.array(fc.integer({ min: 1, max: mostWaiting + 1 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lengths, (blocks) => {
        const sparse = blocks.map((length) => length + 200);
        expect(numbers(fill(new StreamedDraws(size(draws), 1), values, sparse))).toEqual(once);
      }),
      { seed: 31, numRuns: 4 },
    );
  });

  it("has the same numbers of a quantity whatever other outputs and scenarios there are", () => {
    const draws = 10_001;
    const values = valuesOf(draws);
    const all = fill(new StreamedDraws(size(draws), 1), values, [700]);
    const [outputs, times] = [shape.outputs, shape.times];
    // Scenarios 1 and 2, output 1 alone.
    const some = new Float64Array(draws * 2 * times);
    for (let draw = 0; draw < draws; draw++) {
      for (const scenario of [1, 2]) {
        const from = draw * width + (scenario * outputs + 1) * times;
        some.set(values.subarray(from, from + times), (draw * 2 + scenario - 1) * times);
      }
    }
    const few = new StreamedDraws({ scenarios: 2, outputs: 1, times, draws }, 0);
    const rows = Array.from({ length: draws }, (_, row) => row).filter((row) => row % 50 !== 3);
    few.add({ first: 0, rows, values: some });
    for (const time of [0, 1]) {
      const [one, other] = [
        all.difference(2, 1, { output: 1, time }),
        few.difference(1, 0, { output: 0, time }),
      ];
      for (let rank = 0; rank < 9800; rank += 98) expect(other?.at(rank)).toBe(one?.at(rank));
    }
  });

  it("knows the differences from its baseline and no others", () => {
    const store = fill(new StreamedDraws(size(20), 1), valuesOf(20), [20]);
    expect(store.difference(0, 1, { output: 0, time: 0 })).toBeDefined();
    expect(store.difference(0, 2, { output: 0, time: 0 })).toBeUndefined();
    expect(store.difference(1, 1, { output: 0, time: 0 })).toBeUndefined();
  });
});
