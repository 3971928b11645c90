import { describe, expect, it } from "vitest";
import { checkModel } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { drawParameters } from "../uncertainty/draw-parameters.js";
import { tanks } from "../uncertainty/tanks.fixture.js";
import { calibrateModel } from "./calibrate-model.js";
import { readObservations } from "./observations.js";

const spec: ModelSpec = {
  ...tanks,
  parameters: {
    rate: {
      unit: "1/day",
      doc: "share that drains",
      dimensions: ["tank"],
      value: 0.2,
      distribution: {
        left: { kind: "lognormal", median: 0.2, sigma: 1 },
        right: { kind: "uniform", low: 0.01, high: 0.5 },
      },
    },
  },
};
const model = checkModel(spec);

/** A table as its reader gives it. */
function table(text: string) {
  return text.split("\n").map((line, row) =>
    line.split(",").map((cell, column) => ({
      text: cell,
      location: { file: "data.csv", line: row + 1, column: column + 1 },
    })),
  );
}

// level(t) = 100 (1 - rate)^t, rates 0.1 and 0.3.
const wide = table(
  ["time,level[left],sd(level[left]),level[right]", "1,90,1,70", "3,72.9,1,34.3", "6,53.1441,1,11.7649"].join(
    "\n",
  ),
);

describe("a model calibrated to observations", () => {
  it("has the rates that the observations were made with, from priors of two forms", async () => {
    const { observations, diagnostics } = readObservations(wide, model, { error: 0.02 });
    expect(diagnostics).toEqual([]);
    expect(observations).toHaveLength(6);
    const { parameters, joint, sums } = await calibrateModel(spec, model, observations, { draws: 80 });
    const [left, right] = parameters;
    expect(left).toMatchObject({ name: "rate[left]" });
    expect(left?.value).toBeCloseTo(0.1, 3);
    expect(right?.value).toBeCloseTo(0.3, 3);
    for (const { rHat, p10, p90, value } of parameters) {
      expect(rHat).toBeLessThan(1.1);
      expect(p10).toBeLessThan(value);
      expect(p90).toBeGreaterThan(value);
    }
    for (const sum of sums) expect(sum).toBeCloseTo(sums[0] ?? Number.NaN, 6);
    const drawn = drawParameters({ ...spec, joint: { fit: joint } }, { draws: 50, seed: 1 });
    expect(Math.max(...drawn.values)).toBeLessThan(0.35);
  });

  it("is told of as stopped where a chain is too short to be judged", async () => {
    const { observations } = readObservations(wide, model, { error: 0.02 });
    const stop = new AbortController();
    const onProgress = ({ done }: { readonly done: number }) => done === 5 && stop.abort();
    const part = calibrateModel(spec, model, observations, { draws: 80, onProgress, signal: stop.signal });
    await expect(part).rejects.toMatchObject({ kind: "interrupted" });
  });

  it("reads the long form as it reads the wide one", () => {
    const long = table(
      "variable,time,value,sd\nlevel[left],1,90,1\nlevel[left],3,72.9,1\nlevel[left],6,53.1441,1",
    );
    const { observations } = readObservations(long, model);
    expect(observations).toEqual(
      readObservations(wide, model, { error: 0.02 }).observations.filter(
        ({ variable }) => variable === "level[left]",
      ),
    );
  });

  it.each([
    ["year,level[left]\n1,2", "no-time-column", 1, 1],
    ["time,levle[left]\n1,2", "unknown-name", 1, 2],
    ["time,level\n1,2", "several-cells", 1, 2],
    ["time,total\n1,lots", "not-a-number", 2, 2],
    ['time,total\n1,"5,000"', "not-a-number", 2, 2],
    ["time,total\n1,5", "no-error", 2, 2],
    ["time,total,sd(total)\n1,5,-1", "bad-error", 2, 3],
    ["time,total,sd(totl)\n1,5,1", "no-such-column", 1, 3],
    ["time,total,sd(total)\n99,5,1", "time-outside", 2, 1],
    ["variable,time,value,sd\nnothing,1,5,1", "unknown-name", 2, 1],
  ])("says where a table is wrong: %j", (text, code, line, column) => {
    const { diagnostics } = readObservations(table(text), model);
    expect(diagnostics[0]).toMatchObject({ code, location: { file: "data.csv", line, column } });
  });

  it("is refused where no parameter has a prior that a fit can use", async () => {
    const fixed = { ...tanks, parameters: { rate: { unit: "1/day", doc: "r", value: 0.1 } } };
    await expect(calibrateModel(fixed, checkModel(fixed), [])).rejects.toThrow("no parameter of the model");
  });
});
