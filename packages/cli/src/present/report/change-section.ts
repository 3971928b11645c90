import type { Change, ComparedPolicy } from "../comparison.js";
import { quantityText } from "../quantity-text.js";
import { type Html, html } from "./html.js";

/** What each policy changes, and nothing else: each lever from its neutral value to the new one, when, how fast, why. */
export function changeSection(policies: readonly ComparedPolicy[]): Html {
  return html`<p>Everything else is as in the baseline. A year means 31 March of that year.</p>
${policies.map(
  ({ id, title, summary, changes, cost, caveats }) => html`<h3>${title} <span class="note">(${id})</span></h3>
<p>${summary}</p>
<ul class="changes">
${changes.map(
  (change) => html`<li><strong>${change.doc}</strong> <span class="note">(${change.lever})</span><br>
${changeText(change)}.<br>
<span class="note">Why: ${change.because}</span></li>
`,
)}</ul>
${cost !== "" && html`<p><strong>Cost.</strong> ${cost}</p>`}
${
  caveats.length > 0 &&
  html`<p><strong>Caveats</strong></p><ul>${caveats.map((caveat) => html`<li>${caveat}</li>`)}</ul>`
}
`,
)}`;
}

/** For example `from £0 a year to £600m a year, starting in 2022, in full by 2027`. */
export function changeText({ neutral, to, unit, start, ramp, until }: Change): string {
  const target = typeof to === "number" ? quantityText(to, unit) : to;
  const pace =
    ramp === 0
      ? `at once in ${yearText(start)}`
      : `starting in ${yearText(start)}, in full by ${yearText(start + ramp)}`;
  const end = until === undefined ? "" : `, until ${yearText(until)}`;
  return `From ${quantityText(neutral, unit)} to ${target}, ${pace}${end}`;
}

function yearText(year: number): string {
  return String(Math.round(year * 100) / 100);
}
