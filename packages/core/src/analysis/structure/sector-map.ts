import { controlCharacters, unicodePattern } from "../../model/unicode-pattern.js";
import type { DescribedVariable, Description } from "./describe.js";

/** What one sector takes from another. */
export interface SectorLink {
  readonly from: string;
  readonly to: string;
  /** Variables of `from` that equations of `to` read, or that fill or drain its stocks; in alphabetical order. */
  readonly variables: readonly string[];
}

/** A model as its sectors and what they take from each other. */
export interface SectorMap {
  readonly title: string;
  /** In the order of the description. */
  readonly sectors: readonly string[];
  readonly links: readonly SectorLink[];
}

/**
 * The sectors of a model and the variables by which they hang together. Parameters, levers and lookups are left out: who reads one is no
 * matter of cause and effect. {@link sectorMermaid} and {@link sectorDot} draw it.
 */
export function sectorMap({ name, variables }: Description): SectorMap {
  const sectorOf = new Map(variables.map((variable) => [variable.name, variable.sector ?? ""]));
  const found = new Map<string, Set<string>>();
  for (const variable of variables.filter(({ kind }) => !left.has(kind))) {
    const from = variable.sector ?? "";
    const stocks = variable.kind === "flow" ? [...variable.from, ...variable.to] : [];
    for (const user of [...variable.readBy, ...stocks]) {
      const to = sectorOf.get(user) ?? "";
      if (to === from) continue;
      const key = JSON.stringify([from, to]);
      found.set(key, (found.get(key) ?? new Set()).add(variable.name));
    }
  }
  return {
    title: name,
    sectors: [...new Set(sectorOf.values())],
    links: [...found]
      .map(([key, names]): SectorLink => {
        const [from, to] = JSON.parse(key) as [string, string];
        return { from, to, variables: [...names].sort() };
      })
      .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
  };
}

const left: ReadonlySet<DescribedVariable["kind"]> = new Set(["parameter", "lever", "lookup"]);

/** The map in the language of Mermaid: a box for each sector, on each arrow how many variables it stands for. */
export function sectorMermaid({ title, sectors, links }: SectorMap): string {
  return [
    "flowchart LR",
    `  accTitle: ${plain(title)}`,
    ...sectors.map((sector, k) => `  s${k}["${plain(sector) || " "}"]`),
    ...links.map(
      ({ from, to, variables }) =>
        `  s${sectors.indexOf(from)} -->|"${variables.length}"| s${sectors.indexOf(to)}`,
    ),
  ].join("\n");
}

/** The map in the language of Graphviz (DOT), the names of the variables as tooltips. */
export function sectorDot({ title, sectors, links }: SectorMap): string {
  return [
    `digraph ${quoted(title)} {`,
    "  rankdir=LR;",
    "  node [shape=box];",
    ...sectors.map((sector, k) => `  s${k} [label=${quoted(sector)}];`),
    ...links.map(
      ({ from, to, variables }) =>
        `  s${sectors.indexOf(from)} -> s${sectors.indexOf(to)} [label="${variables.length}", tooltip=${quoted(variables.join(", "))}];`,
    ),
    "}",
  ].join("\n");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const unplain = unicodePattern(String.raw`[^\p{L}\p{M}\p{N} _.,()-]+`, "gu");

/** One line of letters, digits and blanks, which both languages take for text. */
function plain(text: string): string {
  return text.replace(unplain(), " ").trim();
}

function quoted(text: string): string {
  return `"${text.replace(controlCharacters(), " ").replace(/["\\]/g, "\\$&")}"`;
}
