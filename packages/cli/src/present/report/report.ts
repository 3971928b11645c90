import { horizon } from "../comparison.js";
import { fixedDigits } from "../digits.js";
import { levelTable } from "../level-table.js";
import { counted } from "../number.js";
import { resultTable, resultTableNote } from "../result-table.js";
import { changeSection } from "./change-section.js";
import { differenceSection, levelSection } from "./chart-sections.js";
import { detailSection, sourceSection, validationSection } from "./closing-sections.js";
import { type Html, html } from "./html.js";
import { page, type Section } from "./page.js";
import { pageTable } from "./page-table.js";
import { readingSection } from "./reading-section.js";
import type { ReportData } from "./report-data.js";

/** The report: one self-contained HTML file. Every text in `data` is escaped. */
export function renderReport(data: ReportData): string {
  const { comparison, validation, sources } = data;
  const compared = comparison.policies.length > 0;
  const sections: (Section | false)[] = [
    { id: "results", heading: `Results in ${horizon(comparison)}`, body: resultsBody(data, compared) },
    { id: "levels", heading: "Paths over time", body: levelSection(comparison) },
    compared && {
      id: "differences",
      heading: "Differences from the baseline",
      body: differenceSection(comparison),
    },
    comparison.readings !== undefined && {
      id: "readings",
      heading: "Where the documents disagree",
      body: readingSection(comparison, comparison.readings),
    },
    compared && { id: "changes", heading: "What was changed", body: changeSection(comparison.policies) },
    validation.length > 0 && {
      id: "validation",
      heading: "How well the baseline meets the published figures",
      body: validationSection(validation),
    },
    sources.length > 0 && { id: "sources", heading: "Sources", body: sourceSection(sources) },
    { id: "details", heading: "How this was run", body: detailSection(data) },
  ];
  return page(
    data.title,
    lead(data),
    sections.filter((section) => section !== false),
    html`<p><strong>Scenario, not forecast.</strong> ${limitsOf(comparison.area)}</p>`,
  );
}

function limitsOf(area: string): string {
  const what =
    area === "England" ? "a model of England as a whole" : `England's model on the inputs of ${area}`;
  const whom = area === "England" ? "area or child" : "child";
  return (
    `These are the consequences of stated assumptions in ${what}. They do not say what will happen, and ` +
    `not what any one ${whom} should expect.`
  );
}

function lead(data: ReportData): Html {
  const { comparison, paragraphs } = data;
  return html`${cautions(comparison).map(
    ([title, text]) => html`<p class="caution" role="note"><strong>${title}</strong> ${text}</p>\n`,
  )}<ul class="lead">
${paragraphs.map((paragraph) => html`<li>${unbroken(paragraph)}</li>\n`)}</ul>
<p class="caution" role="note"><strong>Scenario, not forecast</strong> ${limitsOf(comparison.area)}</p>`;
}

/** What must be known before any number is read. */
function cautions({ draws, partial }: ReportData["comparison"]): (readonly [title: string, text: string])[] {
  const counts = [draws.complete, draws.failed, draws.requested];
  const [complete, failed, requested] = counts.map((count) => fixedDigits(count));
  return [
    ...(partial
      ? [
          [
            "Partial result",
            `The run was interrupted after ${complete} of ${requested} draws. Every number here rests on those alone.`,
          ] as const,
        ]
      : []),
    ...(draws.failed > 0
      ? [
          [
            "Draws left out",
            `${failed} of ${requested} draws stopped with a numerical failure and are left out of every number here.`,
          ] as const,
        ]
      : []),
  ];
}

/** Keeps a minus sign and its pound on one line. */
function unbroken(text: string): string {
  return text.replaceAll("−£", "−\u2060£");
}

function resultsBody({ comparison }: ReportData, compared: boolean): Html {
  const caption = `Headline outputs in ${horizon(comparison)}, ${counted(comparison.draws.complete, "draw")}`;
  const table = compared ? resultTable(comparison) : levelTable(comparison);
  return html`${pageTable(table, { caption, wide: true })}
${compared && html`<p class="note">${resultTableNote}</p>`}`;
}
