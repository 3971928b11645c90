import { isTextValue, splitCells } from "../model/cells.js";
import { type DimensionFamilies, maximumSubrangeDepth } from "../model/dimension-families.js";
import { foldName, isElementName } from "../model/names.js";
import { didYouMean } from "../model/nearest.js";
import type { DimensionSpec, ModelSpec } from "../model/spec.js";
import { checkName } from "./check-name.js";
import type { Problems } from "./problems.js";

/** Checks names and elements of dimensions, that subranges lie within their parents, and that maps are complete. */
export function checkDimensions(spec: ModelSpec, families: DimensionFamilies, problems: Problems): void {
  const specs = spec.dimensions ?? {};
  const names = new Set(Object.keys(specs).map(foldName));
  for (const name of Object.keys(specs).sort()) {
    const dimension = specs[name] as DimensionSpec;
    checkName(name, ["dimensions", name], problems);
    checkElements(name, dimension, names, families, problems);
    checkParent(name, dimension, specs, families, problems);
    checkMaps(name, dimension, specs, families, problems);
  }
}

type Specs = { readonly [name: string]: DimensionSpec };

function checkElements(
  name: string,
  dimension: DimensionSpec,
  names: ReadonlySet<string>,
  families: DimensionFamilies,
  problems: Problems,
): void {
  const at = ["dimensions", name, "elements"];
  const elements = families.elementsOf(name);
  if (elements.length === 0) problems.report("no-elements", at, `dimension ${name} has no elements`);
  // What it has from its parent was looked at there.
  if (dimension.elements === undefined) return;
  const seen = new Set<string>();
  for (const element of elements) {
    if (!isElementName(element)) {
      problems.report("bad-name", at, `"${element}" cannot name an element`, {
        hint: "Leave out brackets, commas, colons, quotes, *, # and \\, and blanks at either end.",
      });
    } else if (names.has(foldName(element))) {
      problems.report("name-collision", at, `element "${element}" has the name of a dimension`);
    }
    if (seen.has(foldName(element))) {
      problems.report("duplicate-element", at, `element "${element}" stands twice in dimension ${name}`, {
        hint: "Upper and lower case do not tell names apart.",
      });
    }
    seen.add(foldName(element));
  }
}

function checkParent(
  name: string,
  { of }: DimensionSpec,
  specs: Specs,
  families: DimensionFamilies,
  problems: Problems,
): void {
  if (of === undefined) return;
  const at = ["dimensions", name, "of"];
  const parent = families.find(of);
  if (parent === undefined) {
    reportUnknown(of, specs, at, problems);
    return;
  }
  const line = families.lineOf(name);
  const above = families.find(specs[line.at(-1) ?? ""]?.of ?? "");
  if (above !== undefined) {
    const circle = [...line.slice(Math.max(0, line.indexOf(above))), above].join(" -> ");
    problems.report(
      "dimension-cycle",
      at,
      `${name} has no parent that is no subrange: ${shortened(circle)}`,
      {
        hint: `Take of away from the one that has all elements. Subranges may be ${maximumSubrangeDepth} levels deep.`,
      },
    );
    return;
  }
  const elements = families.elementsOf(parent);
  const places = new Map(elements.map((element, place) => [foldName(element), place]));
  let before: { element: string; place: number } | undefined;
  for (const element of families.elementsOf(name)) {
    const place = places.get(foldName(element));
    const path = ["dimensions", name, "elements"];
    if (place === undefined) {
      problems.report(
        "unknown-element",
        path,
        `${name} is a subrange of ${parent}, which has no element ${element}`,
        {
          hint: didYouMean(element, elements),
        },
      );
      continue;
    }
    if (before !== undefined && place < before.place) {
      problems.report(
        "element-order",
        path,
        `in ${name} ${element} comes after ${before.element}, in ${parent} before it`,
        { hint: `Give the elements of ${name} in the order of ${parent}.` },
      );
    }
    before = { element, place };
  }
}

function checkMaps(
  name: string,
  { maps }: DimensionSpec,
  specs: Specs,
  families: DimensionFamilies,
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const [given, cells] of Object.entries(maps ?? {})) {
    const at = ["dimensions", name, "maps", given];
    const target = families.find(given);
    if (target === undefined) {
      reportUnknown(given, specs, at, problems);
      continue;
    }
    if (families.rootOf(target) === families.rootOf(name)) {
      problems.report(
        "bad-map",
        at,
        `${name} and ${target} have their elements in common, so none maps them`,
      );
      continue;
    }
    if (seen.has(target)) problems.report("bad-map", at, `${name} is mapped to ${target} twice`);
    seen.add(target);
    const { parts, diagnostics } = splitCells(cells, [families.cellDimension(name)], isTextValue, at);
    for (const diagnostic of diagnostics) problems.add(diagnostic);
    const elements = new Set(families.elementsOf(target).map(foldName));
    for (const { value, path } of parts) {
      if (elements.has(foldName(value))) continue;
      problems.report("unknown-element", [...at, ...path], `dimension ${target} has no element "${value}"`, {
        hint: didYouMean(value, families.elementsOf(target)),
      });
    }
  }
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

function reportUnknown(name: string, specs: Specs, path: readonly string[], problems: Problems): void {
  problems.report("unknown-dimension", path, `there is no dimension ${name}`, {
    hint:
      didYouMean(name, Object.keys(specs)) ??
      `Known dimensions: ${Object.keys(specs).slice(0, 12).join(", ")}.`,
  });
}
