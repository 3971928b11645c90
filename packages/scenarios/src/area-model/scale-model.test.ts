import { expect, test } from "vitest";
import { scaleModel } from "./scale-model.js";

const joint = {
  doc: "As a calibration leaves it",
  members: [
    { parameter: "children", scale: "log" as const, center: Math.log(1000) },
    { parameter: "migration", scale: "linear" as const, center: 0.002 },
    { parameter: "hazard", scale: "log" as const, center: Math.log(0.5) },
  ],
  factor: [[0.1], [0, 0.001], [0.2, 0, 0.3]],
  rows: [[Math.log(900), 0.003, Math.log(0.6)]],
};
const model = {
  name: "three parameters",
  time: { unit: "year", start: 2009, stop: 2010, dt: 1 },
  joint: { fit: joint },
};

test("what is drawn together is an area's: counts times its share, a shift added, in the centres and in each row of a sample", () => {
  const { joint: scaled } = scaleModel(model, {
    factors: { children: 0.01 },
    overTime: {},
    own: {},
    shifts: { migration: -0.001 },
  });
  const fit = scaled?.fit as typeof joint | undefined;
  const values = (row: readonly number[] = []) => [Math.exp(row[0] ?? 0), row[1] ?? 0, Math.exp(row[2] ?? 0)];
  const near = (found: readonly number[], wanted: readonly number[]) => {
    for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 10);
  };
  near(values(fit?.members.map(({ center }) => center)), [10, 0.001, 0.5]);
  near(values(fit?.rows[0]), [9, 0.002, 0.6]);
  expect(fit?.factor).toEqual(joint.factor);
});
