import { describe, expect, it } from "vitest";
import { jointFromFit } from "./joint-from-fit.js";
import { type FitParameter, fit } from "./least-squares.js";

const rate: FitParameter = { name: "rate[under_1]", scale: "log", start: 1 };

describe("jointFromFit", () => {
  it("keeps names, scales, centres and the factor: a log rate known within 10% has factor 0.1", () => {
    const result = fit({ parameters: [rate], residuals: ([x = 0]) => [Math.log(x / 0.02) / 0.1] });
    const joint = jointFromFit(result, [rate], "entry rates");
    expect(joint.members[0]).toMatchObject({ parameter: "rate[under_1]", scale: "log" });
    expect(joint.members[0]?.center).toBeCloseTo(Math.log(0.02), 9);
    expect(joint.factor[0]?.[0]).toBeCloseTo(0.1, 8);
  });

  it("refuses a fit that left a parameter undetermined, by name", () => {
    const result = fit({ parameters: [rate], residuals: () => [1] });
    expect(() => jointFromFit(result, [rate], "entry rates")).toThrow("rate[under_1]");
  });
});
