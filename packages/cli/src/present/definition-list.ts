import type { Screen } from "./table-data.js";
import { wrapText } from "./wrap.js";

/** One thing that can be explained: what it is, and what there is to say about it, in order. */
export interface Explanation {
  readonly kind: string;
  readonly name: string;
  readonly entries: readonly (readonly [label: string, text: string])[];
}

/** A heading and `label  text` below it, the texts aligned; on a narrow terminal each text stands below its label. */
export function definitionList({ kind, name, entries }: Explanation, screen: Screen): string {
  const labelWidth = Math.max(...entries.map(([label]) => label.length)) + 2;
  const beside = screen.width >= labelWidth + 40;
  const lines = entries.map(([label, text]) => {
    if (!beside) return `${label}:\n${wrapText(text, screen.width, "  ", "  ")}`;
    const indent = " ".repeat(labelWidth);
    const wrapped = wrapText(text, screen.width - labelWidth).split("\n");
    return [
      screen.dim(label.padEnd(labelWidth)) + (wrapped[0] ?? ""),
      ...wrapped.slice(1).map((line) => indent + line),
    ].join("\n");
  });
  return [`${screen.bold(name)} (${kind})`, ...lines].join("\n");
}
