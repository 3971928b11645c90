import { stringify } from "csv-stringify/sync";
import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { type CellReference, elementsAt } from "./cell-reference.js";

/** One value of one cell at one time. Further columns hold the elements, by name of dimension. */
export interface ResultRow {
  readonly time: number;
  readonly variable: string;
  readonly unit: string;
  readonly value: number;
  readonly [dimension: string]: string | number;
}

type CellSeries = (variable: CheckedVariable, position: number) => Float64Array;

/** Rows of the given cells: by variable, element and then time. */
export function* resultRows(
  model: CheckedModel,
  references: readonly CellReference<CheckedVariable>[],
  times: Float64Array,
  series: CellSeries,
): Generator<ResultRow> {
  for (const { variable, positions } of references) {
    const columns = elementColumns(model, variable);
    for (const position of positions) {
      const elements = elementsAt(model, variable, position);
      const labels = Object.fromEntries(columns.map((column, i) => [column, elements[i] ?? ""]));
      const values = series(variable, position);
      for (const [i, time] of times.entries()) {
        const value = values[i] ?? Number.NaN;
        yield { time, variable: variable.name, ...labels, unit: variable.unit, value };
      }
    }
  }
}

/** The same as CSV. Texts that a spreadsheet would take for a formula are escaped. */
export function resultCsv(
  model: CheckedModel,
  references: readonly CellReference<CheckedVariable>[],
  times: Float64Array,
  series: CellSeries,
): string {
  const dimensions = new Set(references.flatMap(({ variable }) => elementColumns(model, variable)));
  const columns = ["time", "variable", ...dimensions, "unit", "value"];
  const rows = resultRows(model, references, times, series);
  const body = function* () {
    for (const row of rows) yield columns.map((column) => row[column] ?? "");
  };
  return stringify([columns, ...body()], { escape_formulas: true });
}

/** Names of the columns for a variable's elements: those of its dimensions, made unlike the fixed columns and each other. */
function elementColumns(model: CheckedModel, variable: CheckedVariable): string[] {
  const taken = new Set(["time", "variable", "unit", "value"]);
  return variable.dimensions.map((id) => {
    const name = model.dimensions[id]?.name ?? "";
    let column = name;
    for (let i = 2; taken.has(column); i++) column = `${name}_${i}`;
    taken.add(column);
    return column;
  });
}
