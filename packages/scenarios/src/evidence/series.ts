import type { Measure } from "./figure.js";
import type { EvidenceQuality } from "./quality.js";
import type { SourceId } from "./sources.js";
import type { EvidenceUnit } from "./unit.js";

/** The moment of a yearly value, or the end of the year that it covers, and how far that is past 31 March. */
const moments = {
  "31 March": 0,
  "year to 31 March": 0,
  "30 June": 0.25,
  "31 August": 5 / 12,
  "30 September": 0.5,
  "year to 30 September": 0.5,
  "calendar year": 0.75,
} as const;

export type Moment = keyof typeof moments;

/** A run of consecutive years from one source. */
export interface SeriesPart {
  readonly source: SourceId;
  /** Year of the first value. */
  readonly from: number;
  readonly values: readonly number[];
  /** Absent: that of the series. */
  readonly quality?: EvidenceQuality;
}

/** One value a year for England. `year` names the calendar year in which the moment falls or the year covered ends. */
export interface Series {
  readonly id: string;
  readonly what: string;
  readonly unit: EvidenceUnit;
  readonly measure: Measure;
  readonly moment: Moment;
  readonly quality: EvidenceQuality;
  readonly parts: readonly SeriesPart[];
  /** All parts together, ascending. */
  readonly points: readonly (readonly [year: number, value: number])[];
  /** First year that does not compare with the years before it, and why. */
  readonly breaks?: { readonly [year: number]: string };
  /** Money only: `cash` of each year, or the financial year, by its end, in whose prices the values stand. */
  readonly priceBase?: "cash" | number;
  readonly note?: string;
}

type Shared = "moment" | "quality" | "priceBase";

/** A series without its id, its points, and what the group says for all of them. */
export type SeriesEntry = Omit<Series, "id" | "points" | Shared> & Partial<Pick<Series, Shared>>;

/** Series by id; each takes moment, quality and price base from `shared` unless it has its own. */
export function series<const T extends { readonly [id: string]: SeriesEntry }>(
  shared: Pick<Series, Shared>,
  entries: T,
): { readonly [Id in keyof T]: Series } {
  const made = Object.entries(entries).map(([id, entry]) => [
    id,
    { ...shared, ...entry, id, points: entry.parts.flatMap(partPoints) },
  ]);
  return Object.fromEntries(made) as { readonly [Id in keyof T]: Series };
}

/** The value of a year; undefined where none was published. */
export function valueAt(series: Series, year: number): number | undefined {
  return series.points.find((point) => point[0] === year)?.[1];
}

/** Points that a calibration may use: without what was only recalled, and from `since` (inclusive; absent: all). */
export function fitPoints(series: Series, since = Number.NEGATIVE_INFINITY): Series["points"] {
  return series.parts
    .filter((part) => (part.quality ?? series.quality) !== "recalled")
    .flatMap(partPoints)
    .filter(([year]) => year >= since);
}

/** The same point in the time of the model: a count of 30 June 2019 stands at 2019.25. */
export function modelTime(series: Series, year: number): number {
  return year + moments[series.moment];
}

function partPoints(part: SeriesPart): (readonly [number, number])[] {
  return part.values.map((value, offset) => [part.from + offset, value] as const);
}
