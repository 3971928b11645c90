import { ensembleBytes } from "@headwater/core";
import { expect, test } from "vitest";
import { checkSettings } from "./check-settings.js";

const horizon = { start: 2009, latest: 2040 };
const settings = { draws: 1000, seed: 1, until: 2035, scenarios: [], outputs: [] };
const check =
  (change: Partial<typeof settings>, candidates = 3) =>
  () =>
    checkSettings({ ...settings, ...change }, horizon, candidates, 34, ensembleBytes);

test("years within what the model covers are allowed, both ends included", () => {
  expect(check({ until: 2011 })).not.toThrow();
  expect(check({ until: 2040 })).not.toThrow();
});

test("years before and beyond are refused with what is allowed", () => {
  expect(check({ until: 2010 })).toThrow("--until 2010 is not after 2010, the first year with results");
  expect(check({ until: 2041 })).toThrow("--until 2041 is beyond 2040");
});

test("as many outputs are allowed as fit into 1.5 GB", () => {
  expect(check({ draws: 10_000 })()).toBe(Math.floor(1.5e9 / (8 * 10_000 * 4 * 26)));
});

test("any number of draws fits into memory; of policies, so many that what is remembered of them takes 1.5 GB", () => {
  for (const draws of [1000, 10_000, 1_000_000, 2 ** 31 - 1]) expect(check({ draws })).not.toThrow();
  expect(check({ draws: 1_000_000 }, 40)).toThrow("41 scenarios and 34 outputs would not fit into memory");
});
