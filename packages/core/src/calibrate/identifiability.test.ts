import { describe, expect, it } from "vitest";
import { identifiability } from "./identifiability.js";

const joint = {
  doc: "fit",
  members: [
    { parameter: "a", scale: "linear", center: 1 },
    { parameter: "b", scale: "linear", center: 5 },
    { parameter: "c", scale: "linear", center: 0 },
  ],
  // Standard deviations 1, 5 and 2; a and b correlated by 0.6, c by itself.
  factor: [[1], [3, 4], [0, 0, 2]],
} as const;
const priors = [
  { name: "a", center: -2, sd: 1, low: 0.5 },
  { name: "b", center: 5, sd: 10 },
  { name: "c", center: 0, sd: 2, low: -5, high: 5 },
];

describe("identifiability", () => {
  it("says how much the data narrow each parameter, how far they move it, and what it goes together with", () => {
    const [a, b, c] = identifiability(joint, priors);
    expect(a).toEqual({ name: "a", sdRatio: 1, shift: 3, partner: "b", correlation: 0.6, nearEdge: true });
    expect(b).toMatchObject({ sdRatio: 0.5, shift: 0, partner: "a", nearEdge: false });
    expect(c).toMatchObject({ sdRatio: 1, correlation: 0, nearEdge: false });
  });

  it("takes the middle 95% of a prior for the range of a parameter that has none", () => {
    const near = (sd: number, center: number) =>
      identifiability(joint, [{ name: "c", center, sd }])[0]?.nearEdge;
    // The posterior of c is at 0 with a standard deviation of 2.
    expect(near(2, 0)).toBe(false);
    expect(near(2, 1.91)).toBe(false);
    expect(near(2, 1.93)).toBe(true);
    expect(near(2, -1.93)).toBe(true);
    expect(near(1, 9)).toBe(true);
  });

  it("goes by the rows of a sample where there are any", () => {
    const rows = [
      [0, 0, 1],
      [2, 2, -1],
      [0, 0, -1],
      [2, 2, 1],
    ];
    const [a] = identifiability({ ...joint, rows }, priors);
    expect(a?.sdRatio).toBeCloseTo(Math.sqrt(4 / 3), 12);
    expect(a).toMatchObject({ partner: "b", shift: 3 });
    expect(a?.correlation).toBeCloseTo(1, 12);
  });
});
