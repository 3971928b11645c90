import { expect, test } from "vitest";
import { hashOf } from "./hash.js";

test("the order of keys does not matter, the order of a list does", () => {
  expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  expect(hashOf([1, 2])).not.toBe(hashOf([2, 1]));
});

test("what JSON would make the same stays apart", () => {
  expect(hashOf([Number.NaN])).not.toBe(hashOf([null]));
  expect(hashOf("1")).not.toBe(hashOf(1));
});

test('SHA-256 of the canonical text: that of {"a":1} is the published one', () => {
  expect(hashOf({ a: 1 })).toBe("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
});
