import type { Diagnostic } from "@headwater/core";
import type { Table } from "./table-data.js";

/** One row for each diagnostic, with its place. */
export function diagnosticTable(found: readonly Diagnostic[]): Table {
  return {
    columns: [
      "severity",
      "code",
      "file",
      "line",
      "column",
      "about",
      "message",
      "expression",
      "expected",
      "actual",
      "hint",
    ].map((key) => ({ key, header: key })),
    rows: found.map(({ severity, code, location, path, message, expression, expected, actual, hint }) => [
      severity,
      code,
      location?.file ?? "",
      placeCell(location?.line),
      placeCell(location?.column),
      path.join("."),
      message,
      expression ?? "",
      expected ?? "",
      actual ?? "",
      hint ?? "",
    ]),
  };
}

function placeCell(place: number | undefined) {
  return { text: place === undefined ? "" : String(place), value: place ?? null };
}
