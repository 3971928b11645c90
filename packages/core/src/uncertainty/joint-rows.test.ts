import { describe, expect, it } from "vitest";
import { check } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { drawParameters } from "./draw-parameters.js";

const rows = [
  [Math.log(0.1), 1],
  [Math.log(0.2), 2],
  [Math.log(0.4), 3],
  [Math.log(0.8), -7],
];

function withRows(sample: readonly (readonly number[])[]): ModelSpec {
  const parameter = { unit: "1", doc: "p", value: 1 };
  return {
    name: "sampled",
    time: { unit: "year", start: 0, stop: 1, dt: 1 },
    parameters: { hazard: parameter, shift: parameter },
    joint: {
      posterior: {
        doc: "posterior",
        members: [
          { parameter: "hazard", scale: "log", center: -1 },
          { parameter: "shift", scale: "linear", center: 0 },
        ],
        factor: [[1], [0, 1]],
        rows: sample,
      },
    },
  };
}

describe("a joint distribution that is a sample", () => {
  it("gives each draw a row as a whole; a Latin hypercube of twice as many draws takes each row twice", () => {
    const { values, names } = drawParameters(withRows(rows), { draws: 8, seed: 5 });
    expect(names).toEqual(["hazard", "shift"]);
    const shifts = Array.from({ length: 8 }, (_, draw) => values[2 * draw + 1] as number);
    expect([...shifts].sort((a, b) => a - b)).toEqual([-7, -7, 1, 1, 2, 2, 3, 3]);
    shifts.forEach((shift, draw) => {
      const logarithm = rows.find((row) => row[1] === shift)?.[0] ?? Number.NaN;
      expect(values[2 * draw]).toBeCloseTo(Math.exp(logarithm), 12);
    });
    expect(shifts).not.toEqual([...shifts].sort((a, b) => a - b));
  });

  it("gives the same rows for the same seed, others for another, and all of them at random as often as they are there", () => {
    const draw = (seed: number) =>
      drawParameters(withRows(rows), { draws: 4000, seed, design: "random" }).values;
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const share = draw(1).filter((value) => value === -7).length / 4000;
    expect(Math.abs(share - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / 4000));
  });

  it.each([
    [[], "no rows"],
    [[[0, 1], [2]], "row 2 of the sample has 1 numbers; it needs 2 finite ones"],
    [[[0, Number.NaN]], "row 1 of the sample"],
  ])("is refused with its row when it does not fit: %j", (sample, message) => {
    const { diagnostics } = check(withRows(sample));
    expect(diagnostics).toMatchObject([{ code: "bad-joint", path: ["joint", "posterior", "rows"] }]);
    expect(diagnostics[0]?.message).toContain(message);
  });
});
