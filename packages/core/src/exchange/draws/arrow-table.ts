import {
  type ArrowBlock,
  type ArrowBuffer,
  dictionaryMessage,
  footer,
  recordsMessage,
  schemaMessage,
} from "./arrow-metadata.js";
import { descriptionKey } from "./description-key.js";
import { littleEndian } from "./little-endian.js";
import type { ColumnValues, TableColumn, TableEncoder } from "./table-encoder.js";

const magic = new TextEncoder().encode("ARROW1");
const noMore = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0);
/** Bodies and messages begin at a whole multiple of it. */
const alignment = 8;

/**
 * An Arrow IPC file (also called Feather, version 2), with a record batch for each block and the description among the metadata of
 * the schema, under `headwater`; words are dictionary-encoded. The official library can do far more and is 8 MB for it.
 */
export function arrowTable(columns: readonly TableColumn[], description: string): TableEncoder {
  const metadata = new Map([[descriptionKey, description]]);
  const dictionaries: ArrowBlock[] = [];
  const batches: ArrowBlock[] = [];
  let offset = 0;

  const put = (message: Uint8Array, body: Body, blocks?: ArrowBlock[]): Uint8Array => {
    const written = encapsulate(message, body);
    blocks?.push({
      offset,
      metadataLength: written.length - body.length,
      bodyLength: body.length,
    });
    offset += written.length;
    return written;
  };

  return {
    begin() {
      const start = padded(magic);
      offset = start.length;
      const parts = [start, put(schemaMessage(columns, metadata), nothing)];
      columns.forEach((column, id) => {
        if (column.kind !== "word") return;
        const body = bodyOf(wordBuffers(column.words));
        const message = dictionaryMessage(id, column.words.length, body.buffers, body.length);
        parts.push(put(message, body, dictionaries));
      });
      return joined(parts);
    },
    rows({ rows, columns: values }) {
      if (rows === 0) return new Uint8Array();
      // Of each column first which values are there: all, so that nothing needs to be said.
      const body = bodyOf(values.flatMap((column) => [new Uint8Array(), bytesOf(column)]));
      return put(recordsMessage(rows, columns.length, body.buffers, body.length), body, batches);
    },
    end() {
      const last = footer(columns, metadata, dictionaries, batches);
      return joined([noMore, last, littleEndian(Int32Array.of(last.length)), magic]);
    },
  };
}

interface Body {
  readonly buffers: readonly ArrowBuffer[];
  readonly parts: readonly Uint8Array[];
  readonly length: number;
}

const nothing: Body = { buffers: [], parts: [], length: 0 };

function bodyOf(buffers: readonly Uint8Array[]): Body {
  let length = 0;
  const parts = buffers.map(padded);
  const places = buffers.map((buffer, i) => {
    const place = { offset: length, length: buffer.length };
    length += parts[i]?.length ?? 0;
    return place;
  });
  return { buffers: places, parts, length };
}

/** Validity, offsets and text of words. */
function wordBuffers(words: readonly string[]): Uint8Array[] {
  const texts = words.map((word) => new TextEncoder().encode(word));
  let end = 0;
  const ends = texts.map((text) => {
    end += text.length;
    return end;
  });
  return [new Uint8Array(), littleEndian(Int32Array.of(0, ...ends)), joined(texts)];
}

/** A message with its length before it and its body after it. */
function encapsulate(message: Uint8Array, { parts }: Body): Uint8Array {
  const own = padded(message);
  return joined([
    Uint8Array.of(0xff, 0xff, 0xff, 0xff),
    littleEndian(Int32Array.of(own.length)),
    own,
    ...parts,
  ]);
}

function bytesOf(values: ColumnValues): Uint8Array {
  return littleEndian(values);
}

function padded(bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % alignment;
  return rest === 0 ? bytes : joined([bytes, new Uint8Array(alignment - rest)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
