import { type CutDraw, fit } from "@headwater/core";
import { expect, test } from "vitest";
import { scenariosVersion } from "../../../version.js";
import type { SamplerSetup } from "./sampler.js";
import { summariseSample } from "./summarise-sample.js";

const setup: SamplerSetup = {
  ...{ fingerprint: "0123456789abcdef", sumOfSquares: 2, errors: { factors: {}, persistence: 0.5 } },
  fit: fit({
    parameters: [{ name: "hazard", scale: "linear", start: 0 }],
    residuals: ([hazard = 0]) => [hazard - 1],
  }),
};
const draws: readonly CutDraw[] = [0.4, 1.7, 1.1, 0.2, 1.3, 0.9, 0.6, 1.9].map((value, i) => ({
  ...{ chain: i % 2, draw: Math.floor(i / 2), row: [value], logWeights: [-1, -2], accepted: 1 },
  evaluations: 5,
}));

test("a sample holds what made it: its fit, the data, the version of the package, seed and proposals", () => {
  const made = { seed: 7, proposals: 2, dataHash: "f".repeat(64) };
  expect(summariseSample(setup, draws, made)).toMatchObject({
    ...{ ...made, version: scenariosVersion, fingerprint: "0123456789abcdef", sumOfSquares: 2 },
    ...{ draws: 8, chains: 2, lost: 0, persistence: 0.5 },
  });
});

test("a sample whose chains are too short to be judged is none", () => {
  const made = { seed: 7, proposals: 2, dataHash: "f".repeat(64) };
  expect(() => summariseSample(setup, draws.slice(0, 6), made)).toThrow("a chain has 3 draws; it needs 4");
});
