import { type Comparison, horizon } from "../comparison.js";
import { splitLabel, unitAndMoment } from "../label.js";
import { differenceDetails, fanDetails } from "./data-table.js";
import { differenceChart } from "./difference-chart.js";
import { fanChart } from "./fan-chart.js";
import { type Html, html, trusted } from "./html.js";
import { ink } from "./palette.js";

/** The headline outputs in the baseline, with what was published, and the median under each policy. */
export function levelSection(comparison: Comparison): Html {
  return html`${chartKey}
<div class="charts">
${headlines(comparison).map(
  (output) => html`<figure>
<figcaption>${splitLabel(output.label).name} <span>${unitAndMoment(output)}</span></figcaption>
${fanChart(output, comparison)}
${fanDetails(output, comparison)}
</figure>
`,
)}</div>
${publishedSources(comparison)}`;
}

/** Each policy minus the baseline, on the same draws. */
export function differenceSection(comparison: Comparison): Html {
  return html`<p>Policy minus baseline on the same draws, so that what is left is the policy and not chance. Line: median. Band: from the
10% to the 90% quantile. All policies share the scale of an output.</p>
${comparison.policies.map(
  (policy, position) => html`<h3>${policy.title} <span class="note">(${policy.id})</span></h3>
<div class="charts small">
${headlines(comparison).map(
  (output) => html`<figure>
<figcaption>${splitLabel(output.label).name} <span>${[unitAndMoment(output), betterText[output.better ?? "neither"]].filter((part) => part !== "").join(", ")}</span></figcaption>
${differenceChart(output, position, comparison)}
${differenceDetails(output, position, comparison)}
</figure>
`,
)}</div>
`,
)}`;
}

const betterText = { lower: "lower is better", higher: "higher is better", neither: "" } as const;

function headlines(comparison: Comparison) {
  return comparison.outputs.filter(({ headline }) => headline);
}

const chartKey = html`<ul class="key">
<li>${trusted(`<svg viewBox="0 0 35 14" aria-hidden="true"><circle cx="17" cy="7" r="4" fill="#fff" stroke="${ink}" stroke-width="1.8"/></svg>`)}published</li>
<li>${trusted(`<svg viewBox="0 0 35 14" aria-hidden="true"><path d="M0 7H35" stroke="${ink}" stroke-width="2"/></svg>`)}baseline, median of draws</li>
<li>${trusted(`<svg viewBox="0 0 35 14" aria-hidden="true"><rect class="band" width="35" height="14"/></svg>`)}baseline, 80% of draws</li>
<li>${trusted(`<svg viewBox="0 0 35 14" aria-hidden="true"><path d="M0 7H35" stroke="${ink}" stroke-width="2" stroke-dasharray="5 3"/></svg>`)}policies, medians, named at their end</li>
</ul>`;

function publishedSources(comparison: Comparison): Html {
  const sources = new Map<string, string[]>();
  for (const { label, published } of headlines(comparison)) {
    if (published === undefined) continue;
    sources.set(published.source, [...(sources.get(published.source) ?? []), splitLabel(label).name]);
  }
  if (sources.size === 0) return html``;
  return html`<p class="note">Published: ${[...sources].map(([source, labels]) => `${labels.join(", ")}: ${source}`).join(". ")}.
Years end on 31 March. Beyond the last dot everything is the model, to ${horizon(comparison)}.</p>`;
}
