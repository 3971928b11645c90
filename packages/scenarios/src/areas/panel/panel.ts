import { childInNeedColumns } from "./child-in-need.js";
import { conditionsColumns } from "./conditions.js";
import { frontDoorColumns } from "./front-door.js";
import { lookedAfterColumns } from "./looked-after.js";
import { lookedAfterEthnicityColumns } from "./looked-after-ethnicity.js";
import { type PanelColumn, panelYears, readRows } from "./panel-column.js";
import { populationColumns } from "./population.js";
import { protectionColumns } from "./protection.js";
import { spendingColumns } from "./spending.js";

/**
 * The panel of 151 local authorities, 31 March 2010 to 31 March 2020, by column.
 *
 * Compiled by C. Webb, Investing in Prevention and Support (doi 10.15131/shef.data.26348359), from open data under the Open Government
 * Licence v3.0. `docs/data.md` says what is odd about it.
 */
export const panelTable = {
  ...populationColumns,
  ...frontDoorColumns,
  ...childInNeedColumns,
  ...protectionColumns,
  ...lookedAfterColumns,
  ...lookedAfterEthnicityColumns,
  ...spendingColumns,
  ...conditionsColumns,
};

export type PanelId = keyof typeof panelTable;

export const panelIds = Object.keys(panelTable) as readonly PanelId[];

/** Figures of authorities by column and year: those of the package, or those with a user's own in their place. */
export interface Panel {
  /** The figure; undefined where none was published, it was suppressed, or the year is outside 2010 to 2020. */
  value(id: PanelId, authority: string, year: number): number | undefined;
}

/** One changed figure. */
export interface PanelCell {
  readonly id: PanelId;
  readonly authority: string;
  readonly year: number;
  readonly value: number;
}

const rowsOf = new Map<PanelId, ReadonlyMap<string, Float64Array>>();

/** The panel as published. A column is read from its text when it is first asked for. */
export const publishedPanel: Panel = {
  value(id, authority, year) {
    let rows = rowsOf.get(id);
    if (rows === undefined) {
      rows = readRows(panelTable[id]);
      rowsOf.set(id, rows);
    }
    const value = rows.get(authority)?.[year - panelYears.from];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  },
};

/** The panel with some figures in the place of its own. What `cells` does not name stays as it was. */
export function replacePanelCells(panel: Panel, cells: readonly PanelCell[]): Panel {
  const key = (id: string, authority: string, year: number) => `${id} ${authority} ${year}`;
  const own = new Map(cells.map(({ id, authority, year, value }) => [key(id, authority, year), value]));
  return {
    value: (id, authority, year) => own.get(key(id, authority, year)) ?? panel.value(id, authority, year),
  };
}

/** The column of that id, with what it counts, its unit and where it is from. */
export function panelColumn(id: PanelId): PanelColumn {
  return panelTable[id];
}
