import type { RowBlock, TableColumn } from "./table-encoder.js";

/** Puts blocks of rows together to batches of one length, since files of many small ones are slow to read. */
export class RowBatches {
  readonly #length: number;
  #filled = 0;
  readonly #columns: readonly (Float64Array | Int32Array)[];

  /** @param length rows of a batch. */
  constructor(columns: readonly TableColumn[], length: number) {
    this.#length = length;
    this.#columns = columns.map(({ kind }) =>
      kind === "number" ? new Float64Array(length) : new Int32Array(length),
    );
  }

  /** Adds a block, and hands over each batch that is full; it is good until the next. */
  *add({ rows, columns }: RowBlock): Generator<RowBlock> {
    let from = 0;
    while (from < rows) {
      const count = Math.min(rows - from, this.#length - this.#filled);
      this.#columns.forEach((batch, i) => {
        batch.set(columns[i]?.subarray(from, from + count) ?? [], this.#filled);
      });
      from += count;
      this.#filled += count;
      if (this.#filled === this.#length) yield* this.rest();
    }
  }

  /** Hands over what is there, if anything. */
  *rest(): Generator<RowBlock> {
    if (this.#filled === 0) return;
    yield { rows: this.#filled, columns: this.#columns.map((column) => column.subarray(0, this.#filled)) };
    this.#filled = 0;
  }
}
