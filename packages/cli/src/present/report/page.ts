import { type Html, html, trusted } from "./html.js";
import { styles } from "./styles.js";

export interface Section {
  /** Anchor; kebab-case. */
  readonly id: string;
  readonly heading: string;
  readonly body: Html;
}

/** The skeleton of a report: one file that loads nothing, runs nothing, and reads in order without its styles. */
export function page(title: string, lead: Html, sections: readonly Section[], closing: Html): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${trusted(styles)}
</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.id}">Skip to the results</a>
<header>
<p class="kind">Headwater: children’s social care in England</p>
<h1>${title}</h1>
${lead}
<nav aria-label="Contents"><ul>
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ul></nav>
</header>
<main>
${sections.map(({ id, heading, body }) => html`<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n${body}\n</section>\n`)}</main>
<footer>
${closing}
</footer>
</body>
</html>
`.text;
}
