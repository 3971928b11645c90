import { cellText, type Screen, type Table } from "./table-data.js";
import { wrapText } from "./wrap.js";

/** For narrow terminals: each row as a block, what names it as its title, the other cells as `label: value`. */
export function stackedTable(table: Table, screen: Screen): string {
  const titles = table.titleColumns ?? 1;
  const labels = table.columns.slice(titles).map(({ header }) => header);
  const text = (row: Table["rows"][number], index: number) => cellText(row[index] ?? "");
  const blocks = table.rows.map((row) => {
    const lines = labels
      .map((label, index) => ({ label, value: text(row, index + titles) }))
      .filter(({ value }) => value !== "")
      .map(({ label, value }) => wrapText(`${label}: ${value}`, screen.width, "  ", "    "));
    const title = row.slice(0, titles).map(cellText).join(": ");
    return [screen.bold(wrapText(title, screen.width)), ...lines].join("\n");
  });
  return blocks.join("\n\n");
}
