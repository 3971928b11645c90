import type { Description } from "@headwater/core";
import type { Format } from "../arguments/settings.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import type { Screen } from "../present/table-data.js";
import { version } from "../process/version.js";
import { sectorPage } from "./sector-page.js";

type Scenarios = typeof import("@headwater/scenarios");

/**
 * The sectors of a model and what they take from each other, in any format.
 *
 * @param scenarios - given for England's model, whose page says more.
 */
export async function sectorText(
  description: Description,
  format: Format | "mermaid" | "dot" | "svg",
  screen: Screen,
  scenarios?: Scenarios,
): Promise<string> {
  const { sectorDot, sectorMap, sectorMermaid, sectorSvg } = await import("@headwater/core");
  const map = sectorMap(description);
  if (format === "mermaid") return sectorMermaid(map);
  if (format === "dot") return sectorDot(map);
  if (format === "svg") return sectorSvg(map);
  if (format === "json") return envelope(version, "sectors/1", map);
  if (format === "md" && scenarios !== undefined) return sectorPage(map, sectorMermaid(map), scenarios);
  const columns = ["from", "to", "variables"].map((key) => ({
    key,
    header: key.charAt(0).toUpperCase() + key.slice(1),
  }));
  const rows = map.links.map(({ from, to, variables }) => [from, to, variables.join(", ")]);
  return printedTable({ columns, rows }, format, screen);
}
