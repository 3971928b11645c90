import { formatQuantity, roundingStep } from "./number.js";
import type { Cell, Table } from "./table-data.js";

/** What is kept of an area. */
export interface AreaResult {
  readonly area: object;
  readonly name: string;
  /** Rows of the printed table. */
  readonly rows: readonly AreaRow[];
  readonly csv: string;
  readonly warnings: readonly string[];
}

/** A headline output of one scenario in the last year. */
interface AreaRow {
  readonly scenario: string;
  readonly output: string;
  readonly unit: string;
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** Output that is shown; the others are in the file of results. */
export const shownOutput = "children-in-care";

/** Children in care of each area in the last year: the baseline, and what each policy changes. */
export function areaTable(areas: readonly AreaResult[], year: number): Table {
  const scenarios = [...new Set(areas.flatMap(({ rows }) => rows.map(({ scenario }) => scenario)))];
  return {
    columns: [
      { header: "Area", key: "area" },
      ...scenarios.flatMap((scenario) => [
        { header: `In care ${year}, ${scenario}`, key: keyOf(scenario), align: "right" as const },
        { header: "10% to 90%", key: `${keyOf(scenario)}_p10_p90`, align: "right" as const },
      ]),
    ],
    rows: areas.map(({ name, rows }) => [
      name,
      ...scenarios.flatMap((scenario) =>
        cellsOf(rows.find((row) => row.output === shownOutput && row.scenario === scenario)),
      ),
    ]),
  };
}

function cellsOf(row: AreaRow | undefined): Cell[] {
  if (row === undefined) return ["", ""];
  const { unit, mean, p10, p90 } = row;
  const step = roundingStep(0, Math.max(Math.abs(p10), Math.abs(p90)));
  const text = (value: number) => formatQuantity(value, unit, step);
  return [
    { text: text(mean), value: mean },
    { text: `${text(p10)} to ${text(p90)}`, value: `${p10} to ${p90}` },
  ];
}

function keyOf(scenario: string): string {
  return scenario.replaceAll(/[^a-z0-9]+/g, "_");
}
