/** A column of a table that is written block by block. */
export type TableColumn =
  | { readonly name: string; readonly kind: "whole" | "number" }
  /** One of a few words, which are known beforehand: a value is the place of its word. */
  | { readonly name: string; readonly kind: "word"; readonly words: readonly string[] };

/** Values of one column: whole numbers and places of words as `Int32Array`. */
export type ColumnValues = Float64Array | Int32Array;

/** Some rows of a table: as many values in each column. */
export interface RowBlock {
  readonly rows: number;
  readonly columns: readonly ColumnValues[];
}

/** Turns a table into the bytes of a file, from its beginning to its end. */
export interface TableEncoder {
  begin(): Uint8Array;
  rows(block: RowBlock): Uint8Array;
  /** @param description JSON, kept in the file where the format has a place for it at the end. */
  end(description: string): Uint8Array;
}

/** Makes an encoder of a format. */
export type EncodeTable = (columns: readonly TableColumn[], description: string) => TableEncoder;
