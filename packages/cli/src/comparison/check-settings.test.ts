import { expect, test } from "vitest";
import { checkSettings } from "./check-settings.js";

const horizon = { start: 2009, latest: 2040 };
const settings = { draws: 1000, seed: 1, until: 2035, scenarios: [] };
const check = (change: Partial<typeof settings>) => () =>
  checkSettings({ ...settings, ...change }, horizon, 3, 30);

test("years within what the model covers are allowed, both ends included", () => {
  expect(check({ until: 2011 })).not.toThrow();
  expect(check({ until: 2040 })).not.toThrow();
});

test("years before and beyond are refused with what is allowed", () => {
  expect(check({ until: 2010 })).toThrow("--until 2010 is not after 2010, the first year with results");
  expect(check({ until: 2041 })).toThrow("--until 2041 is beyond 2040");
});

test("draws that would need more than 1.5 GB are refused with how many would fit", () => {
  expect(check({ draws: 60_000 })).not.toThrow();
  expect(check({ draws: 61_000 })).toThrow(/would not fit/);
});
