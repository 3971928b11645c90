import { csvTable, markdownTable, terminalTable } from "./table.js";
import type { Screen, Table } from "./table-data.js";

/** A table in one of the formats that are not JSON. */
export function printedTable(table: Table, format: "table" | "md" | "csv", screen: Screen): string {
  switch (format) {
    case "table":
      return terminalTable(table, screen);
    case "md":
      return markdownTable(table);
    case "csv":
      return csvTable(table);
  }
}
