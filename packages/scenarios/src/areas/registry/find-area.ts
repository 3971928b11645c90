import { type Diagnostic, HeadwaterError, nearestName } from "@headwater/core";
import type { Area } from "./area.js";
import { areas, authorityEntries } from "./areas.js";

/** Other names of areas that are not authorities. */
const wideAliases: { readonly [code: string]: readonly string[] } = {
  E12000003: ["Yorkshire", "Yorkshire & Humber", "Yorkshire & the Humber"],
  E12000006: ["East", "Eastern"],
  E12000007: ["Greater London"],
};

/** What an area was asked for by, and which it is; `part` when only a part of it was asked for. */
interface Entry {
  readonly area: Area;
  readonly part?: string;
}

/** Titles that come before or after the name of a place. */
const titles = [
  /\b(?:royal borough|london borough|metropolitan borough|borough|city and county|city|county|council) of\b/g,
  /\b(?:(?:county|city|borough|district|metropolitan borough|unitary) )?(?:council|authority)$/,
  /\b(?:city|county|borough)$/,
  /^(?:the|lb)\b/,
];

const byCode = new Map(areas.map((area) => [area.code, area]));
const spellings = new Map<string, Entry>();
/** The same without titles, where that leaves nothing that another area is called. */
const bareSpellings = new Map<string, Entry>();
/** The spellings to suggest, in full. */
const names: string[] = [];

for (const area of areas) learn({ area }, area.name, area.code, ...(wideAliases[area.code] ?? []));
for (const { code, aliases = [], otherCodes = [], parts = [] } of authorityEntries) {
  const area = byCode.get(code) as Area;
  learn({ area }, ...aliases, ...otherCodes);
  for (const part of parts) learn({ area, part: part.name }, part.name, part.code);
}
for (const [text, entry] of spellings) {
  if (!spellings.has(bare(text))) bareSpellings.set(bare(text), entry);
}

function learn(entry: Entry, ...texts: readonly string[]): void {
  for (const text of texts) spellings.set(folded(text), entry);
  names.push(...texts.filter((text) => !/^E\d+$/.test(text)));
}

/**
 * The area that a name, a code or another spelling means: `Leeds`, `leeds city council`, `E08000035`, `Hull`, `County Durham`, `North East`,
 * `Inner London`, `England`. Case, accents, punctuation and titles do not matter.
 *
 * Besides the area, `diagnostics` holds an error (`unknown-area`, with the nearest name) when there is none, or a warning (`part-of-area`) when the
 * name is of an authority before or after 2020 that covers only a part of it.
 */
export function lookUpArea(text: string): {
  readonly area?: Area;
  readonly diagnostics: readonly Diagnostic[];
} {
  const plain = folded(text);
  const found = spellings.get(plain) ?? bareSpellings.get(bare(plain)) ?? spellings.get(bare(plain));
  if (found === undefined) return { diagnostics: [unknownArea(text)] };
  const { area, part } = found;
  return { area, diagnostics: part === undefined ? [] : [partOfArea(part, area)] };
}

/**
 * As {@link lookUpArea}, for callers who have no use for a warning.
 *
 * @throws HeadwaterError `usage` with `unknown-area`.
 */
export function areaNamed(text: string): Area {
  const { area, diagnostics } = lookUpArea(text);
  if (area === undefined) throw new HeadwaterError("usage", diagnostics);
  return area;
}

function bare(plain: string): string {
  return titles.reduce((text, title) => text.replace(title, " ").replace(/ +/g, " ").trim(), plain);
}

function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

function unknownArea(text: string): Diagnostic {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
  const nearest = nearestName(text, names);
  return {
    code: "unknown-area",
    severity: "error",
    path: [],
    message: `there is no area ${shown}`,
    hint:
      nearest === undefined
        ? "Areas are England, its regions and 151 local authorities, by name or code (E08000035)."
        : `Did you mean ${nearest}?`,
  };
}

function partOfArea(part: string, area: Area): Diagnostic {
  return {
    code: "part-of-area",
    severity: "warning",
    path: [],
    message: `${part} has no figures of its own: it is part of ${area.name}, whose figures are used`,
  };
}
