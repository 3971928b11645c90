import type { ValidationRow } from "@headwater/scenarios";
import { significantDigits } from "./digits.js";
import { formatQuantity, isMoney, roundingStep } from "./number.js";
import type { ValidationEntry } from "./report/report-data.js";
import type { Table } from "./table-data.js";

/** The unit of a variable of the model. */
export type UnitOf = (variable: string) => string;

/** A published figure beside the model's, in words: levels as numbers, shares and changes as per cent, ratios as ratios. */
export function validationEntry(row: ValidationRow, unitOf: UnitOf): ValidationEntry {
  const { kind, label, year, since, published, model, error, within } = row;
  const write =
    kind === "change" ? (value: number) => `${signed(value)}%` : levelWriter(row, unitOf(row.variable));
  return {
    label,
    year: since === undefined ? String(year) : `${since} to ${year}`,
    published: write(published),
    model: write(model),
    error: kind === "change" ? `${signed(error)} points` : `${signed(error * 100)}%`,
    within,
  };
}

/** All published figures that the baseline is held to, a row each. */
export function validationTable(rows: readonly ValidationRow[], unitOf: UnitOf): Table {
  return {
    columns: [
      { header: "Target", key: "id" },
      { header: "Year", key: "year" },
      { header: "Published", key: "published", align: "right" },
      { header: "Model", key: "model", align: "right" },
      { header: "Error", key: "error", align: "right" },
      { header: "Met", key: "within" },
    ],
    rows: rows.map((row) => {
      const { year, published, model, error } = validationEntry(row, unitOf);
      return [
        row.id,
        { text: year, value: row.year },
        { text: published, value: row.published },
        { text: model, value: row.model },
        { text: error, value: row.error },
        row.within ? "yes" : "NO",
      ];
    }),
  };
}

function levelWriter({ kind, variable }: ValidationRow, unit: string): (value: number) => string {
  if (kind === "level" && unit === "1" && /share/.test(variable))
    return (value) => `${(100 * value).toFixed(1)}%`;
  if (isMoney(unit)) return (value) => formatQuantity(value, unit, roundingStep(0, value));
  return (value) => significantDigits(value, 4);
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  if (Number(text) === 0) return text;
  return value < 0 ? `−${text}` : `+${text}`;
}
