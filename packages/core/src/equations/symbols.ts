import { DimensionFamilies } from "../model/dimension-families.js";
import { type Limits, resolveLimits } from "../model/limits.js";
import { compareNames, foldName } from "../model/names.js";
import { nearestName } from "../model/nearest.js";
import type { ModelSpec, VariableSpec } from "../model/spec.js";
import { checkDimensions } from "./check-dimensions.js";
import { checkName } from "./check-name.js";
import type { CheckedDimension } from "./checked-model.js";
import { DimensionTable } from "./dimension-table.js";
import type { Problems } from "./problems.js";

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
  readonly dimensions: DimensionTable;
  readonly limits: Limits;
  /** Ordered by name, so that the order of a file changes nothing. */
  readonly variables: readonly ModelSymbol[];
  readonly lookups: readonly ModelSymbol[];
  readonly cellCount: number;
  readonly #symbols = new Map<string, ModelSymbol>();

  constructor(spec: ModelSpec, problems: Problems, limits = resolveLimits()) {
    this.limits = limits;
    const families = new DimensionFamilies(spec.dimensions);
    checkDimensions(spec, families, problems);
    this.dimensions = new DimensionTable(spec, families);
    const named = namesOf(spec);
    reportCollisions(spec, named, problems);
    let offset = 0;
    const counts = { variable: 0, lookup: 0 };
    for (const { section, name, variable } of named) {
      const kind = sections[section];
      checkName(name, [section, name], problems);
      const dimensions = this.#readDimensions(variable, [section, name], problems);
      const size = dimensions.reduce((product, id) => product * this.dimension(id).elements.length, 1);
      if (size > limits.variableCells) {
        const message = `${name} has ${size} cells; the limit is ${limits.variableCells}`;
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
    if (offset > limits.modelCells) {
      problems.report(
        "too-many-cells",
        [],
        `the model has ${offset} cells; the limit is ${limits.modelCells}`,
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
    return this.dimensions.find(name);
  }

  dimension(id: number): CheckedDimension {
    return this.dimensions.get(id);
  }

  findElement(dimension: number, element: string): number | undefined {
    return this.dimensions.element(dimension, element);
  }

  /** Dimensions that have an element of this name. */
  dimensionsWith(element: string): string[] {
    return this.dimensions.list
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
            this.dimensions.list.map((dimension) => dimension.name),
            "dimensions",
          ),
        });
      } else if (ids.includes(id)) {
        problems.report("duplicate-dimension", at, `dimension ${name} is named twice`, {
          hint: `A variable over pairs of one list needs a second name for it: dimensions: { target: { of: ${this.dimension(id).name}, doc: ... } }.`,
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
  const named = new Map<string, Named[]>();
  for (const section of Object.keys(sections) as Section[]) {
    for (const [name, variable] of Object.entries(spec[section] ?? {})) {
      const folded = foldName(name);
      const alike = named.get(folded) ?? [];
      named.set(folded, [...alike, { section, name, variable: variable as Partial<VariableSpec> }]);
    }
  }
  return [...named.keys()]
    .sort()
    .flatMap((folded) => (named.get(folded) ?? []).sort((a, b) => compareNames(a.name, b.name)));
}

function reportCollisions(spec: ModelSpec, named: readonly Named[], problems: Problems): void {
  const first = new Map<string, { section: string; name: string }>();
  const dimensions = Object.keys(spec.dimensions ?? {}).map((name) => ({ section: "dimensions", name }));
  for (const { section, name } of [...dimensions, ...named]) {
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

function hintFor(name: string, known: readonly string[], what: string): string | undefined {
  const nearest = nearestName(name, known);
  if (nearest !== undefined) return `Did you mean ${nearest}?`;
  return known.length === 0
    ? `The model has no ${what}.`
    : `Known ${what}: ${known.slice(0, 12).join(", ")}.`;
}
