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
  const after = covariance(withContested(joint, new Map([["b", 5]])));

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
    expect(() => withContested(joint, new Map([["b", 1]]))).toThrow(/less than the fit leaves/);
  });
});

describe("two contested parameters", () => {
  const before = covariance(joint);
  const after = covariance(
    withContested(
      joint,
      new Map([
        ["a", 4],
        ["c", 3],
      ]),
    ),
  );

  it("are as uncertain as they were said to be, and independent of each other", () => {
    expect(after[0]?.[0]).toBeCloseTo(16, 12);
    expect(after[2]?.[2]).toBeCloseTo(9, 12);
    expect(after[0]?.[2]).toBeCloseTo(0, 12);
  });

  it("leave the spread of the third given them, and its dependence on each, as the fit found them", () => {
    const slopes = (from: number[][]) => {
      const [aa, ac, cc] = [from[0]?.[0] ?? 0, from[0]?.[2] ?? 0, from[2]?.[2] ?? 0];
      const [ba, bc] = [from[1]?.[0] ?? 0, from[1]?.[2] ?? 0];
      const determinant = aa * cc - ac * ac;
      return [(ba * cc - bc * ac) / determinant, (bc * aa - ba * ac) / determinant];
    };
    const given = (from: number[][]) => {
      const [onA = 0, onC = 0] = slopes(from);
      return (from[1]?.[1] ?? 0) - onA * (from[1]?.[0] ?? 0) - onC * (from[1]?.[2] ?? 0);
    };
    for (const [k, slope] of slopes(before).entries()) expect(slopes(after)[k]).toBeCloseTo(slope, 12);
    expect(given(after)).toBeCloseTo(given(before), 12);
  });
});
