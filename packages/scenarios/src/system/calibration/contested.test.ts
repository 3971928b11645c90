import type { JointSpec } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { withContested } from "./contested.js";

const joint: JointSpec = {
  doc: "three",
  members: ["a", "b", "c"].map((parameter) => ({ parameter, scale: "linear", center: 0 })),
  factor: [[1], [0.5, 2], [-0.3, 0.7, 0.4]],
};

function covariance({ factor }: JointSpec): number[][] {
  return factor.map((one) =>
    factor.map((other) => one.reduce((sum, value, k) => sum + value * (other[k] ?? 0), 0)),
  );
}

describe("a contested parameter", () => {
  const before = covariance(joint);
  const after = covariance(withContested(joint, "b", 5));

  it("is as uncertain as it was said to be", () => {
    expect(after[1]?.[1]).toBeCloseTo(25, 12);
  });

  it("leaves the others' dependence on it, and their spread given it, as the fit found them", () => {
    for (const i of [0, 2]) {
      const slope = (from: number[][]) => (from[i]?.[1] ?? 0) / (from[1]?.[1] ?? 0);
      expect(slope(after)).toBeCloseTo(slope(before), 12);
      for (const j of [0, 2]) {
        const given = (from: number[][]) => (from[i]?.[j] ?? 0) - slope(from) * (from[1]?.[j] ?? 0);
        expect(given(after)).toBeCloseTo(given(before), 12);
      }
    }
  });

  it("cannot be made more certain than the fit leaves it", () => {
    expect(() => withContested(joint, "b", 1)).toThrow(/less than the fit leaves/);
  });
});
