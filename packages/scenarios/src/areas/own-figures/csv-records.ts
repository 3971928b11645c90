import type { Diagnostic, Location } from "@headwater/core";
import { CsvError, parse } from "csv-parse/sync";

/** A cell of a CSV file as text without outer blanks, and where it stands. */
export interface CsvCell {
  readonly text: string;
  readonly location: Location;
}

/** The records of a CSV file that are not blank, cell by cell; or what keeps it from being one. */
export interface CsvRecords {
  readonly records: readonly (readonly CsvCell[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What csv-parse gives for each record when asked for `raw` and `info`. */
interface ParsedRecord {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** The panel is a file of 0.4 million characters. */
const longestFile = 5_000_000;

/** Reads comma-separated text (RFC 4180, with or without a byte order mark, lines ended in any of the usual ways). Never throws. */
export function readCsvRecords(text: string, file?: string): CsvRecords {
  const here: Location = file === undefined ? {} : { file };
  const failed = (code: string, message: string, location: Location, hint: string): CsvRecords => ({
    records: [],
    diagnostics: [{ code, severity: "error", path: [], message, hint, location }],
  });
  if (text.length > longestFile) {
    const message = `the file has ${text.length} characters; a table may have ${longestFile}`;
    return failed("too-large", message, here, "Keep the rows that you need.");
  }
  try {
    const parsed = parse(text, {
      bom: true,
      info: true,
      raw: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as readonly ParsedRecord[];
    const records = parsed
      .map((one) => cellsOf(one, here))
      .filter((cells) => cells.some((cell) => cell.text !== ""));
    return { records, diagnostics: [] };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const line = Number(thrown.lines);
    return failed(
      "bad-csv",
      `the quotes of line ${line} do not match`,
      { ...here, line, column: 1 },
      'Write a cell with commas or quotes as "a, b" and a quote inside it twice: "say ""so""".',
    );
  }
}

function cellsOf({ record, raw, info }: ParsedRecord, here: Location): CsvCell[] {
  const source = raw.replace(/^[\r\n]+/, "").replace(/[\r\n]+$/, "");
  const starts = cellStarts(source);
  const first = info.lines - (starts.at(-1)?.lastLine ?? 0);
  return record.map((text, index) => {
    const { line = 0, column = 1 } = starts[index] ?? {};
    return { text: text.trim(), location: { ...here, line: first + line, column } };
  });
}

/** Where the cells of a record begin: lines from 0, columns from 1. */
function cellStarts(source: string) {
  const starts = [{ line: 0, column: 1, lastLine: 0 }];
  let [line, lineStart, quoted] = [0, 0, false];
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    if (character === '"') quoted = !quoted;
    else if (character === "\n" || (character === "\r" && source[i + 1] !== "\n")) {
      line += 1;
      lineStart = i + 1;
    } else if (character === "," && !quoted) starts.push({ line, column: i + 2 - lineStart, lastLine: 0 });
  }
  const last = starts.at(-1);
  if (last !== undefined) last.lastLine = line;
  return starts;
}
