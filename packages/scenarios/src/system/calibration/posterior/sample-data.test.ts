import { expect, test } from "vitest";
import { sampleDataWarnings } from "./sample-data.js";

const made = { dataHash: "a".repeat(64), version: "0.1.0" };

test("a sample of other data is warned of with both hashes; one of the same data is not", () => {
  expect(sampleDataWarnings("b".repeat(64), made)).toMatchObject([
    {
      ...{ code: "sample-of-other-data", severity: "warning" },
      ...{ expected: "b".repeat(64), actual: "a".repeat(64) },
      hint: expect.stringContaining("headwater calibrate --sample 1000 --write"),
    },
  ]);
  expect(sampleDataWarnings("a".repeat(64), made)).toEqual([]);
});
