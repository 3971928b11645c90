import { type Cell, cellText, type Table } from "../table-data.js";
import { type Html, html } from "./html.js";

export interface PageTableOptions {
  readonly caption?: string;
  /** Fills the width of the page. */
  readonly wide?: boolean;
}

/** A table with real header cells. The first columns name the row; a repeated first cell spans its rows. */
export function pageTable(table: Table, options: PageTableOptions = {}): Html {
  const grouped = (table.titleColumns ?? 1) > 1;
  const name = options.caption ?? "Table";
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table${options.wide && html` class="wide"`}>
${options.caption !== undefined && html`<caption>${options.caption}</caption>\n`}<thead><tr>${table.columns.map(
    ({ header, align }) => html`<th scope="col"${align === "right" && html` class="number"`}>${header}</th>`,
  )}</tr></thead>
<tbody>
${table.rows.map((row, index) => bodyRow(table, row, index, grouped))}</tbody>
</table></div>`;
}

function bodyRow(table: Table, row: readonly Cell[], index: number, grouped: boolean): Html {
  const titles = table.titleColumns ?? 1;
  const span = grouped ? rowsFrom(table, index) : 1;
  const cells = row.map((cell, column) => {
    const text = cellText(cell);
    if (column === 0 && grouped) {
      return span > 0 && html`<th scope="rowgroup" rowspan="${span}">${text}</th>`;
    }
    if (column < titles) return html`<th scope="row">${text}</th>`;
    return html`<td${table.columns[column]?.align === "right" && html` class="number"`}>${text}</td>`;
  });
  return html`<tr${grouped && span > 0 && index > 0 && html` class="group"`}>${cells}</tr>\n`;
}

/** How many rows from here on share the first cell; 0 when the row above already does. */
function rowsFrom({ rows }: Table, index: number): number {
  const first = (position: number) => {
    const cell = rows[position]?.[0];
    return cell === undefined ? undefined : cellText(cell);
  };
  if (index > 0 && first(index - 1) === first(index)) return 0;
  let end = index;
  while (end < rows.length && first(end) === first(index)) end += 1;
  return end - index;
}
