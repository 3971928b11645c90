import type { Diagnostic } from "@headwater/core";
import { type PanelCell, panelColumn } from "../panel/panel.js";
import { panelYears } from "../panel/panel-column.js";
import type { OwnRow } from "./row-problems.js";

/**
 * All cells of the rows, with those of an index, which has one value for all years, in every year. An index that differs between the rows of an
 * authority is an error.
 */
export function spreadIndices(rows: readonly OwnRow[]): {
  readonly cells: readonly PanelCell[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const cells: PanelCell[] = [];
  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, PanelCell>();
  for (const row of rows) {
    for (const cell of row.cells) {
      if (panelColumn(cell.id).from !== undefined) {
        cells.push(cell);
        continue;
      }
      const key = `${cell.id} ${cell.authority}`;
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, cell);
        for (let year: number = panelYears.from; year <= panelYears.to; year++) cells.push({ ...cell, year });
      } else if (before.value !== cell.value) diagnostics.push(differs(before, cell, row));
    }
  }
  return { cells, diagnostics };
}

function differs(before: PanelCell, { id, value, year }: PanelCell, row: OwnRow): Diagnostic {
  return {
    code: "differs-by-year",
    severity: "error",
    path: [row.area.name, String(year), id],
    message: `${id} is ${value} in ${year} and ${before.value} in ${before.year}`,
    hint: "It is one index for all years: give it once, or the same in every row.",
    location: row.places.get(id) ?? row.location,
  };
}
