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

/** A rate in a year. */
export interface RateYear {
  readonly id: RateId;
  readonly year: number;
}

const population = "child_population";

let compiled: CompiledModel | undefined;

/** The equations are compiled once for all areas: only numbers differ. */
export function compiledFor(model: CheckedModel): CompiledModel {
  compiled ??= compileModel(englandChecked());
  return { ...compiled, model };
}

/** The cells of the rates that are asked for, and which of them each is. */
export function ratesIn(model: CheckedModel, wanted: readonly Pick<RateYear, "id">[]) {
  const ids = [...new Set(wanted.map(({ id }) => id))];
  return {
    cells: ids.map((id) => cellOf(model, rates[id].variable)),
    position: ({ id }: Pick<RateYear, "id">) => ids.indexOf(id),
  };
}

/** Runs a model that has England's equations with numbers of its own, at the centres of its parameters, and reads its rates. */
export function runRates(model: CheckedModel, until: number): RateReader {
  const read = runCounts(model, until);
  return (id, year) => Math.log(read(id, year) / read(undefined, year));
}

/** The same as counts (or GBP); without an id the number of children. */
export function runCounts(
  model: CheckedModel,
  until: number,
): (id: RateId | undefined, year: number) => number {
  const cells = [...rateIds.map((id) => rates[id].variable), population].map((name) => cellOf(model, name));
  const runner = createRunner(compiledFor(model), { to: until, save: 1, outputs: cells, looks: "outputs" });
  const years = runner.clock.times.length;
  const values = new Float64Array(cells.length * years);
  const parameters = Float64Array.from(parameterSlots(model), ({ value }) => value);
  const failure = runner.run(parameters, new Float64Array(0), values);
  if (failure !== undefined) throw new HeadwaterError("numerical", [failure.diagnostic]);
  return (id, year) => {
    const row = id === undefined ? rateIds.length : rateIds.indexOf(id);
    return values[row * years + (year - model.time.start)] ?? Number.NaN;
  };
}

/** Values of variables without dimensions at the start of a model that has England's equations. */
export function readAtStart(model: CheckedModel, names: readonly string[]): readonly number[] {
  const { start, dt } = model.time;
  const runner = createRunner(compiledFor(model), {
    ...{ to: start + dt, save: dt, looks: "outputs" },
    outputs: names.map((name) => cellOf(model, name)),
  });
  const values = new Float64Array(names.length * runner.clock.times.length);
  const parameters = Float64Array.from(parameterSlots(model), ({ value }) => value);
  const failure = runner.run(parameters, new Float64Array(0), values);
  if (failure !== undefined) throw new HeadwaterError("numerical", [failure.diagnostic]);
  return names.map((_, row) => values[row * runner.clock.times.length] ?? Number.NaN);
}

function cellOf(model: CheckedModel, name: string): number {
  return model.variables.find((variable) => variable.name === name)?.offset ?? -1;
}
