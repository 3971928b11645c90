import { Builder } from "flatbuffers";
import type { TableColumn } from "./table-encoder.js";

/** Where a message stands in an Arrow file: of its metadata, with what comes before it, and of its body. */
export interface ArrowBlock {
  readonly offset: number;
  readonly metadataLength: number;
  readonly bodyLength: number;
}

/** A buffer of a message's body. */
export interface ArrowBuffer {
  readonly offset: number;
  readonly length: number;
}

// Numbers of Schema.fbs, Message.fbs and File.fbs in the Arrow columnar format 1.5: https://arrow.apache.org/docs/format/Columnar.html
const version5 = 4;
const header = { schema: 1, dictionary: 2, records: 3 } as const;
const type = { int: 2, float: 3, utf8: 5 } as const;
const double = 2;

/** The message that says which columns there are. */
export function schemaMessage(
  columns: readonly TableColumn[],
  metadata: ReadonlyMap<string, string>,
): Uint8Array {
  const builder = new Builder(1024);
  return message(builder, header.schema, schema(builder, columns, metadata), 0);
}

/** The message that gives the words of column number `id`; its body holds offsets and text. */
export function dictionaryMessage(
  id: number,
  length: number,
  buffers: readonly ArrowBuffer[],
  bodyLength: number,
): Uint8Array {
  const builder = new Builder(256);
  const data = records(builder, length, 1, buffers);
  builder.startObject(3);
  builder.addFieldInt64(0, BigInt(id), 0n);
  builder.addFieldOffset(1, data, 0);
  return message(builder, header.dictionary, builder.endObject(), bodyLength);
}

/** The message before some rows. */
export function recordsMessage(
  length: number,
  columns: number,
  buffers: readonly ArrowBuffer[],
  bodyLength: number,
): Uint8Array {
  const builder = new Builder(1024);
  return message(builder, header.records, records(builder, length, columns, buffers), bodyLength);
}

/** What stands at the end of a file: the schema again, and where all messages are. */
export function footer(
  columns: readonly TableColumn[],
  metadata: ReadonlyMap<string, string>,
  dictionaries: readonly ArrowBlock[],
  batches: readonly ArrowBlock[],
): Uint8Array {
  const builder = new Builder(1024);
  const blocks = (list: readonly ArrowBlock[]) => {
    builder.startVector(24, list.length, 8);
    for (const { offset, metadataLength, bodyLength } of [...list].reverse()) {
      builder.prep(8, 24);
      builder.writeInt64(BigInt(bodyLength));
      builder.pad(4);
      builder.writeInt32(metadataLength);
      builder.writeInt64(BigInt(offset));
    }
    return builder.endVector();
  };
  const own = schema(builder, columns, metadata);
  const [first, second] = [blocks(dictionaries), blocks(batches)];
  builder.startObject(5);
  builder.addFieldInt16(0, version5, 0);
  builder.addFieldOffset(1, own, 0);
  builder.addFieldOffset(2, first, 0);
  builder.addFieldOffset(3, second, 0);
  builder.finish(builder.endObject());
  return builder.asUint8Array();
}

function message(builder: Builder, kind: number, content: number, bodyLength: number): Uint8Array {
  builder.startObject(5);
  builder.addFieldInt16(0, version5, 0);
  builder.addFieldInt8(1, kind, 0);
  builder.addFieldOffset(2, content, 0);
  builder.addFieldInt64(3, BigInt(bodyLength), 0n);
  builder.finish(builder.endObject());
  return builder.asUint8Array();
}

function schema(
  builder: Builder,
  columns: readonly TableColumn[],
  metadata: ReadonlyMap<string, string>,
): number {
  const fields = offsets(
    builder,
    columns.map((column, id) => field(builder, column, id)),
  );
  const pairs = offsets(
    builder,
    [...metadata].map(([key, value]) => {
      const [first, second] = [builder.createString(key), builder.createString(value)];
      builder.startObject(2);
      builder.addFieldOffset(0, first, 0);
      builder.addFieldOffset(1, second, 0);
      return builder.endObject();
    }),
  );
  builder.startObject(4);
  builder.addFieldOffset(1, fields, 0);
  builder.addFieldOffset(2, pairs, 0);
  return builder.endObject();
}

/** A field with a dictionary has the type of its words. */
function field(builder: Builder, { name, kind }: TableColumn, id: number): number {
  const text = builder.createString(name);
  const children = offsets(builder, []);
  const own = kind === "word" ? empty(builder) : kind === "whole" ? int32(builder) : float64(builder);
  const dictionary = kind === "word" ? dictionaryEncoding(builder, id) : 0;
  builder.startObject(7);
  builder.addFieldOffset(0, text, 0);
  builder.addFieldInt8(2, kind === "word" ? type.utf8 : kind === "whole" ? type.int : type.float, 0);
  builder.addFieldOffset(3, own, 0);
  builder.addFieldOffset(4, dictionary, 0);
  builder.addFieldOffset(5, children, 0);
  return builder.endObject();
}

function dictionaryEncoding(builder: Builder, id: number): number {
  const places = int32(builder);
  builder.startObject(4);
  builder.addFieldInt64(0, BigInt(id), 0n);
  builder.addFieldOffset(1, places, 0);
  return builder.endObject();
}

function int32(builder: Builder): number {
  builder.startObject(2);
  builder.addFieldInt32(0, 32, 0);
  builder.addFieldInt8(1, 1, 0);
  return builder.endObject();
}

function float64(builder: Builder): number {
  builder.startObject(1);
  builder.addFieldInt16(0, double, 0);
  return builder.endObject();
}

function empty(builder: Builder): number {
  builder.startObject(0);
  return builder.endObject();
}

/** A record batch without nulls. */
function records(builder: Builder, length: number, columns: number, buffers: readonly ArrowBuffer[]): number {
  const pairs = (list: readonly (readonly [number, number])[]) => {
    builder.startVector(16, list.length, 8);
    for (const [first, second] of [...list].reverse()) {
      builder.prep(8, 16);
      builder.writeInt64(BigInt(second));
      builder.writeInt64(BigInt(first));
    }
    return builder.endVector();
  };
  const nodes = pairs(Array.from({ length: columns }, () => [length, 0] as const));
  const places = pairs(buffers.map((buffer) => [buffer.offset, buffer.length] as const));
  builder.startObject(4);
  builder.addFieldInt64(0, BigInt(length), 0n);
  builder.addFieldOffset(1, nodes, 0);
  builder.addFieldOffset(2, places, 0);
  return builder.endObject();
}

function offsets(builder: Builder, list: readonly number[]): number {
  builder.startVector(4, list.length, 4);
  for (const offset of [...list].reverse()) builder.addOffset(offset);
  return builder.endVector();
}
