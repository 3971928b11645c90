import type { EvidenceQuality } from "./quality.js";
import type { SourceId } from "./sources.js";
import type { EvidenceUnit } from "./unit.js";

/**
 * What kind of quantity a figure is: `level` at a moment; `flow` over a year; `change` between `since` and `year`;
 * `share` of a whole; `rate`; `price` paid and `cost` borne; `duration`; `effect` of one thing on another; `index`.
 */
export type Measure =
  | "level"
  | "flow"
  | "change"
  | "share"
  | "rate"
  | "price"
  | "cost"
  | "duration"
  | "effect"
  | "index";

/** One published number with where it is from. It carries either `year` or, where the source gives none, `published`. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: EvidenceUnit;
  readonly measure: Measure;
  /** What it counts, in one line. */
  readonly what: string;
  readonly source: SourceId;
  readonly quality: EvidenceQuality;
  /** Time in the convention of the model: 2020 is the year to, or the moment of, 31 March 2020. */
  readonly year?: number;
  /** Start of the period that it spans, or the time that a change is measured from. */
  readonly since?: number;
  /** Year in which the source or the study it quotes appeared. */
  readonly published?: number;
  /** Where in the source. */
  readonly locator?: string;
  /** The work that the source quotes, by author and year. */
  readonly cites?: string;
  /** Financial year, by its end, in whose prices an amount of money stands. Absent: not stated. */
  readonly priceBase?: number;
  readonly note?: string;
}

type Shared = "source" | "quality";

/** A figure without its id and without what the group says for all of them. */
export type FigureEntry = Omit<Figure, "id" | Shared> & Partial<Pick<Figure, Shared>>;

/** Figures by id; each takes source and quality from `shared` unless it has its own. */
export function figures<const T extends { readonly [id: string]: FigureEntry }>(
  shared: Pick<Figure, Shared>,
  entries: T,
): { readonly [Id in keyof T]: Figure } {
  const made = Object.entries(entries).map(([id, entry]) => [id, { ...shared, ...entry, id }]);
  return Object.fromEntries(made) as { readonly [Id in keyof T]: Figure };
}
