import { stringify } from "csv-stringify/sync";
import type { RowBlock, TableColumn, TableEncoder } from "./table-encoder.js";

/**
 * CSV as RFC 4180 has it, with a line of names first and a line feed after each. Numbers have as many digits as it takes to read
 * the same number back. A name that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function csvTable(columns: readonly TableColumn[]): TableEncoder {
  const encoder = new TextEncoder();
  const words = columns.map((column) => (column.kind === "word" ? column.words.map(field) : undefined));
  return {
    begin: () => encoder.encode(`${columns.map(({ name }) => field(name)).join(",")}\n`),
    rows: (block) => encoder.encode(lines(block, words)),
    end: () => new Uint8Array(),
  };
}

function lines({ rows, columns }: RowBlock, words: readonly (readonly string[] | undefined)[]): string {
  const texts = columns.map((values, i) => {
    const known = words[i];
    return known === undefined
      ? (row: number) => String(values[row])
      : (row: number) => known[values[row] ?? 0];
  });
  let text = "";
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < texts.length; i++) text += (i === 0 ? "" : ",") + texts[i]?.(row);
    text += "\n";
  }
  return text;
}

/** One field, quoted where it must be. */
function field(text: string): string {
  return stringify([[text]], { escape_formulas: true }).slice(0, -1);
}
