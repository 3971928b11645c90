import { panelColumn, panelIds } from "../panel/panel.js";

/** A column of the CSV file in which a user gives figures of their own. */
export interface FigureColumn {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  /** The moment of the value, or the period that it covers. */
  readonly moment?: string;
}

/** The columns that say of what the figures of a row are. */
export const rowColumns = ["area_code", "area_name", "region", "year", "spend_prices"] as const;

/** All columns, in the order of the template: those of the panel, and the prices in which the spending of a row stands. */
export const figureColumns: readonly FigureColumn[] = [
  { name: "area_code", meaning: "Code of the authority, as E08000035", unit: "" },
  { name: "area_name", meaning: "Its name; code or name may be left out", unit: "" },
  { name: "region", meaning: "Not read: the panel has the column", unit: "" },
  { name: "year", meaning: "Year in which the period ends: 2020 is 2019/20", unit: "" },
  {
    name: "spend_prices",
    meaning:
      "Prices of the spending in this row: cash of the year (cash), of the panel (panel), or a year of 2010 to 2020",
    unit: "",
  },
  ...panelIds.map((id) => {
    const { what, unit, moment } = panelColumn(id);
    return { name: id, meaning: what, unit: unit === "ratio" ? "share, 0 to 1" : unit, moment };
  }),
];
