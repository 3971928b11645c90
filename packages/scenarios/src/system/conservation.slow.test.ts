import {
  checkModel,
  compileModel,
  fromScale,
  type Overrides,
  type RunResult,
  simulate,
} from "@headwater/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { ageBands } from "./age-bands.js";
import { fittedParameters } from "./calibration/fitted-parameters.js";
import { unfittedEngland } from "./england.js";
import { homeKinds } from "./homes.js";

const model = unfittedEngland();
const compiled = compileModel(checkModel(model));
const ages = Object.keys(ageBands);

/** Stocks that children are in: counted in children, over age, and no running total of a statistic. */
const stocksOfChildren = Object.entries(model.stocks ?? {})
  .filter(
    ([name, { dimensions, unit }]) =>
      unit === "child" && dimensions?.includes("age") && !name.endsWith("_running_total"),
  )
  .map(([name]) => name);

const priors = fittedParameters(model);

/** Every fitted parameter anywhere within one standard deviation of the centre of its prior. */
const withinPriors: fc.Arbitrary<Overrides> = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: priors.length,
    maxLength: priors.length,
  })
  .map((shares) =>
    Object.fromEntries(
      priors.map(({ name, scale, center, sd }, k) => [
        name,
        fromScale(scale, center + sd * (shares[k] ?? 0)),
      ]),
    ),
  );

it("no child appears or is lost but by birth, migration, arrival alone and turning 18, for any parameters", () => {
  fc.assert(
    fc.property(withinPriors, (parameters) => {
      const result = simulate(compiled, { parameters, to: 2012, save: "1/20" });
      const children = total(result, stocksOfChildren, ages);
      const arriving = total(result, ["births", "population_adjustment", "arrivals_alone"], ages);
      const turning18 = total(
        result,
        stocksOfChildren.map((stock) => `${stock}_ageing_out`),
        ["age_16_17"],
      );
      for (let step = 0; step + 1 < children.length; step++) {
        const expected = (children[step] ?? 0) + ((arriving[step] ?? 0) - (turning18[step] ?? 0)) / 20;
        expect(Math.abs((children[step + 1] ?? 0) / expected - 1)).toBeLessThan(1e-13);
      }
      const counted = result.series("child_population");
      children.forEach((count, step) => {
        expect(Math.abs((counted[step] ?? 0) / count - 1)).toBeLessThan(1e-13);
      });
    }),
    { seed: 20_200_331, numRuns: 20 },
  );
});

/** Sum over variables, ages and, where a variable has them, homes, at each saved time. */
function total(result: RunResult, names: readonly string[], bands: readonly string[]): Float64Array {
  const sum = new Float64Array(result.times.length);
  for (const name of names) {
    const homes = result.elements(name).length === 2 ? homeKinds.map((home) => [home]) : [[]];
    for (const band of bands) {
      for (const home of homes) {
        result.series(name, band, ...home).forEach((value, k) => {
          sum[k] = (sum[k] ?? 0) + value;
        });
      }
    }
  }
  return sum;
}
