import { drawParameters, type ModelSpec } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { applyFit, type Fitted } from "../apply-fit.js";
import { fittedParameters } from "../fitted-parameters.js";
import { fitFingerprint } from "./fit-fingerprint.js";
import type { KeptSample } from "./sample.js";
import { decodeRows, encodeRows } from "./sample-rows.js";
import { sampleSource } from "./sample-source.js";
import { withSample } from "./with-sample.js";

const spec: ModelSpec = {
  name: "two",
  time: { unit: "year", start: 0, stop: 1, dt: 1 },
  parameters: {
    hazard: { unit: "1", doc: "h", value: 1, distribution: { kind: "lognormal", median: 1, sigma: 0.5 } },
    shift: { unit: "1", doc: "s", value: 0, distribution: { kind: "normal", mean: 0, sd: 2 } },
    prior_only: { unit: "1", doc: "p", value: 0.5, distribution: { kind: "uniform", low: 0, high: 1 } },
  },
};
const fitted: Fitted = {
  values: { hazard: 0.8, shift: 0.3 },
  joint: {
    doc: "fit",
    members: [
      { parameter: "hazard", scale: "log", center: Math.log(0.8) },
      { parameter: "shift", scale: "linear", center: 0.3 },
    ],
    factor: [[0.1], [0, 0.2]],
  },
};
const rows = [
  [-0.31, 0.5],
  [-0.18, 0.1],
  [-0.22, -0.4],
];
const { bounds, data } = encodeRows(rows);
const sample: KeptSample = {
  ...{ fingerprint: fitFingerprint(fittedParameters(spec), fitted), sumOfSquares: 1, seed: 1, chains: 1 },
  ...{ dataHash: "0123456789abcdef", version: "0.1.0" },
  ...{ draws: 3, lost: 0, proposals: 3, acceptance: 0.5, logWeightSd: 1, persistence: 0, factors: {}, data },
  parameters: ["hazard", "shift"].map((name, k) => ({
    ...{ name, rHat: 1, bulkDraws: 3, tailDraws: 3 },
    ...(bounds[k] ?? { low: 0, high: 0 }),
  })),
};

describe("a kept sample", () => {
  it("gives back its rows within the 65,536th part of what each parameter spans, its ends exactly", () => {
    decodeRows(sample).forEach((row, i) => {
      row.forEach((value, k) => {
        const { low, high } = bounds[k] ?? { low: 0, high: 0 };
        const given = rows[i]?.[k] ?? Number.NaN;
        expect(Math.abs(value - given)).toBeLessThanOrEqual((high - low) / 65_535 / 2 + 1e-15);
        if (given === low || given === high) expect(value).toBe(given);
      });
    });
  });

  it("is what ensembles draw: whole rows, each as often as another, and what is no member anew in each draw", () => {
    const model = applyFit(spec, withSample(spec, fitted, sample).fitted);
    const { names, values, count } = drawParameters(model, { draws: 6, seed: 4 });
    const column = (name: string) =>
      Array.from({ length: count }, (_, draw) => values[draw * names.length + names.indexOf(name)] ?? 0);
    const shifts = column("shift");
    expect([...shifts].sort((a, b) => a - b).map((value) => value.toFixed(3))).toEqual([
      "-0.400",
      "-0.400",
      "0.100",
      "0.100",
      "0.500",
      "0.500",
    ]);
    column("hazard").forEach((hazard, draw) => {
      const row = rows.find(([, shift]) => Math.abs((shift ?? 0) - (shifts[draw] ?? 0)) < 1e-4);
      expect(Math.log(hazard)).toBeCloseTo(row?.[0] ?? Number.NaN, 4);
    });
    expect(new Set(column("prior_only")).size).toBe(6);
  });

  it("of another fit is not used, and a warning tells so", () => {
    const refitted: Fitted = { ...fitted, values: { ...fitted.values, shift: 0.31 } };
    const { fitted: kept, warnings } = withSample(spec, refitted, sample);
    expect(kept).toBe(refitted);
    expect(warnings).toMatchObject([{ code: "sample-of-another-fit", severity: "warning" }]);
    expect(withSample(spec, fitted, sample).warnings).toEqual([]);
  });

  it("is written as a module that holds the same rows and manifest", () => {
    const text = sampleSource(sample).replace(/^import.*$/m, "");
    const object = /= (\{[\s\S]*\});/.exec(text)?.[1] ?? "";
    const read: KeptSample = new Function(`return (${object})`)();
    expect(read).toEqual(sample);
    expect(decodeRows(read)).toEqual(decodeRows(sample));
  });
});
