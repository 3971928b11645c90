import type { Measure } from "../../evidence/figure.js";
import type { Moment } from "../../evidence/series.js";
import type { EvidenceUnit } from "../../evidence/unit.js";

/** The years of the panel, both inclusive: by the year in which the moment falls or the year covered ends. */
export const panelYears = { from: 2010, to: 2020 } as const;

/** One figure of every authority over the years. */
export interface PanelColumn {
  readonly id: string;
  readonly what: string;
  readonly unit: EvidenceUnit;
  readonly measure: Measure;
  readonly moment: Moment;
  /** Who published the figures first; they come by way of the source `webb-ipse-data`. */
  readonly origin: string;
  /** Money only: the prices of 2022 in which the panel states spending. `spending.ts` brings them to those of the model. */
  readonly priceBase?: "panel";
  readonly note?: string;
  /** Year of the first value of a row; absent: one value that holds for all years. */
  readonly from?: number;
  /** A line per authority: its code, then a value a year. A point stands where no figure was published, or it was suppressed. */
  readonly rows: string;
}

type Shared = "moment" | "unit" | "measure" | "origin" | "priceBase";

type PanelEntry = Omit<PanelColumn, "id" | Shared> & Partial<Pick<PanelColumn, Shared>>;

/** Columns by id; each takes from `shared` what it does not say itself. */
export function panelColumns<const T extends { readonly [id: string]: PanelEntry }>(
  shared: Pick<PanelColumn, Shared>,
  entries: T,
): { readonly [Id in keyof T]: PanelColumn } {
  const made = Object.entries(entries).map(([id, entry]) => [id, { ...shared, ...entry, id }]);
  return Object.fromEntries(made) as { readonly [Id in keyof T]: PanelColumn };
}

/** The values of a column by authority and, within it, by year from `panelYears.from`. NaN: not published or suppressed. */
export function readRows({ from, rows }: PanelColumn): ReadonlyMap<string, Float64Array> {
  const years = panelYears.to - panelYears.from + 1;
  const start = from === undefined ? 0 : from - panelYears.from;
  const byAuthority = new Map<string, Float64Array>();
  for (const line of rows.trim().split("\n")) {
    const [code = "", ...values] = line.split(" ");
    const row = new Float64Array(years).fill(Number.NaN);
    if (from === undefined) row.fill(numberOf(values[0]));
    else for (const [offset, value] of values.entries()) row[start + offset] = numberOf(value);
    byAuthority.set(code, row);
  }
  return byAuthority;
}

function numberOf(text: string | undefined): number {
  return text === undefined || text === "." ? Number.NaN : Number(text);
}
