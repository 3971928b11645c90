import { expect, test } from "vitest";
import { formatQuantity, formatShare, roundingStep } from "./number.js";

test("digits below the Monte Carlo error are not printed", () => {
  expect(roundingStep(45, 3127)).toBe(100);
  expect(roundingStep(2, 3127)).toBe(10);
  expect(roundingStep(400, 81_243)).toBe(1000);
});

test("without an error three significant digits are printed", () => {
  expect(roundingStep(0, 81_243)).toBe(100);
  expect(roundingStep(Number.NaN, 0.01234)).toBeCloseTo(0.0001, 12);
  expect(roundingStep(0, 0)).toBe(1);
});

test("children are grouped in thousands, money in millions and billions of pounds", () => {
  expect(formatQuantity(81_243, "child", 100)).toBe("81,200");
  expect(formatQuantity(8.2041e9, "GBP/year", 1e8)).toBe("£8.2bn");
  expect(formatQuantity(-123.4e6, "GBP/year", 1e6)).toBe("−£123m");
  expect(formatQuantity(5412, "GBP/week", 10)).toBe("£5,410");
  expect(formatQuantity(999.9e6, "GBP/year", 1e7)).toBe("£1.00bn");
});

test("a difference carries its sign, and what rounds to nothing carries none", () => {
  expect(formatQuantity(1234, "child", 100, { signed: true })).toBe("+1,200");
  expect(formatQuantity(-1234, "child", 100, { signed: true })).toBe("−1,200");
  expect(formatQuantity(-3, "child", 100, { signed: true })).toBe("0");
});

test("a share that is almost all is not called all", () => {
  expect(formatShare(0.9996)).toBe(">99%");
  expect(formatShare(1)).toBe("100%");
  expect(formatShare(0.0004)).toBe("<1%");
  expect(formatShare(0)).toBe("0%");
  expect(formatShare(0.912)).toBe("91%");
});

test("a value that is not a number is a dash", () => {
  expect(formatQuantity(Number.NaN, "child", 1)).toBe("–");
  expect(formatShare(Number.NaN)).toBe("–");
});
