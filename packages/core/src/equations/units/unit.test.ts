import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnit } from "./parse-unit.js";
import { rational, toRational } from "./rational.js";
import {
  baseUnit,
  divideUnits,
  equalUnits,
  formatUnit,
  multiplyUnits,
  pureNumber,
  raiseUnit,
  type Unit,
} from "./unit.js";

const powers = fc
  .tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([n, d]) => rational(n, d));
const units: fc.Arbitrary<Unit> = fc
  .array(fc.tuple(fc.constantFrom("GBP", "child", "year", "£", "m²".replace("²", "2")), powers), {
    maxLength: 5,
  })
  .map((factors) =>
    factors.reduce(
      (unit, [name, power]) => multiplyUnits(unit, raiseUnit(baseUnit(name), power)),
      pureNumber,
    ),
  );
const settings = { numRuns: 300, seed: 20_260_103 };
const read = (text: string): string => {
  const { unit, problem } = parseUnit(text);
  return unit === undefined ? problem : formatUnit(unit);
};

describe("units", () => {
  it("multiply in any order and grouping, with the pure number as one", () => {
    fc.assert(
      fc.property(units, units, units, (a, b, c) => {
        expect(equalUnits(multiplyUnits(a, b), multiplyUnits(b, a))).toBe(true);
        expect(equalUnits(multiplyUnits(multiplyUnits(a, b), c), multiplyUnits(a, multiplyUnits(b, c)))).toBe(
          true,
        );
        expect(equalUnits(multiplyUnits(a, pureNumber), a)).toBe(true);
      }),
      settings,
    );
  });

  it("cancel when divided by themselves, and raise factor by factor", () => {
    fc.assert(
      fc.property(units, units, powers, (a, b, power) => {
        expect(divideUnits(a, a).size).toBe(0);
        expect(
          equalUnits(
            raiseUnit(multiplyUnits(a, b), power),
            multiplyUnits(raiseUnit(a, power), raiseUnit(b, power)),
          ),
        ).toBe(true);
        expect(equalUnits(multiplyUnits(raiseUnit(a, rational(1, 2)), raiseUnit(a, rational(1, 2))), a)).toBe(
          true,
        );
      }),
      settings,
    );
  });

  it("come back unchanged from their text", () => {
    fc.assert(
      fc.property(units, (unit) => {
        const again = parseUnit(formatUnit(unit)).unit;
        expect(again !== undefined && equalUnits(again, unit)).toBe(true);
      }),
      settings,
    );
  });

  it.each([
    ["GBP/child/year", "GBP/child/year"],
    ["GBP/(child*year)", "GBP/child/year"],
    ["person * year", "person*year"],
    ["1/year", "1/year"],
    ["year^-1", "1/year"],
    ["m^2*m", "m^3"],
    ["m^(1/2)", "m^(1/2)"],
    ["(m^2)^0.5", "m"],
    ["a/b*c", "a*c/b"],
    ["child/child", "1"],
    ["dimensionless", "1"],
    ["1", "1"],
    ["£/child", "£/child"],
  ])("read %s as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["", "no unit"],
    ["child per year", "write * or / between units"],
    ["2*child", "only 1 may stand in a unit"],
    ["child/", "missing at the end"],
    ["child^x", "an exponent is a number"],
    ["(child", ") is missing"],
    ["child + year", '"+ year" was not understood'],
    ["m^(1/0)", "divides by 0"],
  ])("reject %j, saying %j", (text, expected) => {
    expect(parseUnit(text).problem).toContain(expected);
  });

  it("never throw while being read", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."ab1*/^()-. £2\n") }), (text) => {
        expect(Object.keys(parseUnit(text))).toHaveLength(1);
      }),
      settings,
    );
  });

  it("take plain decimals for the fractions that they are", () => {
    expect(toRational(0.5)).toEqual({ numerator: 1, denominator: 2 });
    expect(toRational(-1 / 3)).toEqual({ numerator: -1, denominator: 3 });
    expect(toRational(Math.PI)).toBeUndefined();
  });
});
