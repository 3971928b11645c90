import { expect, test } from "vitest";
import { exampleComparison } from "./comparison.fixture.js";
import { comparisonBody, envelope } from "./envelope.js";
import { headlineSentences } from "./headlines.js";

const comparison = exampleComparison();
const parsed = JSON.parse(
  envelope("9.9.9", "compare/1", comparisonBody(comparison, headlineSentences(comparison))),
);

test("every JSON names the version of the program and of its own shape", () => {
  expect(parsed.headwater).toBe("9.9.9");
  expect(parsed.schema).toBe("compare/1");
});

test("each policy, output and year has baseline, policy and difference with mean, quantiles and errors, and the odds", () => {
  expect(parsed.policies.length).toBe(3);
  for (const policy of parsed.policies) {
    expect(policy.outputs.length).toBe(5);
    for (const output of policy.outputs) {
      expect(output.years.map(({ year }: { year: number }) => year)).toEqual(comparison.years);
      const last = output.years.at(-1);
      for (const part of ["baseline", "policy", "difference"]) {
        expect(Object.keys(last[part])).toEqual(["mean", "p10", "p50", "p90", "standardErrors"]);
      }
      expect(last.probabilityBetter).toBeGreaterThanOrEqual(0);
    }
  }
});
