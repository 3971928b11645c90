import { expect, test } from "vitest";
import { toModelUnit } from "./unit.js";

test("a percentage becomes a pure number and a duration becomes years", () => {
  expect(toModelUnit(22.6, "percent")).toEqual({ value: 22.6 * 0.01, unit: "1" });
  expect(toModelUnit(26, "week").value).toBeCloseTo(0.49829, 5);
  expect(toModelUnit(45, "working day").value).toBeCloseTo(63 / 365.25, 12);
  expect(toModelUnit(365.25 * 24, "hour")).toEqual({ value: 1, unit: "year" });
});

test("a price by the week becomes one by the year of 365.25 days", () => {
  const year = toModelUnit(4000, "GBP/child/week");
  expect(year.unit).toBe("GBP/child/year");
  expect(year.value).toBeCloseTo(208_714.29, 2);
});
