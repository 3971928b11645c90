import fc from "fast-check";
import { expect, test } from "vitest";
import { fixedDigits, plainSignificant, significantDigits } from "./digits.js";

const sizes = fc.tuple(
  fc.double({ min: 1, max: 10, noNaN: true }),
  fc.integer({ min: -9, max: 20 }),
  fc.boolean(),
);
const numbers = fc.oneof(
  fc.integer(),
  sizes.map(([digits, power, negative]) => (negative ? -digits : digits) * 10 ** power),
);

test("digits are those of the locale en-GB, but for decimals that end in a 5 just there", () => {
  const written = { maximumSignificantDigits: 5 };
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      fc.pre(!String(value).includes("5"));
      expect(significantDigits(value, 5)).toBe(value.toLocaleString("en-GB", written));
      const plain = { ...written, useGrouping: false };
      expect(plainSignificant(value, 5)).toBe(value.toLocaleString("en-GB", plain));
      if (Math.abs(value) > 1e11) return;
      const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      expect(fixedDigits(value, decimals)).toBe(value.toLocaleString("en-GB", fixed));
    }),
    { seed: 4, numRuns: 2000 },
  );
});

test.each([
  [0, "0"],
  [-0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [-1234567, "-1,234,600"],
  [0.1 + 0.2, "0.3"],
  [1e21, "1,000,000,000,000,000,000,000"],
  [1e-7, "0.0000001"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-∞"],
])("five significant digits of %d are %s", (value, text) => {
  expect(significantDigits(value, 5)).toBe(text);
});
