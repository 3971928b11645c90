import type { Screen } from "./table-data.js";
import { wrapText } from "./wrap.js";

/** Names under a heading. */
export interface ListGroup {
  readonly title: string;
  readonly entries: readonly (readonly [name: string, text: string])[];
}

/** Headings with `name  text` below them, the texts aligned; where there is little room for the text, it stands below its name. */
export function groupedList(groups: readonly ListGroup[], { width, bold, dim }: Screen): string {
  const names = groups.flatMap(({ entries }) => entries.map(([name]) => name.length));
  const indent = Math.max(0, ...names) + 4;
  const beside = width >= indent + 24;
  const line = ([name, text]: readonly [string, string]) => {
    if (!beside) return `  ${name}\n${wrapText(dim(text), width, "    ", "    ")}`;
    const [first = "", ...rest] = wrapText(text, width - indent).split("\n");
    return [
      `  ${name.padEnd(indent - 2)}${first}`,
      ...rest.map((more) => `${" ".repeat(indent)}${more}`),
    ].join("\n");
  };
  return groups.map(({ title, entries }) => [bold(title), ...entries.map(line)].join("\n")).join("\n\n");
}
