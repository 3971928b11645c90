import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exp } from "./exp.js";
import { log } from "./log.js";
import { pow } from "./pow.js";

/** Distance in units in the last place of the greater one. */
function unitsApart(one: number, other: number): number {
  if (Object.is(one, other)) return 0;
  const size = Math.max(Math.abs(one), Math.abs(other));
  const unit = Math.max(2 ** (Math.floor(Math.log2(size)) - 52), 2 ** -1074);
  return Math.abs(one - other) / unit;
}

const seed = 20_201_122;
const anyNumber = fc.double({ noNaN: true });

describe("exp, log and pow", () => {
  test("are within 2 units in the last place of Math's over the whole range", () => {
    const exponent = fc.double({ min: -745, max: 710, noNaN: true });
    const near = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(exponent, near), (x) => unitsApart(exp(x), Math.exp(x)) <= 2),
      { seed, numRuns: 5_000 },
    );
    const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
    const aroundOne = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(positive, aroundOne), (x) => unitsApart(log(x), Math.log(x)) <= 2),
      { seed, numRuns: 5_000 },
    );
    const power = fc.oneof(
      fc.tuple(positive, fc.double({ min: -2, max: 2, noNaN: true })),
      fc.tuple(aroundOne, fc.double({ min: -1100, max: 1100, noNaN: true })),
      fc.tuple(
        fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
      ),
    );
    fc.assert(
      fc.property(power, ([x, y]) => unitsApart(pow(x, y), x ** y) <= 2),
      { seed, numRuns: 10_000 },
    );
  });

  test("are exact where the result is: whole powers, e^0, log(1), squares", () => {
    for (let base = 1; base <= 40; base++) {
      for (let exponent = -8; exponent <= 9; exponent++) {
        const exact = Number(BigInt(base) ** BigInt(Math.abs(exponent)));
        if (exponent >= 0) expect(pow(base, exponent)).toBe(exact);
      }
    }
    expect([exp(0), exp(-0), log(1), pow(7.3, 0), pow(0.1, 2)]).toEqual([1, 1, 0, 1, 0.1 * 0.1]);
  });

  test("treat zeros, infinities, negative numbers and NaN as Math does", () => {
    const odd = [0, -0, 1, -1, 0.5, -8, 1 / 3, 5e-324, -5e-324, 1e308, Infinity, -Infinity, Number.NaN];
    for (const x of odd) {
      if (!(Math.abs(x) < 700 && Math.abs(x) > 1e-300)) expect(exp(x)).toBe(Math.exp(x));
      if (!(x > 0 && x < Infinity)) expect(log(x)).toBe(Math.log(x));
      for (const y of odd) {
        const expected = y === 2 ? x * x : x ** y;
        if (x <= 0 || !Number.isFinite(x) || !Number.isFinite(y)) expect(pow(x, y)).toBe(expected);
      }
    }
    expect([exp(1000), exp(-1000), exp(Infinity), exp(-Infinity)]).toEqual([Infinity, 0, Infinity, 0]);
  });

  test("never give a number for what is none", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (x, y) => {
        expect(Number.isNaN(exp(x))).toBe(false);
        expect(Number.isNaN(log(x))).toBe(x < 0);
        expect(Number.isNaN(pow(x, y))).toBe(Number.isNaN(y === 2 ? x * x : x ** y));
      }),
      { seed, numRuns: 5_000 },
    );
  });
});
