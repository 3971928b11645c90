import type { CoverageCount, CoverageEntry, CoverageReason } from "@headwater/scenarios/coverage";
import type { Cell, Table } from "./table-data.js";

/** One row for each line: what stands for it, and why no more does. */
export function coverageTable(entries: readonly CoverageEntry[]): Table {
  return {
    columns: [
      { header: "Line", key: "line" },
      { header: "Group", key: "group" },
      { header: "What", key: "what" },
      { header: "Status", key: "status" },
      { header: "By", key: "by" },
      { header: "Reason", key: "reason" },
      { header: "Reason kind", key: "reason_kind", dataOnly: true },
    ],
    rows: entries.map(({ id, group, label, status, by, reason }) => [
      id,
      group,
      label,
      status,
      by.join(", "),
      reasonText(reason),
      reason?.kind ?? "",
    ]),
  };
}

/** One row for each group, and one for all. */
export function coverageCountTable(counts: readonly CoverageCount[]): Table {
  const sum = (count: (row: CoverageCount) => number) => counts.reduce((total, row) => total + count(row), 0);
  return {
    columns: [
      { header: "Group", key: "group" },
      { header: "What", key: "what", dataOnly: true },
      ...countColumns.map(({ header, key }) => ({ header, key, align: "right" as const })),
    ],
    rows: [
      ...counts.map((row): Cell[] => [
        row.group,
        row.title,
        ...countColumns.map(({ count }) => number(count(row))),
      ]),
      ["all", "All groups", ...countColumns.map(({ count }) => number(sum(count)))],
    ],
  };
}

/** Columns of numbers; the last four tell why lines are not represented. */
const countColumns: readonly {
  readonly header: string;
  readonly key: string;
  readonly count: (row: CoverageCount) => number;
}[] = [
  { header: "Lines", key: "lines", count: ({ lines }) => lines },
  { header: "Whole", key: "whole", count: ({ whole }) => whole },
  { header: "Partly", key: "partly", count: ({ partly }) => partly },
  { header: "Not", key: "not", count: ({ not }) => not },
  { header: "No figure", key: "unquantified", count: ({ reasons }) => reasons.unquantified },
  { header: "Outside", key: "outside", count: ({ reasons }) => reasons.outside },
  { header: "Restates", key: "restates", count: ({ reasons }) => reasons.restates },
  { header: "Missing", key: "missing", count: ({ reasons }) => reasons.missing },
];

/** The reason as a sentence's part: `restates F018`, `outside: England only`. */
export function reasonText(reason: CoverageReason | undefined): string {
  if (reason === undefined) return "";
  switch (reason.kind) {
    case "unquantified":
      return reason.text;
    case "outside":
      return `outside: ${reason.text}`;
    case "restates":
      return `restates ${reason.text}`;
    case "missing":
      return `missing: ${reason.text}`;
  }
}

function number(value: number): Cell {
  return { text: String(value), value };
}
