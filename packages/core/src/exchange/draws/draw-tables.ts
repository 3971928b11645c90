import type { DrawBlock, DrawTable } from "../../uncertainty/draw-sink.js";
import type { RowBlock, TableColumn } from "./table-encoder.js";

/** A table of which a block of draws gives some rows. */
export interface DrawRows {
  /** Also the name of its file. */
  readonly name: "draws" | "parameters";
  readonly columns: readonly TableColumn[];
  rowsOf(block: DrawBlock): RowBlock;
}

/** A row for each draw, scenario and time, and a column for each output. */
export function valueRows({ scenarios, outputs, times }: DrawTable): DrawRows {
  const names = outputs.map(({ name }) => name);
  const columns: TableColumn[] = [
    { name: freeName("draw", names), kind: "whole" },
    { name: freeName("scenario", names), kind: "word", words: scenarios },
    { name: freeName("time", names), kind: "number" },
    ...names.map((name): TableColumn => ({ name, kind: "number" })),
  ];
  return {
    name: "draws",
    columns,
    rowsOf({ first, values, complete }) {
      const perDraw = scenarios.length * times.length;
      const rows = complete.length * perDraw;
      const draw = new Int32Array(rows);
      const scenario = new Int32Array(rows);
      const time = new Float64Array(rows);
      const cells = outputs.map(() => new Float64Array(rows));
      let to = 0;
      for (const row of complete) {
        for (let s = 0; s < scenarios.length; s++) {
          const from = (row * scenarios.length + s) * outputs.length * times.length;
          for (let t = 0; t < times.length; t++) {
            draw[to] = first + row;
            scenario[to] = s;
            time[to] = times[t] as number;
            for (let o = 0; o < cells.length; o++) {
              (cells[o] as Float64Array)[to] = values[from + o * times.length + t] as number;
            }
            to += 1;
          }
        }
      }
      return { rows, columns: [draw, scenario, time, ...cells] };
    },
  };
}

/** A row for each draw, and a column for each parameter that is drawn. */
export function parameterRows({ parameters }: DrawTable): DrawRows {
  const columns: TableColumn[] = [
    { name: freeName("draw", parameters), kind: "whole" },
    ...parameters.map((name): TableColumn => ({ name, kind: "number" })),
  ];
  return {
    name: "parameters",
    columns,
    rowsOf({ first, parameters: values, complete }) {
      const cells = parameters.map((_, column) =>
        Float64Array.from(complete, (row) => values[row * parameters.length + column] as number),
      );
      return { rows: complete.length, columns: [Int32Array.from(complete, (row) => first + row), ...cells] };
    },
  };
}

/** The name, with as many underscores before it as keep it apart from all others. */
function freeName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  while (taken.has(name)) name = `_${name}`;
  return name;
}
