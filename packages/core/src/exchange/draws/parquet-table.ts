import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { descriptionKey } from "./description-key.js";
import type { TableColumn, TableEncoder } from "./table-encoder.js";

/**
 * Parquet with one row group per block, nothing optional, and the description among the file's metadata, under `headwater`.
 * Numbers are written as they are: those of random draws hardly become smaller by compression.
 */
export function parquetTable(columns: readonly TableColumn[]): TableEncoder {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    codec: "UNCOMPRESSED",
    createdBy: "headwater",
    schema: [{ name: "root", num_children: columns.length }, ...columns.map(schemaOf)],
  });
  const take = () => {
    const taken = new Uint8Array(bytes.getBuffer());
    bytes.index = 0;
    return taken;
  };
  return {
    begin: take,
    rows({ rows, columns: values }) {
      writer.write({
        rowGroupSize: Math.max(1, rows),
        columnData: columns.map((column, i) => ({
          name: column.name,
          data:
            column.kind === "word"
              ? Array.from(values[i] ?? [], (place) => column.words[place] ?? "")
              : (values[i] ?? new Float64Array()),
          ...(column.kind === "number" && { encoding: "PLAIN" as const }),
        })),
      });
      return take();
    },
    end(description) {
      writer.kvMetadata = [{ key: descriptionKey, value: description }];
      writer.finish();
      return take();
    },
  };
}

function schemaOf({ name, kind }: TableColumn): SchemaElement {
  const required = { name, repetition_type: "REQUIRED" as const };
  if (kind === "word") return { ...required, type: "BYTE_ARRAY", converted_type: "UTF8" };
  return { ...required, type: kind === "whole" ? "INT32" : "DOUBLE" };
}
