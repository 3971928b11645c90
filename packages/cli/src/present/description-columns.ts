import type { DescribedVariable } from "@headwater/core";
import type { Table } from "./table-data.js";

/** One row for each variable; who reads whom only for programs. */
export function descriptionColumns(variables: readonly DescribedVariable[]): Table {
  return {
    titleColumns: 2,
    columns: [
      { header: "Sector", key: "sector" },
      { header: "Variable", key: "variable" },
      { header: "Kind", key: "kind" },
      { header: "Unit", key: "unit" },
      { header: "Meaning", key: "doc" },
      { header: "Reads", key: "reads", dataOnly: true },
      { header: "Read by", key: "read_by", dataOnly: true },
    ],
    rows: variables.map(({ sector, name, dimensions, kind, unit, doc, reads, readBy }) => [
      sector ?? "",
      { text: dimensions.length === 0 ? name : `${name}[${dimensions.join(", ")}]`, value: name },
      kind,
      unit,
      doc,
      reads.join(" "),
      readBy.join(" "),
    ]),
  };
}
