import { foldName, isElementName, isName, isReservedName } from "../model/names.js";
import { nearestName } from "../model/nearest.js";
import type { ModelSpec, VariableSpec } from "../model/spec.js";
import type { CheckedDimension } from "./checked-model.js";
import type { Problems } from "./problems.js";

/** No variable has more cells than this. */
export const maximumCells = 1_000_000;

export type SymbolKind = "stock" | "flow" | "auxiliary" | "parameter" | "lever" | "series" | "lookup";

/** A name of the model. `id` is its place among the variables or, for a lookup, among the lookups. */
export interface ModelSymbol {
  readonly kind: SymbolKind;
  readonly section: Section;
  readonly name: string;
  readonly id: number;
  readonly dimensions: readonly number[];
  readonly size: number;
  readonly offset: number;
}

const sections = {
  stocks: "stock",
  flows: "flow",
  auxiliaries: "auxiliary",
  parameters: "parameter",
  levers: "lever",
  series: "series",
  lookups: "lookup",
} as const;
export type Section = keyof typeof sections;

/** Names, dimensions and cells of a model: what equations are resolved against. */
export class SymbolTable {
  readonly dimensions: readonly CheckedDimension[];
  /** Ordered by name, so that the order of a file changes nothing. */
  readonly variables: readonly ModelSymbol[];
  readonly lookups: readonly ModelSymbol[];
  readonly cellCount: number;
  readonly #symbols = new Map<string, ModelSymbol>();
  readonly #dimensionIds = new Map<string, number>();
  readonly #positions: readonly ReadonlyMap<string, number>[];

  constructor(spec: ModelSpec, problems: Problems) {
    this.dimensions = readDimensions(spec, problems);
    for (const [id, dimension] of this.dimensions.entries())
      this.#dimensionIds.set(foldName(dimension.name), id);
    this.#positions = this.dimensions.map(
      ({ elements }) => new Map(elements.map((element, position) => [foldName(element), position])),
    );
    reportCollisions(spec, problems);
    let offset = 0;
    const counts = { variable: 0, lookup: 0 };
    for (const { section, name, variable } of namesOf(spec)) {
      const kind = sections[section];
      checkName(name, [section, name], problems);
      const dimensions = kind === "lookup" ? [] : this.#readDimensions(variable, [section, name], problems);
      const size = dimensions.reduce(
        (product, id) => product * (this.dimensions[id]?.elements.length ?? 1),
        1,
      );
      if (size > maximumCells) {
        const message = `${name} has ${size} cells; the limit is ${maximumCells}`;
        problems.report("too-many-cells", [section, name, "dimensions"], message);
      }
      const id = kind === "lookup" ? counts.lookup++ : counts.variable++;
      const symbol: ModelSymbol = { kind, section, name, id, dimensions, size, offset };
      if (kind !== "lookup") offset += size;
      if (!this.#symbols.has(foldName(name))) this.#symbols.set(foldName(name), symbol);
      else this.#duplicates.push(symbol);
    }
    const all = [...this.#symbols.values(), ...this.#duplicates].sort((a, b) => a.id - b.id);
    this.variables = all.filter((symbol) => symbol.kind !== "lookup");
    this.lookups = all.filter((symbol) => symbol.kind === "lookup");
    this.cellCount = offset;
    if (offset > 10 * maximumCells) {
      problems.report(
        "too-many-cells",
        [],
        `the model has ${offset} cells; the limit is ${10 * maximumCells}`,
      );
    }
  }

  readonly #duplicates: ModelSymbol[] = [];

  find(name: string): ModelSymbol | undefined {
    return this.#symbols.get(foldName(name));
  }

  /** Names that may stand in an equation. */
  names(): string[] {
    return [...this.#symbols.values()].map((symbol) => symbol.name);
  }

  findDimension(name: string): number | undefined {
    return this.#dimensionIds.get(foldName(name));
  }

  dimension(id: number): CheckedDimension {
    return this.dimensions[id] ?? { name: "?", elements: [] };
  }

  findElement(dimension: number, element: string): number | undefined {
    return this.#positions[dimension]?.get(foldName(element));
  }

  /** Dimensions that have an element of this name. */
  dimensionsWith(element: string): string[] {
    return this.dimensions
      .filter((_, id) => this.findElement(id, element) !== undefined)
      .map((dimension) => dimension.name);
  }

  /** `age, home`, or `no dimensions`. */
  describe(dimensions: readonly number[]): string {
    if (dimensions.length === 0) return "no dimensions";
    return dimensions.map((id) => this.dimension(id).name).join(", ");
  }

  #readDimensions(variable: Partial<VariableSpec>, path: readonly string[], problems: Problems): number[] {
    const ids: number[] = [];
    for (const name of variable.dimensions ?? []) {
      const at = [...path, "dimensions"];
      const id = this.findDimension(name);
      if (id === undefined) {
        problems.report("unknown-dimension", at, `there is no dimension ${name}`, {
          hint: hintFor(
            name,
            this.dimensions.map((dimension) => dimension.name),
            "dimensions",
          ),
        });
      } else if (ids.includes(id)) {
        problems.report("duplicate-dimension", at, `dimension ${name} is named twice`, {
          hint: "A variable over pairs of one list needs a second dimension with the same elements.",
        });
      } else ids.push(id);
    }
    return ids;
  }
}

interface Named {
  readonly section: Section;
  readonly name: string;
  readonly variable: Partial<VariableSpec>;
}

function namesOf(spec: ModelSpec): Named[] {
  const named: Named[] = [];
  for (const section of Object.keys(sections) as Section[]) {
    for (const [name, variable] of Object.entries(spec[section] ?? {})) {
      named.push({ section, name, variable: variable as Partial<VariableSpec> });
    }
  }
  return named.sort((a, b) => compareNames(a.name, b.name));
}

function compareNames(a: string, b: string): number {
  const [x, y] = [foldName(a), foldName(b)];
  if (x !== y) return x < y ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function readDimensions(spec: ModelSpec, problems: Problems): CheckedDimension[] {
  const entries = Object.entries(spec.dimensions ?? {}).sort(([a], [b]) => compareNames(a, b));
  const names = new Set(entries.map(([name]) => foldName(name)));
  return entries.map(([name, { elements }]) => {
    const path = ["dimensions", name];
    checkName(name, path, problems);
    if (elements.length === 0)
      problems.report("no-elements", [...path, "elements"], `dimension ${name} has no elements`);
    const seen = new Set<string>();
    for (const element of elements) {
      const at = [...path, "elements"];
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
    return { name, elements };
  });
}

function reportCollisions(spec: ModelSpec, problems: Problems): void {
  const first = new Map<string, { section: string; name: string }>();
  const dimensions = Object.keys(spec.dimensions ?? {}).map((name) => ({ section: "dimensions", name }));
  for (const { section, name } of [...dimensions, ...namesOf(spec)]) {
    const other = first.get(foldName(name));
    if (other === undefined) {
      first.set(foldName(name), { section, name });
      continue;
    }
    const message = `${section}.${name} and ${other.section}.${other.name} are one name`;
    problems.report("name-collision", [section, name], message, {
      hint: "Names are compared without regard to upper and lower case, over all parts of the model. Rename one.",
    });
  }
}

function checkName(name: string, path: readonly string[], problems: Problems): void {
  if (!isName(name)) {
    problems.report("bad-name", path, `"${name}" cannot be a name`, {
      hint: "A name is a letter or _, then letters, digits and _.",
    });
  } else if (isReservedName(name)) {
    problems.report("reserved-name", path, `${name} is a reserved word`, { hint: "Choose another name." });
  }
}

function hintFor(name: string, known: readonly string[], what: string): string | undefined {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  return known.length === 0
    ? `The model has no ${what}.`
    : `Known ${what}: ${known.slice(0, 12).join(", ")}.`;
}
