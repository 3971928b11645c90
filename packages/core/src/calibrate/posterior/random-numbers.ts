import { normalQuantile } from "../../compile/normal-quantile.js";
import { shareSource } from "../../uncertainty/sampling/designs.js";
import { streamKey } from "../../uncertainty/sampling/stream.js";

/** Rows of random numbers of one stream: the same for a row whatever was drawn before. */
export interface RandomRows {
  /** Standard normals. */
  normals(row: number): Float64Array;
  /** Uniform between 0 and 1. */
  shares(row: number): Float64Array;
}

/** @param size numbers of each row. */
export function randomRows(seed: number, name: string, size: number): RandomRows {
  const source = shareSource("random", streamKey(seed, name), 0);
  const shares = (row: number): Float64Array => {
    const drawn = new Float64Array(size);
    source(row * size, drawn);
    return drawn;
  };
  return { shares, normals: (row) => shares(row).map(normalQuantile) };
}
