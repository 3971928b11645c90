import { controlCharacters } from "../../model/unicode-pattern.js";
import type { Description } from "./describe.js";
import { type DiagramNode, type DiagramOptions, diagramOf } from "./diagram.js";

/**
 * A digraph in the language of Graphviz (DOT): stocks are boxes, flows bold arrows (through a hexagon where auxiliaries are
 * shown too), readings thin ones, clouds points. Text of the model stands in quotation marks, with `"` and `\` escaped.
 *
 * @throws HeadwaterError `usage` for a sector that is not there.
 */
export function dotDiagram(description: Description, options: DiagramOptions = {}): string {
  const { title, nodes, arrows } = diagramOf(description, options);
  return [
    `digraph ${quoted(title)} {`,
    "  rankdir=LR;",
    ...nodes.map((node) => `  ${node.id} [label=${quoted(node.label)}, shape=${shapes[node.kind]}];`),
    ...arrows.map(({ from, to, kind, label }) => {
      const attributes = [
        ...(kind === "flow" ? ["style=bold"] : ["color=gray50"]),
        ...(label === undefined ? [] : [`label=${quoted(label)}`]),
      ];
      return `  ${from} -> ${to} [${attributes.join(", ")}];`;
    }),
    "}",
  ].join("\n");
}

const shapes: { readonly [kind in DiagramNode["kind"]]: string } = {
  stock: "box",
  flow: "hexagon",
  auxiliary: "ellipse",
  parameter: "plaintext",
  lever: "diamond",
  series: "note",
  lookup: "parallelogram",
  frozen: "ellipse",
  held: "ellipse",
  noise: "ellipse",
  cloud: "point",
};

function quoted(text: string): string {
  return `"${text.replace(controlCharacters(), " ").replace(/["\\]/g, "\\$&")}"`;
}
