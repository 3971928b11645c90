import { stringify } from "csv-stringify/sync";
import { type Panel, panelIds, publishedPanel } from "../panel/panel.js";
import { panelYears } from "../panel/panel-column.js";
import type { Area } from "../registry/area.js";
import { areas, authorities } from "../registry/areas.js";
import { figureColumns } from "./columns.js";

/**
 * A CSV file to put one's own figures into: the columns of {@link figureColumns}, and a row for each authority of `area` and each year from 2010 to
 * 2020 with what is published. A blank stands where nothing was, or it was suppressed. Read back as it is, it changes nothing.
 *
 * Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function areaTemplate(area: Area, panel: Panel = publishedPanel): string {
  const wanted = authorities.filter(({ code }) => area.authorities.includes(code));
  const rows = wanted.flatMap(({ code, name, region }) =>
    years().map((year) => [
      code,
      name,
      areas.find((place) => place.code === region)?.name ?? "",
      String(year),
      "panel",
      ...panelIds.map((id) => panel.value(id, code, year)?.toString() ?? ""),
    ]),
  );
  return stringify([figureColumns.map(({ name }) => name), ...rows], { escape_formulas: true });
}

function years(): number[] {
  return Array.from({ length: panelYears.to - panelYears.from + 1 }, (_, i) => panelYears.from + i);
}
