import { type Comparison, horizon, type ReadResult } from "../comparison.js";
import { readingSentence, readingTable, readingTableNote } from "../reading-table.js";
import { type Html, html } from "./html.js";
import { pageTable } from "./page-table.js";

/** What the sides say, and what each policy does under each of them. */
export function readingSection(comparison: Comparison, readings: readonly ReadResult[]): Html {
  const sides = new Map(readings.map(({ reading, side, says }) => [`${reading}: ${side}`, says]));
  const caption = `Headline outputs in ${horizon(comparison)}, under each reading`;
  return html`<p>${readingSentence(readings)}</p>
<ul>
${[...sides].map(([side, says]) => html`<li><strong>${side}.</strong> ${says}</li>\n`)}</ul>
${pageTable(readingTable(comparison, readings), { caption, wide: true })}
<p class="note">${readingTableNote}</p>`;
}
