import type { RunResult } from "@headwater/core";
import { formatQuantity, isMoney, plainNumber } from "./number.js";
import type { Table } from "./table-data.js";

interface Line {
  readonly label: string;
  readonly unit: string;
  readonly values: Float64Array;
}

/** Room that a column of numbers takes at least, with the gap before it. */
const leastWidth = 12;

/** One row for each saved time, one column for each series. */
export function seriesTable(result: RunResult, names: readonly string[]): Table {
  const lines = names.flatMap((name) => linesOf(result, name));
  return {
    columns: [
      { header: result.provenance.timeUnit, key: "time" },
      ...lines.map(({ label, unit }) => ({
        header: unit === "1" ? label : `${label} (${unit})`,
        key: label,
        align: "right" as const,
      })),
    ],
    rows: Array.from(result.times, (time, index) => [
      { text: plainNumber(time), value: time },
      ...lines.map(({ values, unit }) => {
        const value = values[index] ?? Number.NaN;
        return {
          text: isMoney(unit)
            ? formatQuantity(value, unit, 10 ** Math.floor(Math.log10(Math.abs(value) || 1) - 3))
            : plainNumber(value),
          value,
        };
      }),
    ]),
  };
}

/** The first names whose columns fit a terminal of that width; at least one. */
export function fittingSeries(
  result: RunResult,
  names: readonly string[],
  width: number,
): { readonly shown: readonly string[]; readonly hidden: readonly string[] } {
  let used = leastWidth;
  let count = 0;
  for (const name of names) {
    for (const { label, unit } of linesOf(result, name))
      used += Math.max(leastWidth, label.length + unit.length + 5);
    if (count > 0 && used > width) break;
    count += 1;
  }
  return { shown: names.slice(0, count), hidden: names.slice(count) };
}

/** One line for a scalar or a single cell, `x[young]`; one for each cell of an arrayed variable. */
function linesOf(result: RunResult, name: string): Line[] {
  const unit = result.unit(name);
  if (name.includes("[")) return [{ label: name, unit, values: result.series(name) }];
  return cellsOf(result.elements(name)).map((elements) => ({
    label: elements.length === 0 ? name : `${name}[${elements.join(", ")}]`,
    unit,
    values: result.series(name, ...elements),
  }));
}

function cellsOf(dimensions: readonly (readonly string[])[]): string[][] {
  return dimensions.reduce<string[][]>(
    (cells, elements) => cells.flatMap((cell) => elements.map((element) => [...cell, element])),
    [[]],
  );
}
