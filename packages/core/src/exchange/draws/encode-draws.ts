import { HeadwaterError } from "../../model/diagnostics.js";
import type { DrawBlock, DrawsOutcome, DrawTable } from "../../uncertainty/draw-sink.js";
import { type DrawRows, parameterRows, valueRows } from "./draw-tables.js";
import { littleEndian } from "./little-endian.js";
import { RowBatches } from "./row-batches.js";
import type { EncodeTable } from "./table-encoder.js";

/** Formats that draws can be written in. */
export const drawFormats = ["raw", "arrow", "parquet", "csv"] as const;
/** `raw`: numbers of 64 bits; `arrow`: Arrow IPC files, also called Feather; `parquet`; `csv`: with a header. */
export type DrawFormat = (typeof drawFormats)[number];

/** The bytes of a file as they come to be; concatenated they are the file. */
export interface EncodedFile {
  /** With its extension. */
  readonly name: string;
  /** What stands before the first block. */
  begin(): Uint8Array;
  /** Nothing where rows are still gathered. */
  block(block: DrawBlock): Iterable<Uint8Array>;
  /** What was still gathered, and what stands after the last block. */
  end(outcome: DrawsOutcome): Iterable<Uint8Array>;
}

/** Rows of a record batch or row group. */
const batchLength = 2 ** 16;

/**
 * The files that hold the draws of an ensemble: `draws` with a row for each draw, scenario and time and a column for each output,
 * `parameters` with a row for each draw and a column for each parameter, and `draws.json`, which says what made them, with units.
 * Draws that did not run to the end have no rows.
 *
 * `raw` has numbers of 64 bits and nothing else, lowest byte first: `draws.f64` is [draw][scenario][output][time] and
 * `parameters.f64` [draw][parameter]. There every draw has its place, and NaN where it did not run to the end.
 *
 * @throws HeadwaterError `usage` (`unknown-format`).
 */
export async function encodeDraws(format: DrawFormat, table: DrawTable): Promise<readonly EncodedFile[]> {
  if (!drawFormats.includes(format)) throw unknownFormat(format);
  const files = format === "raw" ? rawFiles() : await tableFiles(format, table);
  return [...files, describingFile(format, table)];
}

function unknownFormat(format: string): HeadwaterError {
  const message = `there is no format ${JSON.stringify(format)}`;
  const expected = `one of ${drawFormats.join(", ")}`;
  return new HeadwaterError("usage", [
    { code: "unknown-format", severity: "error", path: ["format"], message, expected },
  ]);
}

async function tableFiles(format: Exclude<DrawFormat, "raw">, table: DrawTable): Promise<EncodedFile[]> {
  const encode = await encoderOf(format);
  return [valueRows(table), parameterRows(table)].map((rows) => tableFile(format, rows, encode, table));
}

/** Loaded when asked for: most ensembles write no draws. */
async function encoderOf(format: Exclude<DrawFormat, "raw">): Promise<EncodeTable> {
  switch (format) {
    case "arrow":
      return (await import("./arrow-table.js")).arrowTable;
    case "csv":
      return (await import("./csv-table.js")).csvTable;
    case "parquet":
      return (await import("./parquet-table.js")).parquetTable;
  }
}

function tableFile(format: string, rows: DrawRows, encode: EncodeTable, table: DrawTable): EncodedFile {
  const encoder = encode(rows.columns, description(table));
  const batches = new RowBatches(rows.columns, batchLength);
  return {
    name: `${rows.name}.${format}`,
    begin: () => encoder.begin(),
    *block(block) {
      for (const batch of batches.add(rows.rowsOf(block))) yield encoder.rows(batch);
    },
    *end(outcome) {
      for (const batch of batches.rest()) yield encoder.rows(batch);
      yield encoder.end(description(table, outcome));
    },
  };
}

function rawFiles(): EncodedFile[] {
  const file = (name: string, valuesOf: (block: DrawBlock) => Float64Array): EncodedFile => ({
    name,
    begin: () => new Uint8Array(),
    block: (block) => [littleEndian(valuesOf(block))],
    end: () => [],
  });
  return [file("draws.f64", ({ values }) => values), file("parameters.f64", ({ parameters }) => parameters)];
}

function describingFile(format: DrawFormat, table: DrawTable): EncodedFile {
  const layout = {
    files: [`draws.${extension(format)}`, `parameters.${extension(format)}`],
    ...(format === "raw" && {
      numbers: "IEEE 754, 64 bits, lowest byte first; NaN for draws that did not run to the end",
      order: { draws: ["draw", "scenario", "output", "time"], parameters: ["draw", "parameter"] },
    }),
  };
  return {
    name: "draws.json",
    begin: () => new Uint8Array(),
    block: () => [],
    end: (outcome) => [new TextEncoder().encode(`${description(table, outcome, layout, 2)}\n`)],
  };
}

function extension(format: DrawFormat): string {
  return format === "raw" ? "f64" : format;
}

function description(table: DrawTable, outcome?: DrawsOutcome, layout: object = {}, indent = 0): string {
  const { provenance, scenarios, outputs, times, parameters } = table;
  const content = { schema: "draws/1", ...layout, provenance, ...(outcome && { outcome }) };
  return JSON.stringify({ ...content, scenarios, outputs, times, parameters }, null, indent);
}
