import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { findVariable, isDiagnostic, positionOf } from "./cell-reference.js";
import type { Provenance } from "./provenance.js";
import { resultHtml, resultText } from "./result-display.js";
import { type ResultRow, resultCsv, resultRows } from "./result-table.js";
import type { RunState } from "./run-state.js";

/**
 * One run: every variable at every saved time. Shows itself in a notebook (`Symbol.for("Jupyter.display")`) and in Node's
 * `console.log`.
 */
export class RunResult {
  /** Saved times, in the model's unit of time; start and stop included. */
  readonly times: Float64Array;
  readonly provenance: Provenance;
  /** What was allowed and should be known, such as a lever beyond its evidence. */
  readonly warnings: readonly Diagnostic[];
  readonly #model: CheckedModel;
  /** [cell][time] */
  readonly #values: Float64Array;
  readonly #pack: () => RunState;

  constructor(
    model: CheckedModel,
    times: Float64Array,
    values: Float64Array,
    provenance: Provenance,
    warnings: readonly Diagnostic[],
    pack: () => RunState,
  ) {
    this.#model = model;
    this.#values = values;
    this.#pack = pack;
    this.times = times;
    this.provenance = provenance;
    this.warnings = warnings;
  }

  /** Names of what can change over time: stocks, flows, auxiliaries, levers and series, in the model's order. */
  names(): string[] {
    return this.#model.variables.filter(changes).map(({ name }) => name);
  }

  /**
   * Values at each of `times`: a copy. Parameters can be asked for too, and are the same throughout. Case does not matter.
   *
   * @param elements one element per dimension of the variable; none for a scalar.
   * @throws HeadwaterError `usage`: `unknown-name`, `unknown-element`, `dimension-mismatch`.
   */
  series(name: string, ...elements: readonly string[]): Float64Array {
    const variable = findVariable(this.#model, name);
    const position = positionOf(this.#model, variable, elements, [variable.name]);
    if (isDiagnostic(position)) throw new HeadwaterError("usage", [position]);
    return this.#cell(variable.offset + position).slice();
  }

  /** Value at the last time. @throws as {@link RunResult.series}. */
  final(name: string, ...elements: readonly string[]): number {
    const series = this.series(name, ...elements);
    return series[series.length - 1] ?? Number.NaN;
  }

  /** Unit of a variable, as the model states it. @throws HeadwaterError `usage` (`unknown-name`). */
  unit(name: string): string {
    return findVariable(this.#model, name).unit;
  }

  /** Names of the elements that a variable is spread over, one list per dimension; none for a scalar. */
  elements(name: string): readonly (readonly string[])[] {
    return findVariable(this.#model, name).dimensions.map((id) => this.#model.dimensions[id]?.elements ?? []);
  }

  /**
   * One row per variable, element and time: `time`, `variable`, one column per dimension, `unit`, `value`.
   *
   * @param names which variables; all of {@link RunResult.names} when absent.
   */
  rows(names: readonly string[] = this.names()): ResultRow[] {
    return [...resultRows(this.#model, this.#variables(names), this.times, (cell) => this.#cell(cell))];
  }

  /** {@link RunResult.rows} as CSV with a header and one column for each dimension that occurs; empty where it does not. */
  toCSV(names: readonly string[] = this.names()): string {
    const variables = this.#variables(names);
    return resultCsv(this.#model, variables, this.times, (cell) => this.#cell(cell));
  }

  /** The run as plain data: what made it, and the rows. */
  toJSON(): { readonly provenance: Provenance; readonly rows: readonly ResultRow[] } {
    return { provenance: this.provenance, rows: this.rows() };
  }

  /** Where the run ended, as plain data from which `simulate` can go on: see {@link RunState}. */
  state(): RunState {
    return this.#pack();
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return resultText(this);
  }

  [Symbol.for("Jupyter.display")](): { readonly [mime: string]: string } {
    return { "text/plain": resultText(this), "text/html": resultHtml(this) };
  }

  #variables(names: readonly string[]): readonly CheckedVariable[] {
    return names.map((name) => findVariable(this.#model, name));
  }

  #cell(cell: number): Float64Array {
    const count = this.times.length;
    return this.#values.subarray(cell * count, (cell + 1) * count);
  }
}

function changes({ kind, hidden }: CheckedVariable): boolean {
  return !hidden && kind !== "parameter" && kind !== "frozen" && kind !== "held" && kind !== "noise";
}
