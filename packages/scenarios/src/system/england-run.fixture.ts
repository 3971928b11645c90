import {
  type CompiledModel,
  compileModel,
  type LeverMove,
  type RunResult,
  type SimulateOptions,
  simulate,
} from "@headwater/core";
import { englandChecked } from "./england.js";

let compiled: CompiledModel | undefined;

export interface Changes extends Omit<SimulateOptions, "scenario"> {
  readonly moves?: readonly LeverMove[];
}

/** One run of England's model as fitted, with what is changed. */
export function run({ moves = [], ...options }: Changes = {}): RunResult {
  compiled ??= compileModel(englandChecked());
  return simulate(compiled, { ...options, scenario: { name: "test", moves } });
}

/** A lever at its new value from a time on. */
export function move(lever: string, to: number, start = 2022): LeverMove {
  return { lever, to, start, ramp: 0 };
}

/** Value of a variable, with its element for an arrayed one ("in_home[secure]"), at a saved time. */
export function at(result: RunResult, label: string, time: number): number {
  const [, name = label, element] = /^([^[]+)(?:\[(.+)\])?$/.exec(label) ?? [];
  const values = element === undefined ? result.series(name) : result.series(name, element);
  const value = values[result.times.indexOf(time)];
  if (value === undefined) throw new RangeError(`${label} is not saved at ${time}`);
  return value;
}

/** Fitted value of a parameter of England's model. */
export function fittedValue(label: string): number {
  return at(run({ to: 2010 }), label, 2010);
}
