import { controlCharacters } from "../../model/unicode-pattern.js";
import type { DescribedVariable, Description } from "./describe.js";

/**
 * A description as plain text: one line for each variable, under the name of its sector, with kind, unit and doc. A
 * stock's flows stand after its doc, `+` for what fills it.
 */
export function descriptionTable({ name, doc, time, dimensions, variables }: Description): string {
  const lines = [
    doc === undefined ? name : `${name}: ${doc}`,
    `time in ${time.unit} from ${time.start} to ${time.stop}, dt ${time.dt}`,
    ...dimensions.map((dimension) => `${dimension.name}: ${dimension.elements.join(", ")}`),
  ];
  const rows = variables.map((variable) => [
    labelOf(variable),
    variable.kind,
    variable.unit,
    docOf(variable),
  ]);
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...rows.map((row) => [...(row[column] ?? "")].length)),
  );
  let sector: string | undefined;
  for (const [i, variable] of variables.entries()) {
    if (i === 0 || variable.sector !== sector)
      lines.push("", ...(variable.sector === undefined ? [] : [variable.sector]));
    sector = variable.sector;
    const cells = rows[i] ?? [];
    lines.push(
      cells
        .map((cell, column) => padded(oneLine(cell), widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  }
  return lines.map(oneLine).join("\n");
}

function labelOf({ name, dimensions }: DescribedVariable): string {
  return dimensions.length === 0 ? name : `${name}[${dimensions.join(", ")}]`;
}

function docOf({ doc, kind, from, to }: DescribedVariable): string {
  if (kind !== "stock") return doc;
  return [doc, ...from.map((flow) => `+ ${flow}`), ...to.map((flow) => `- ${flow}`)].join(" ");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - [...text].length));
}

/** A doc may have line breaks, and control characters that a terminal would obey. */
function oneLine(text: string): string {
  return text.replace(controlCharacters(), " ");
}
