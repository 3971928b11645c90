import {
  type CheckedModel,
  type CompiledModel,
  compileModel,
  createRunner,
  HeadwaterError,
  parameterSlots,
} from "@headwater/core";
import { englandChecked } from "../system/england.js";
import { type RateId, rateIds, rates } from "./rates.js";

/** Logarithm of a rate, per child, in a year of a run. */
export type RateReader = (id: RateId, year: number) => number;

const population = "child_population";

let compiled: CompiledModel | undefined;

/**
 * Runs a model that has England's equations with numbers of its own, at the centres of its parameters, and reads its rates. The equations
 * are compiled once for all areas.
 */
export function runRates(model: CheckedModel, until: number): RateReader {
  compiled ??= compileModel(englandChecked());
  const variables = [...rateIds.map((id) => rates[id].variable), population];
  const cells = variables.map(
    (name) => model.variables.find((variable) => variable.name === name)?.offset ?? -1,
  );
  const runner = createRunner(
    { ...compiled, model },
    { to: until, save: 1, outputs: cells, looks: "outputs" },
  );
  const years = runner.clock.times.length;
  const values = new Float64Array(cells.length * years);
  const parameters = Float64Array.from(parameterSlots(model), ({ value }) => value);
  const failure = runner.run(parameters, new Float64Array(0), values);
  if (failure !== undefined) throw new HeadwaterError("numerical", [failure.diagnostic]);
  const read = (row: number, year: number) => values[row * years + (year - model.time.start)] ?? Number.NaN;
  return (id, year) => Math.log(read(rateIds.indexOf(id), year) / read(rateIds.length, year));
}
