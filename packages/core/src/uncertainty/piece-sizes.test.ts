import { describe, expect, it } from "vitest";
import { pieceSizes } from "./piece-sizes.js";

/** The sizes of all pieces of an ensemble in which a draw takes so many milliseconds. */
function sizes(lanes: number, firstCount: number, total: number, perDraw: number, values = 10): number[] {
  const policy = pieceSizes({ lanes, firstCount }, total, values);
  const found: number[] = [];
  for (let remaining = total; remaining > 0; ) {
    const count = policy.next(remaining);
    policy.learn({ count, took: count * perDraw });
    found.push(count);
    remaining -= count;
  }
  return found;
}

describe("pieceSizes", () => {
  it("divides few draws evenly among the lanes", () => {
    expect(sizes(2, 16, 24, 1)).toEqual([12, 12]);
    expect(sizes(4, 16, 3, 1)).toEqual([1, 1, 1]);
  });

  it("gives whole blocks of 16 that become smaller towards the end, so that lanes end together", () => {
    const found = sizes(2, 16, 1000, 0.1);
    expect(found.slice(0, 3)).toEqual([16, 112, 96]);
    expect(found.slice(0, -1).every((count) => count % 16 === 0)).toBe(true);
    expect(found.at(-1)).toBeLessThanOrEqual(16);
    expect(found.reduce((sum, count) => sum + count)).toBe(1000);
  });

  it("lasts no longer than 50 ms where draws are slow, and begins with one draw where nothing can interrupt it", () => {
    expect(Math.max(...sizes(1, 1, 1000, 3))).toBeLessThanOrEqual(16);
    expect(sizes(1, 1, 5, 600)).toEqual([1, 1, 1, 1, 1]);
    expect(sizes(1, 1, 100_000, 0.01)[0]).toBe(1);
  });

  it("holds no more than four megabytes of values", () => {
    expect(Math.max(...sizes(2, 16, 1e6, 0.001, 3000))).toBeLessThanOrEqual(2 ** 22 / 8 / 3000);
  });

  it("is what it is told to be", () => {
    const policy = pieceSizes({ lanes: 2, firstCount: 16 }, 100, 10, 30);
    expect([policy.next(100), policy.next(10)]).toEqual([30, 10]);
  });
});
