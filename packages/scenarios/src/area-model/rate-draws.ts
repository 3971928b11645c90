import { createRunner, drawParameters, parameterSlots } from "@headwater/core";
import type { AreaModel } from "./area-model.js";
import { compiledFor, type RateYear, ratesIn } from "./rate-runs.js";

/**
 * Values of rates (counts, or GBP) in some years, over draws of an area's model: a list over draws for each. Draws whose run stops are left out.
 *
 * @param wanted in any order.
 */
export function drawRates(
  { spec, checked }: Pick<AreaModel, "spec" | "checked">,
  wanted: readonly RateYear[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): readonly (readonly number[])[] {
  const until = Math.max(...wanted.map(({ year }) => year));
  const { cells, position } = ratesIn(checked, wanted);
  const runner = createRunner(compiledFor(checked), { to: until, save: 1, outputs: cells, looks: "outputs" });
  const drawn = drawParameters(spec, { draws, seed, checked });
  const parameters = Float64Array.from(parameterSlots(checked), ({ value }) => value);
  const years = runner.clock.times.length;
  const into = new Float64Array(cells.length * years);
  const found: number[][] = wanted.map(() => []);
  const width = drawn.slots.length;
  for (let draw = 0; draw < draws; draw++) {
    for (const [column, slot] of drawn.slots.entries()) {
      parameters[slot] = drawn.values[draw * width + column] ?? Number.NaN;
    }
    if (runner.run(parameters, new Float64Array(0), into) !== undefined) continue;
    for (const [i, each] of wanted.entries()) {
      found[i]?.push(into[position(each) * years + (each.year - checked.time.start)] ?? Number.NaN);
    }
  }
  return found;
}
