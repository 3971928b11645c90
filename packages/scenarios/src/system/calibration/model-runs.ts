import {
  type CheckedModel,
  checkModel,
  compileModel,
  createRunner,
  HeadwaterError,
  type LeverMove,
  type ModelSpec,
  parameterSlots,
} from "@headwater/core";

/** Runs one model to the end of the data again and again, each time with other values of some parameters. */
export interface ModelRuns {
  /** Value of each requested variable at any time from the start of the model: between two whole years, on the line from one to the other. */
  run(
    values: readonly number[],
    move?: "baseline" | "experiment",
  ): (variable: string, time: number) => number;
}

/**
 * @param given - the model.
 * @param names - parameters that vary, with elements, in the order of `values`.
 * @param variables - what is read, with elements.
 * @param until - last time, a whole year.
 * @param moves - lever moves of the `experiment` runs.
 */
export function modelRuns(
  given: ModelSpec | CheckedModel,
  names: readonly string[],
  variables: readonly string[],
  until: number,
  moves: readonly LeverMove[] = [],
): ModelRuns {
  const model = "cellCount" in given ? given : checkModel(given);
  const compiled = compileModel(model);
  const cells = variables.map((variable) => cellOf(model, variable));
  const row = new Map(variables.map((variable, k) => [variable, k]));
  const slots = parameterSlots(model);
  const slotOf = new Map(slots.map(({ label }, k) => [label, k]));
  const positions = names.map((name) => known(slotOf.get(name), name));
  const options = { to: until, save: 1, outputs: cells };
  const runners = {
    baseline: createRunner(compiled, options),
    experiment: createRunner(compiled, { ...options, moves }),
  };
  const targets = Float64Array.from(moves, ({ to }) => (typeof to === "number" ? to : Number.NaN));
  const start = model.time.start;

  return {
    run(values, move = "baseline") {
      const parameters = Float64Array.from(slots, ({ value }) => value);
      positions.forEach((position, k) => {
        parameters[position] = values[k] ?? Number.NaN;
      });
      const runner = runners[move];
      const years = runner.clock.times.length;
      const into = new Float64Array(cells.length * years);
      const failure = runner.run(parameters, move === "baseline" ? new Float64Array(0) : targets, into);
      if (failure !== undefined) throw new HeadwaterError("numerical", [failure.diagnostic]);
      return (variable, time) => {
        const first = known(row.get(variable), variable) * years + Math.floor(time - start);
        const past = time - Math.floor(time);
        const value = known(into[first], variable);
        return past === 0 ? value : value + past * (known(into[first + 1], variable) - value);
      };
    },
  };
}

function cellOf(model: CheckedModel, label: string): number {
  const [, name, element] = /^([^[]+)(?:\[(.+)\])?$/.exec(label) ?? [];
  const variable = model.variables.find((candidate) => candidate.name === name);
  if (variable === undefined) throw new RangeError(`the model has no ${label}`);
  if (element === undefined) return variable.offset;
  const dimension = model.dimensions[variable.dimensions[0] ?? -1];
  const position = dimension?.elements.indexOf(element) ?? -1;
  if (position < 0 || variable.dimensions.length !== 1) throw new RangeError(`the model has no ${label}`);
  return variable.offset + position;
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`no value for ${what}`);
  return value;
}
