import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import {
  type CellReference,
  cellsNamed,
  elementsAt,
  findVariable,
  isDiagnostic,
  positionOf,
} from "./cell-reference.js";
import type { KeptCells } from "./kept-cells.js";
import type { Provenance } from "./provenance.js";
import { resultHtml, resultText } from "./result-display.js";
import { type ResultRow, resultCsv, resultRows } from "./result-table.js";
import type { RunState } from "./run-state.js";

/** What a run left. */
export interface SavedRun {
  readonly model: CheckedModel;
  readonly kept: KeptCells;
  readonly times: Float64Array;
  /** [cell][time], cells as they are kept. */
  readonly values: Float64Array;
}

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
  readonly #saved: SavedRun;
  readonly #pack: () => RunState;

  constructor(
    saved: SavedRun,
    provenance: Provenance,
    warnings: readonly Diagnostic[],
    pack: () => RunState,
  ) {
    this.#saved = saved;
    this.#pack = pack;
    this.times = saved.times;
    this.provenance = provenance;
    this.warnings = warnings;
  }

  /** Names of what was kept: all that can change over time (stocks, flows, auxiliaries, levers and series, in the model's order), or `outputs`. */
  names(): string[] {
    return this.#saved.kept.variables.map(({ name }) => name);
  }

  /**
   * Values at each of `times`: a copy. Parameters can be asked for too, and are the same throughout. Case does not matter.
   *
   * @param name of a variable, or of one of its cells with its elements, `x[young, home]`.
   * @param elements one element per dimension of the variable; none for a scalar, or where the name has them.
   * @throws HeadwaterError `usage`: `unknown-name`, `unknown-element`, `dimension-mismatch`; `not-kept` for what `outputs` left out.
   */
  series(name: string, ...elements: readonly string[]): Float64Array {
    const { variable, position } = this.#cell(name, elements);
    return this.#series(variable, position).slice();
  }

  /** Value at the last time. @throws as {@link RunResult.series}. */
  final(name: string, ...elements: readonly string[]): number {
    const series = this.series(name, ...elements);
    return series[series.length - 1] ?? Number.NaN;
  }

  /** Unit of a variable or of one of its cells, as the model states it. @throws HeadwaterError `usage` (`unknown-name`). */
  unit(name: string): string {
    return cellsNamed(this.#saved.model, name).variable.unit;
  }

  /** Names of the elements that a variable is spread over, one list per dimension; none for a scalar. */
  elements(name: string): readonly (readonly string[])[] {
    return findVariable(this.#saved.model, name).dimensions.map(
      (id) => this.#saved.model.dimensions[id]?.elements ?? [],
    );
  }

  /**
   * One row per variable, element and time: `time`, `variable`, one column per dimension, `unit`, `value`.
   *
   * @param names which variables, `x`, or single cells of them, `x[young, home]`; all of {@link RunResult.names} when absent.
   */
  rows(names: readonly string[] = this.names()): ResultRow[] {
    return [...resultRows(this.#saved.model, this.#references(names), this.times, this.#series)];
  }

  /** {@link RunResult.rows} as CSV with a header and one column for each dimension that occurs; empty where it does not. */
  toCSV(names: readonly string[] = this.names()): string {
    return resultCsv(this.#saved.model, this.#references(names), this.times, this.#series);
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

  #references(names: readonly string[]): readonly CellReference<CheckedVariable>[] {
    return names.map((name) => cellsNamed(this.#saved.model, name));
  }

  #cell(name: string, elements: readonly string[]) {
    const { model } = this.#saved;
    const named = name.includes("[") ? cellsNamed(model, name) : undefined;
    const variable = named?.variable ?? findVariable(model, name);
    const all =
      named === undefined ? elements : [...elementsAt(model, variable, named.positions[0] ?? 0), ...elements];
    const position = positionOf(model, variable, all, [variable.name]);
    if (isDiagnostic(position)) throw new HeadwaterError("usage", [position]);
    return { variable, position };
  }

  readonly #series = (variable: CheckedVariable, position: number) =>
    savedSeries(this.#saved, variable, position);
}

/** Values of one cell of a variable at the saved times: not a copy. */
export function savedSeries(
  { kept, times, values }: SavedRun,
  variable: CheckedVariable,
  position: number,
): Float64Array {
  const cell = kept.positionOf(variable) + position;
  return values.subarray(cell * times.length, (cell + 1) * times.length);
}
