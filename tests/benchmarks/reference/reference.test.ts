import { checkModel, type EnsembleOptions, runEnsemble } from "@headwater/core";
import { afterAll, describe, expect, it } from "vitest";
import { backendNames } from "../../../packages/core/src/compile/kernel.js";
import { insightMaker } from "../peers/insight-maker.js";
import { interpretedByMathjs } from "../peers/mathjs.js";
import { compileReference, outputsInC } from "./compile-c.js";
import { drawnParameters, drawnValues, outputNames, referenceModel } from "./model.js";
import { runByHand } from "./plain.js";

const methods = ["euler", "rk4"] as const;
const spec = referenceModel();
const checked = checkModel(spec);
const central = drawnParameters.map((name) => spec.parameters?.[name]?.value as number);

/** The largest relative difference of two runs, over all outputs and times. */
function distance(run: readonly (readonly number[])[], other: readonly (readonly number[])[]): number {
  expect(run.map((outputs) => outputs.length)).toEqual(other.map(() => outputNames.length));
  return Math.max(
    ...run.flatMap((outputs, time) =>
      outputs.map((value, i) => {
        const expected = other[time]?.[i] ?? Number.NaN;
        return value === expected ? 0 : Math.abs(value - expected) / Math.abs(expected);
      }),
    ),
  );
}

describe("the reference workload", () => {
  it("has 405 stocks, 20 uncertain parameters and 30 outputs", () => {
    const stocks = checked.variables.filter(({ kind }) => kind === "stock");
    expect(stocks.reduce((sum, { size }) => sum + size, 0)).toBe(405);
    expect(drawnParameters).toHaveLength(20);
    expect(outputNames).toHaveLength(30);
  });

  it.each(methods)("keeps its outputs finite and its stocks above zero in a hundred draws, %s", (method) => {
    const draws = drawnValues(0, 100);
    for (let draw = 0; draw < 100; draw += 33) {
      const run = runByHand(draws.subarray(draw * 20, (draw + 1) * 20), method);
      expect(run.flat().every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }
  });
});

describe.each(backendNames)("%s", (backend) => {
  it.each(methods)(
    "runs the reference workload as it is written by hand, within 1e-9, %s",
    async (method) => {
      const options: EnsembleOptions = {
        ...{ checked, backend, method, outputs: outputNames, scenarios: [{ name: "baseline" }] },
        draws: backend === "interpreter" ? 2 : 9,
      };
      const { times, draws, parameters, values } = await ensembleOf(options);
      for (const draw of draws) {
        const row = parameters.values.subarray(draw * 20, (draw + 1) * 20);
        const given = drawnParameters.map((name) => row[parameters.names.indexOf(name)] ?? Number.NaN);
        const run = times.map((_, time) =>
          values.map((output) => output[draw * times.length + time] ?? Number.NaN),
        );
        expect(distance(run, runByHand(Float64Array.from(given), method))).toBeLessThan(1e-9);
      }
    },
  );
});

async function ensembleOf(options: EnsembleOptions) {
  const ensemble = await runEnsemble(spec, options);
  const values = outputNames.map((name) => ensemble.values("baseline", name));
  return { times: ensemble.times, draws: ensemble.draws, parameters: ensemble.parameters, values };
}

const inC = compileReference({ thorough: false });
afterAll(() => inC?.remove());

// What a machine without a compiler cannot do, the benchmark leaves out too, and says so.
describe.skipIf(inC === undefined)("C (skipped where there is no compiler)", () => {
  it.each([
    ["vector", "euler"],
    ["vector", "rk4"],
    ["scalar", "euler"],
    ["scalar", "rk4"],
  ] as const)("runs the reference workload as it is written by hand, within 1e-9, %s, %s", (kind, method) => {
    const [runs, times] = [11, 241];
    const outputs = outputsInC(inC?.[kind][method].program ?? "", method, runs);
    for (const draw of [0, 7, 10]) {
      const value = (output: number, time: number) =>
        outputs[(draw * outputNames.length + output) * times + time] ?? Number.NaN;
      const run = Array.from({ length: times }, (_, time) =>
        outputNames.map((_, output) => value(output, time)),
      );
      expect(distance(run, runByHand(drawnValues(draw, 1), method))).toBeLessThan(1e-9);
    }
  });
});

describe("other software", () => {
  it("npm simulation gives the numbers that are written by hand, within 1e-9, over two years", () => {
    const twoYears = { ...checked, time: { ...checked.time, stop: 2 } };
    const run = insightMaker(twoYears, "euler", outputNames)();
    expect(distance(run, runByHand(Float64Array.from(central), "euler").slice(0, 25))).toBeLessThan(1e-9);
  });

  it("mathjs gives the numbers that are written by hand, within 1e-9", () => {
    const run = interpretedByMathjs(checked, 240, outputNames)();
    expect(distance(run, runByHand(Float64Array.from(central), "euler"))).toBeLessThan(1e-9);
  });
});
