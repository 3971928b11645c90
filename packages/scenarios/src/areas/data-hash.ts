import { allSeries } from "../evidence/all-series.js";
import { canonicalText } from "../evidence/canonical-text.js";
import { allEffects } from "../evidence/effects.js";
import { allFigures } from "../evidence/figures.js";
import { type PanelCell, panelTable } from "./panel/panel.js";

/**
 * SHA-256, in hexadecimal, of all data that a result can rest on: every series, figure and effect of the evidence and every column of the panel, with
 * what is said of each; and a user's own figures, where there are any. The same on every platform, in any order of keys and of own figures.
 *
 * @param own what `readAreaFigures` read.
 */
export async function dataHash(own: readonly PanelCell[] = []): Promise<string> {
  const sorted = own.map(({ id, authority, year, value }) => `${id} ${authority} ${year} ${value}`).sort();
  const text = canonicalText({ allEffects, allFigures, allSeries, panelTable, own: sorted });
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
