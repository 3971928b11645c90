import type { Cells, ModelSpec } from "@headwater/core";

/** Names of the stocks, flows and auxiliaries whose equations read a variable. */
export function usersOf(model: ModelSpec, name: string): string[] {
  const word = new RegExp(`(?<![\\p{L}\\p{N}_])${escapeRegExp(name)}(?![\\p{L}\\p{N}_])`, "iu");
  const reads = (cells: Cells<number | string> | undefined) => word.test(equationText(cells));
  return [
    ...Object.entries(model.stocks ?? {}).filter(([, { initial }]) => reads(initial)),
    ...Object.entries(model.flows ?? {}).filter(([, { equation }]) => reads(equation)),
    ...Object.entries(model.auxiliaries ?? {}).filter(([, { equation }]) => reads(equation)),
  ].map(([user]) => user);
}

/** An equation in one line, or `element: equation` for each part of it; empty where there is none. */
export function equationText(cells: Cells<number | string> | undefined): string {
  if (cells === undefined) return "";
  if (typeof cells !== "object") return String(cells);
  return Object.entries(cells)
    .map(([element, inner]) => `${element}: ${equationText(inner)}`)
    .join("; ");
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
