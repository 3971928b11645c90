import type { Provenance } from "./provenance.js";

/** What a run must tell of itself to be shown. */
export interface Showable {
  readonly times: Float64Array;
  readonly provenance: Provenance;
  names(): string[];
  unit(name: string): string;
  elements(name: string): readonly (readonly string[])[];
  series(name: string, ...elements: readonly string[]): Float64Array;
}

/** More series than this are counted, not listed. */
const listed = 15;

interface Line {
  readonly name: string;
  readonly unit: string;
  readonly first: string;
  readonly last: string;
}

/** A run as a short table of text. */
export function resultText(result: Showable): string {
  const { heading, lines, more } = summarise(result);
  const columns = lines.map(({ name, unit, first, last }) => [name, first, last, unit]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...columns.map((cells) => cells[column]?.length ?? 0)),
  );
  const [nameWidth = 0, firstWidth = 0, lastWidth = 0] = widths;
  const rows = lines.map(
    ({ name, unit, first, last }) =>
      `  ${name.padEnd(nameWidth)}  ${first.padStart(firstWidth)} -> ${last.padStart(lastWidth)}  ${unit}`,
  );
  return [heading, ...rows, ...(more === "" ? [] : [`  ${more}`])].join("\n");
}

/** A run as a short table of HTML, every text escaped. */
export function resultHtml(result: Showable): string {
  const { heading, lines, more, from, to } = summarise(result);
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("");
  const head = `<tr>${cells("th", ["variable", from, to, "unit"])}</tr>`;
  const rows = lines.map(
    ({ name, unit, first, last }) => `<tr>${cells("td", [name, first, last, unit])}</tr>`,
  );
  const foot = more === "" ? "" : `<p>${escapeHtml(more)}</p>`;
  return `<table><caption>${escapeHtml(heading)}</caption><thead>${head}</thead><tbody>${rows.join("")}</tbody></table>${foot}`;
}

function summarise(result: Showable) {
  const { provenance, times } = result;
  const names = result.names();
  const from = String(times[0] ?? "");
  const to = String(times[times.length - 1] ?? "");
  const heading = `${provenance.model}: ${from} to ${to} (${provenance.timeUnit}), dt ${provenance.dt}, ${provenance.method}`;
  const all = names.flatMap((name) =>
    combinations(result.elements(name)).map((elements) => ({ name, elements })),
  );
  const lines = all.slice(0, listed).map(({ name, elements }): Line => {
    const series = result.series(name, ...elements);
    const label = elements.length === 0 ? name : `${name}[${elements.join(", ")}]`;
    const [first = Number.NaN, last = Number.NaN] = [series[0], series[series.length - 1]];
    return { name: label, unit: result.unit(name), first: short(first), last: short(last) };
  });
  const more = all.length > listed ? `and ${all.length - listed} more: see names()` : "";
  return { heading, lines, more, from, to };
}

/** Every choice of one element per dimension; one empty choice for a scalar. */
function combinations(dimensions: readonly (readonly string[])[]): string[][] {
  return dimensions.reduce<string[][]>(
    (heads, elements) => heads.flatMap((head) => elements.map((element) => [...head, element])),
    [[]],
  );
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
