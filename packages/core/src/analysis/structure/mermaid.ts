import { unicodePattern } from "../../model/unicode-pattern.js";
import type { Description } from "./describe.js";
import { type DiagramNode, type DiagramOptions, diagramOf } from "./diagram.js";

/**
 * A flowchart in the language of Mermaid: stocks are boxes, flows thick arrows (through a hexagon where auxiliaries are
 * shown too), readings dotted arrows, clouds small circles. Text of the model is written so that Mermaid takes it for text.
 * Mermaid itself draws no more than 500 arrows unless it is configured to.
 *
 * @throws HeadwaterError `usage` for a sector that is not there.
 */
export function mermaidDiagram(description: Description, options: DiagramOptions = {}): string {
  const { title, nodes, arrows } = diagramOf(description, options);
  return [
    "flowchart LR",
    `  accTitle: ${plain(title)}`,
    ...nodes.map((node) => `  ${node.id}${shaped(node)}`),
    ...arrows.map(({ from, to, kind, label }) => {
      const arrow = kind === "flow" ? "==>" : "-.->";
      return `  ${from} ${arrow}${label === undefined ? "" : `|"${entities(label)}"|`} ${to}`;
    }),
  ].join("\n");
}

function shaped({ kind, label }: DiagramNode): string {
  const text = `"${entities(label)}"`;
  switch (kind) {
    case "stock":
      return `[${text}]`;
    case "flow":
      return `{{${text}}}`;
    case "cloud":
      return `((${text}))`;
    case "parameter":
    case "lever":
      return `[/${text}/]`;
    case "series":
    case "lookup":
      return `[(${text})]`;
    case "auxiliary":
    case "frozen":
    case "held":
    case "noise":
      return `(${text})`;
  }
}

const unplain = unicodePattern(String.raw`[^\p{L}\p{M}\p{N} _.]`, "gu");
const lineEnds = unicodePattern(String.raw`[\p{Cc}\p{Zl}\p{Zp};%{}#]+`, "gu");

/** Mermaid reads `#34;` as a quotation mark; whatever is no letter, digit or blank is written so. It takes no empty text. */
function entities(text: string): string {
  return (plain(text) || " ").replace(unplain(), (character) => `#${character.codePointAt(0)};`);
}

/** One line without what a line of Mermaid is ended or commented by. */
function plain(text: string): string {
  return text.replace(lineEnds(), " ").trim();
}
