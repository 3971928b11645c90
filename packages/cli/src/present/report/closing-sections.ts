import type { SourceRecord } from "../run-folder/manifest.js";
import type { Table } from "../table-data.js";
import { type Html, html } from "./html.js";
import { pageTable } from "./page-table.js";
import type { ReportData, ValidationEntry } from "./report-data.js";

/** How close the model comes to what was published, each figure with the model's own and the error. */
export function validationSection(entries: readonly ValidationEntry[]): Html {
  const missed = entries.filter(({ within }) => !within).length;
  const table: Table = {
    columns: [
      { header: "Figure", key: "figure" },
      { header: "Year", key: "year" },
      { header: "Published", key: "published", align: "right" },
      { header: "Model", key: "model", align: "right" },
      { header: "Error", key: "error", align: "right" },
      { header: "Within tolerance", key: "within" },
    ],
    rows: entries.map(({ label, year, published, model, error, within }) => [
      label,
      year,
      published,
      model,
      error,
      within ? "yes" : "no",
    ]),
  };
  return html`<p>${
    missed === 0
      ? `The baseline meets all ${entries.length} published figures that it is held against, within the tolerance of each.`
      : `The baseline meets ${entries.length - missed} of ${entries.length} published figures within the tolerance of each, and misses ${missed}.`
  }</p>
${pageTable(table, { caption: "Published figures and the model’s", wide: true })}`;
}

/** The publications that the model and these policies rest on. */
export function sourceSection(sources: readonly SourceRecord[]): Html {
  return html`<ul>${sources.map(({ id, title, publisher, year, url }) => {
    const rest = [publisher, year].filter((part) => part !== undefined).join(", ");
    const place = url === undefined ? "" : ` ${plainAddress(url)}`;
    return html`<li>${title}${rest !== "" && `. ${rest}`}.${place} <span class="note">[${id}]</span></li>\n`;
  })}</ul>`;
}

/** An address to read, not to follow: the report has no link out of itself. */
function plainAddress(url: string): string {
  return url.replace(/^https:\/\/doi\.org\//, "doi:").replace(/^https?:\/\/(www\.)?/, "");
}

/** What is needed to make the run again. */
export function detailSection({ details, warnings }: Pick<ReportData, "details" | "warnings">): Html {
  return html`<dl>${details.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>
${
  warnings.length > 0 &&
  html`<p><strong>Warnings</strong></p><ul>${warnings.map((warning) => html`<li>${warning}</li>`)}</ul>`
}`;
}
