import { allSeries } from "../evidence/all-series.js";
import { priceFactor } from "../evidence/deflator.js";
import { valueAt } from "../evidence/series.js";
import { type Panel, type PanelId, publishedPanel } from "./panel/panel.js";
import { authorities } from "./registry/areas.js";

/** The seven lines of spending of the panel. They do not overlap, and together are all gross spending on children's services. */
export const spendingLines = [
  "spend_looked_after",
  "spend_safeguarding",
  "spend_youth_justice",
  "spend_family_support",
  "spend_sure_start",
  "spend_youth_services",
  "spend_other",
] as const satisfies readonly PanelId[];

export type SpendingLine = (typeof spendingLines)[number];

const factors = new Map<number, number>();

/**
 * What the panel made of GBP 1 of cash of the financial year that ends in `year`: its own deflator to its prices of 2022, which it does not
 * publish. Youth justice gives it away: the one line that is published in cash for England, on one definition, for all years. Panel over
 * published is then the deflator, and every other line that can be compared has the same ratio (`dataChecks` holds them to that).
 *
 * 2010 lacks three authorities in this line; their share of 2011 (0.13%) stands in for them.
 *
 * @throws RangeError outside 2010 to 2020.
 */
export function panelPriceFactor(year: number): number {
  const known = factors.get(year);
  if (known !== undefined) return known;
  const published = valueAt(allSeries.s251_youth_justice_gross, year);
  if (published === undefined) throw new RangeError(`spending: the panel covers 2010 to 2020, not ${year}`);
  let [sum, later, laterOfAll] = [0, 0, 0];
  for (const { code } of authorities) {
    const value = publishedPanel.value("spend_youth_justice", code, year);
    const next = publishedPanel.value("spend_youth_justice", code, Math.max(year, 2011)) ?? 0;
    sum += value ?? 0;
    laterOfAll += next;
    if (value !== undefined) later += next;
  }
  const factor = (sum * (laterOfAll / later)) / (published * 1e6);
  factors.set(year, factor);
  return factor;
}

/** What an authority spent in cash of the year; undefined where the panel has nothing. */
export function spendingInCash(
  line: SpendingLine,
  authority: string,
  year: number,
  panel: Panel = publishedPanel,
): number | undefined {
  const value = panel.value(line, authority, year);
  return value === undefined ? undefined : value / panelPriceFactor(year);
}

/**
 * What an authority spent, in prices of 2019/20: back from the panel's prices to cash of the year ({@link panelPriceFactor}), then by the deflator
 * of the evidence, so that areas and England stand in the same prices.
 */
export function spendingInModelPrices(
  line: SpendingLine,
  authority: string,
  year: number,
  panel: Panel = publishedPanel,
): number | undefined {
  const cash = spendingInCash(line, authority, year, panel);
  return cash === undefined ? undefined : cash * priceFactor(year);
}
