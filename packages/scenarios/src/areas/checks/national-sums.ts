import { allSeries, type SeriesId } from "../../evidence/all-series.js";
import { valueAt } from "../../evidence/series.js";
import type { Comparison } from "./data-check.js";

/** Years from one to another, both inclusive. */
export const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The published value of a year. */
export function at(id: SeriesId, year: number): number | undefined {
  return valueAt(allSeries[id], year);
}

/** Parts against their whole in each year; a part without a value in a year counts as none. */
export function sums(parts: readonly SeriesId[], whole: SeriesId, years: readonly number[]): Comparison[] {
  return years.map((year) => ({
    at: String(year),
    parts: parts.reduce((sum, id) => sum + (at(id, year) ?? 0), 0),
    whole: at(whole, year) ?? Number.NaN,
  }));
}

/** Beginnings less ends against the growth of the stock. */
export function flows(
  begun: SeriesId,
  ended: SeriesId,
  stock: SeriesId,
  years: readonly number[],
): Comparison[] {
  return years.map((year) => ({
    at: String(year),
    parts: (at(begun, year) ?? Number.NaN) - (at(ended, year) ?? Number.NaN),
    whole: (at(stock, year) ?? Number.NaN) - (at(stock, year - 1) ?? Number.NaN),
  }));
}

/** A published share against its counts, both in per cent. */
export function shares(
  part: SeriesId,
  whole: SeriesId,
  share: SeriesId,
  years: readonly number[],
): Comparison[] {
  return years.map((year) => ({
    at: `${share} ${year}`,
    parts: (100 * (at(part, year) ?? Number.NaN)) / (at(whole, year) ?? Number.NaN),
    whole: at(share, year) ?? Number.NaN,
  }));
}
