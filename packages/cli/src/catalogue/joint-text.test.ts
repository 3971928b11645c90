import type { JointSpec, ModelSpec } from "@headwater/core";
import { expect, it } from "vitest";
import { jointText } from "./joint-text.js";

const joint: JointSpec = {
  doc: "fit",
  members: ["hazard", "shift"].map((parameter) => ({ parameter, scale: "linear", center: 10 })),
  factor: [[1], [0, 2]],
};
const model = (given: JointSpec): ModelSpec => ({
  name: "two",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  joint: { fit: given },
});

it("a fitted parameter is told by the normal distribution of the fit, or by the sample where there is one", () => {
  // 10 ± 1.2816 standard deviations of 2.
  expect(jointText(model(joint), "shift")).toBe("10, 80% of draws from 7.44 to 12.6. Together with 1 others");
  const rows = Array.from({ length: 11 }, (_, i) => [0, i]);
  expect(jointText(model({ ...joint, rows }), "shift")).toContain("5, 80% of draws from 1 to 9");
  expect(jointText(model(joint), "other")).toBeUndefined();
});
