import type { Source } from "./source.js";
import { documents } from "./sources/documents.js";
import { moneySources } from "./sources/money.js";
import { moreStatistics } from "./sources/more-statistics.js";
import { secondHand } from "./sources/second-hand.js";
import { statistics } from "./sources/statistics.js";
import { studies } from "./sources/studies.js";

const catalogue = {
  ...documents,
  ...statistics,
  ...moreStatistics,
  ...secondHand,
  ...moneySources,
  ...studies,
};

export type SourceId = keyof typeof catalogue;

/** Every source, by id. */
export const sources: { readonly [Id in SourceId]: Source } = catalogue;

/** A source in one line: publisher (year), title, DOI or address. */
export function citeSource(id: SourceId): string {
  const source = sources[id];
  const year = source.year === undefined ? "n.d." : String(source.year);
  const place = source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
  return `${source.publisher} (${year}). ${source.title}.${place === undefined ? "" : ` ${place}`}`;
}
