import type { IdentifiabilityRow } from "@headwater/core";
import type { Table } from "./table-data.js";

/** Above this share of the prior's standard deviation the data hardly speak of a parameter. */
const hardlyMoved = 0.9;
/** Correlations from here on are such that the data hardly tell two parameters apart. */
const hardlyApart = 0.8;
/** Moves from the source, in standard deviations of the prior, from here on are remarkable. */
const farMoved = 2;

/** What the data say of each parameter, those that they say most of first. */
export function identifiabilityTable(rows: readonly IdentifiabilityRow[]): Table {
  return {
    columns: [
      { header: "Parameter", key: "parameter" },
      { header: "Sd after/before", key: "sdRatio", align: "right" },
      { header: "Moved by (sd)", key: "shift", align: "right" },
      { header: "Goes with", key: "partner" },
      { header: "Correlation", key: "correlation", align: "right" },
      { header: "Remark", key: "remark" },
    ],
    rows: [...rows]
      .sort((a, b) => a.sdRatio - b.sdRatio)
      .map((row) => [
        row.name,
        { text: row.sdRatio.toFixed(2), value: row.sdRatio },
        { text: signed(row.shift, 1), value: row.shift },
        row.partner ?? "",
        { text: signed(row.correlation, 2), value: row.correlation },
        remarks(row).join("; "),
      ]),
  };
}

/** How many parameters there is something to say about. */
export function identifiabilitySummary(rows: readonly IdentifiabilityRow[]): string {
  const count = (test: (row: IdentifiabilityRow) => boolean) => rows.filter(test).length;
  return [
    `${rows.length} parameters.`,
    `The data hardly narrow ${count(isHardlyMoved)} of them (sd after at least ${hardlyMoved} of that before);`,
    `${count(isFarMoved)} lie more than ${farMoved} prior sd from their source;`,
    `${count(({ nearEdge }) => nearEdge)} lie within one sd of an end of the middle 95% of their prior, or beyond;`,
    `${count(isHardlyApart)} go together with another by a correlation of ${hardlyApart} or more.`,
  ].join(" ");
}

function remarks(row: IdentifiabilityRow): string[] {
  return [
    ...(isHardlyMoved(row) ? ["not narrowed"] : []),
    ...(isFarMoved(row) ? ["far from source"] : []),
    ...(row.nearEdge ? ["near edge"] : []),
    ...(isHardlyApart(row) ? ["not told apart"] : []),
  ];
}

function isHardlyMoved({ sdRatio }: IdentifiabilityRow): boolean {
  return sdRatio >= hardlyMoved;
}

function isFarMoved({ shift }: IdentifiabilityRow): boolean {
  return Math.abs(shift) > farMoved;
}

function isHardlyApart({ correlation }: IdentifiabilityRow): boolean {
  return Math.abs(correlation) >= hardlyApart;
}

function signed(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
