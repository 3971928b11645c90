import type { Columns } from "../uncertainty/householder.js";

/** One entry of the product of a matrix with a vector. */
export function product(columns: Columns, vector: readonly number[], row: number): number {
  return columns.reduce((sum, column, k) => sum + (column[row] ?? 0) * (vector[k] ?? 0), 0);
}

export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

export function sumOfSquares(values: readonly number[]): number {
  return dot(values, values);
}

export function weightedNorm(values: readonly number[], weights: readonly number[]): number {
  return Math.sqrt(sumOfSquares(values.map((value, k) => value * (weights[k] ?? 1))));
}
