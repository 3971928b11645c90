import { expect, test } from "vitest";
import { dataHash } from "./data-hash.js";

const one = { id: "referrals", authority: "E08000035", year: 2020, value: 9000 } as const;
const other = { id: "cla_at_31_march", authority: "E08000035", year: 2020, value: 1400 } as const;

test("is 64 digits, and the same each time", async () => {
  expect(await dataHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(await dataHash()).toBe(await dataHash());
});

test("own figures change it, in whatever order they come", async () => {
  expect(await dataHash([one])).not.toBe(await dataHash());
  expect(await dataHash([one, other])).toBe(await dataHash([other, one]));
  expect(await dataHash([{ ...one, value: 9001 }])).not.toBe(await dataHash([one]));
});
