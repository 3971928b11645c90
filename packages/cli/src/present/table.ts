import CliTable from "cli-table3";
import { stringify } from "csv-stringify/sync";
import { stackedTable } from "./stacked-table.js";
import { type Cell, cellText, readable, type Screen, type Table } from "./table-data.js";

/** Narrower than this a table is printed as blocks of `label: value`. */
const narrowest = 80;

/** A column of words is squeezed to this, or to its longest word, before the table is stacked instead. */
const narrowestWords = 12;

/** A table for a terminal: aligned columns where they fit, otherwise one block of lines for each row. */
export function terminalTable(full: Table, screen: Screen): string {
  const table = readable(full);
  const widths = fittedWidths(table, screen.width);
  if (widths === undefined) return stackedTable(table, screen);
  const drawn = new CliTable({
    head: table.columns.map(({ header }) => screen.bold(header)),
    colWidths: widths.map((width) => width + 2),
    colAligns: table.columns.map(({ align }) => align ?? "left"),
    wordWrap: true,
    chars: plainRules,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
  });
  drawn.push(widths.map((width) => screen.dim("─".repeat(width))));
  drawn.push(...withoutRepeats(table).map((row) => row.map(cellText)));
  return drawn.toString().replace(/[ \t]+$/gm, "");
}

function withoutRepeats({ rows, titleColumns = 1 }: Table): Table["rows"] {
  if (titleColumns < 2) return rows;
  return rows.map((row, index) => {
    const [first = "", ...rest] = row;
    const above = rows[index - 1]?.[0];
    return above !== undefined && cellText(above) === cellText(first) ? ["", ...rest] : row;
  });
}

/** Natural widths where they fit; otherwise columns of words give way, the widest first. Undefined: does not fit. */
function fittedWidths(table: Table, available: number): number[] | undefined {
  if (available < narrowest) return undefined;
  const widths = table.columns.map((column, index) =>
    Math.max(longestLine(column.header), ...table.rows.map((row) => longestLine(cellText(row[index] ?? "")))),
  );
  const least = table.columns.map((_, index) =>
    Math.max(narrowestWords, ...table.rows.map((row) => longestWord(cellText(row[index] ?? "")))),
  );
  const gaps = 2 * widths.length;
  for (;;) {
    if (widths.reduce((sum, width) => sum + width, gaps) <= available) return widths;
    let widest = -1;
    for (const [index, width] of widths.entries()) {
      const flexible = table.columns[index]?.align !== "right" && width > (least[index] ?? 0);
      if (flexible && width > (widths[widest] ?? 0)) widest = index;
    }
    if (widest < 0) return undefined;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map((word) => [...word].length));
}

function longestLine(text: string): number {
  return Math.max(...text.split("\n").map((line) => [...line].length));
}

/** No boxes: the only rule, under the head, is a row of its own. */
const plainRules = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

/** GitHub-flavoured Markdown. Pipes and line breaks inside a cell are neutralised. */
export function markdownTable(full: Table): string {
  const table = readable(full);
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text) => text.replace(/\|/g, "\\|").replace(/\s*\n\s*/g, " ")).join(" | ")} |`;
  const rules = table.columns.map(({ align }) => (align === "right" ? "---:" : "---"));
  return [
    line(table.columns.map(({ header }) => header)),
    line(rules),
    ...table.rows.map((row) => line(row.map(cellText))),
  ].join("\n");
}

/** A minus is the beginning of a formula only in a text. Options of a cell's own take time, so that other numbers go without. */
function numberText(number: number): string | { readonly value: string; readonly escape_formulas: false } {
  const value = String(number);
  return value.startsWith("-") ? { value, escape_formulas: false } : value;
}

/** CSV of the bare values. A text that a spreadsheet would run as a formula gets a leading apostrophe. */
export function csvTable(table: Table): string {
  const value = (cell: Cell) => (typeof cell === "string" ? cell : cell.value);
  return stringify([table.columns.map(({ key }) => key), ...table.rows.map((row) => row.map(value))], {
    escape_formulas: true,
    cast: { number: numberText },
  });
}
