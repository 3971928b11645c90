import type { CheckedModel } from "../equations/checked-model.js";
import type { Diagnostic, Location } from "../model/diagnostics.js";
import { findCells, isDiagnostic } from "../simulate/cell-reference.js";

/** One measurement of a variable. */
export interface Observation {
  /** With its elements where it has any: `"level[left]"`. */
  readonly variable: string;
  readonly time: number;
  /** In the unit of the variable. */
  readonly value: number;
  /** Standard deviation of its error of measurement, in the same unit. */
  readonly sd: number;
}

/** A cell of a table as text, and where it stands in its file. */
export interface TableCell {
  readonly text: string;
  readonly location: Location;
}

/** How a table of observations is read. */
export interface ObservationsOptions {
  /** Error of measurement of values that state none, as a share of the value. */
  readonly error?: number;
}

/**
 * Observations from a table with a header, in one of two forms. Long: columns `variable`, `time`, `value` and `sd`, a row per
 * measurement. Wide: a column `time`, a column per variable, named as it is, and `sd(x)` for the error of `x`. Errors of measurement are
 * standard deviations in the variable's unit. A blank value is none.
 *
 * @returns all observations that are sound, and a diagnostic with its place for everything that is not.
 */
export function readObservations(
  records: readonly (readonly TableCell[])[],
  model: CheckedModel,
  options: ObservationsOptions = {},
): { readonly observations: readonly Observation[]; readonly diagnostics: readonly Diagnostic[] } {
  const [header = [], ...rows] = records;
  const found: Diagnostic[] = [];
  const names = header.map(({ text }) => text.toLowerCase());
  const time = names.indexOf("time");
  if (time < 0) {
    const hint = "Long: variable, time, value, sd. Wide: time, then a column per variable and sd(variable).";
    found.push({ ...problem("no-time-column", "the table has no column time", header[0]), hint });
    return { observations: [], diagnostics: found };
  }
  const [variable, value, sd] = ["variable", "value", "sd"].map((name) => names.indexOf(name));
  const isLong = (variable ?? -1) >= 0 && (value ?? -1) >= 0;
  const columns = isLong
    ? [{ name: variable ?? -1, value: value ?? -1, sd: sd ?? -1 }]
    : wideColumns(header, model, found);
  const observations = rows.flatMap((row) => {
    const at = readNumber(row[time] ?? placeOf(row), "time", found);
    return columns.flatMap((column) => {
      const cell = row[column.value];
      if (at === undefined || cell === undefined || cell.text === "") return [];
      const name = isLong ? (row[column.name] ?? placeOf(row)) : (header[column.value] as TableCell);
      if (isLong && !isKnown(name, model, found)) return [];
      const measured = readNumber(cell, name.text, found);
      if (measured === undefined) return [];
      const error = readError(row[column.sd], cell, measured, options, found);
      return error === undefined
        ? []
        : [{ observation: { variable: name.text, time: at, value: measured, sd: error }, row }];
    });
  });
  const { start: from, stop: to } = model.time;
  for (const { observation, row } of observations) {
    if (observation.time >= from && observation.time <= to) continue;
    const message = `${observation.variable} is given at ${observation.time}; the model runs from ${from} to ${to}`;
    found.push(problem("time-outside", message, row[time]));
  }
  return { observations: observations.map(({ observation }) => observation), diagnostics: found };
}

/** The columns of a wide table: each variable with its error. */
function wideColumns(header: readonly TableCell[], model: CheckedModel, found: Diagnostic[]) {
  const errorOf = (text: string) => /^sd\((.*)\)$/i.exec(text)?.[1]?.trim();
  const columns = header.flatMap((cell, value) => {
    if (cell.text.toLowerCase() === "time" || errorOf(cell.text) !== undefined) return [];
    if (!isKnown(cell, model, found)) return [];
    return [{ name: value, value, sd: header.findIndex(({ text }) => errorOf(text) === cell.text) }];
  });
  for (const cell of header) {
    const of = errorOf(cell.text);
    if (of === undefined || header.some(({ text }) => text === of)) continue;
    found.push(problem("no-such-column", `${cell.text} stands without a column ${of}`, cell));
  }
  return columns;
}

function isKnown(cell: TableCell, model: CheckedModel, found: Diagnostic[]): boolean {
  const visible = model.variables.filter(({ hidden }) => !hidden);
  const cells = findCells(model, cell.text, visible, "variable", []);
  if (isDiagnostic(cells)) found.push({ ...cells, location: cell.location });
  else if (cells.positions.length > 1) {
    const message = `${cell.text} has ${cells.positions.length} cells; a measurement is of one of them`;
    found.push({ ...problem("several-cells", message, cell), hint: `Name the cell: ${cell.text}[element].` });
  } else return true;
  return false;
}

function readNumber(cell: TableCell, what: string, found: Diagnostic[]): number | undefined {
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(cell.text) ? Number(cell.text) : Number.NaN;
  if (Number.isFinite(number)) return number;
  const hint = /\d,\d/.test(cell.text) ? "Write it without separators of thousands." : undefined;
  const message = `${what} is ${JSON.stringify(cell.text)}, not a number`;
  found.push({ ...problem("not-a-number", message, cell), ...(hint !== undefined && { hint }) });
  return undefined;
}

function readError(
  cell: TableCell | undefined,
  value: TableCell,
  measured: number,
  { error }: ObservationsOptions,
  found: Diagnostic[],
): number | undefined {
  if (cell === undefined || cell.text === "") {
    const share = Math.abs(measured) * (error ?? Number.NaN);
    if (share > 0) return share;
    const message = `${value.text} has no error of measurement`;
    const hint =
      "Give its standard deviation, or one for all as a share of the value (--error 0.05); zero has no share.";
    found.push({ ...problem("no-error", message, value), hint });
    return undefined;
  }
  const sd = readNumber(cell, "sd", found);
  if (sd === undefined || sd > 0) return sd;
  found.push(problem("bad-error", `the error of measurement is ${sd}; it must be above 0`, cell));
  return undefined;
}

/** For a cell that a short row does not have: where the row begins. */
function placeOf(row: readonly TableCell[]): TableCell {
  return { text: "", location: row[0]?.location ?? {} };
}

function problem(code: string, message: string, cell: TableCell | undefined): Diagnostic {
  return { code, severity: "error", path: [], message, ...(cell && { location: cell.location }) };
}
