import type { CellDimension } from "./cells.js";
import { foldName } from "./names.js";
import type { DimensionSpec } from "./spec.js";

/** Subranges of subranges go no deeper than this. */
export const maximumSubrangeDepth = 100;

/**
 * Dimensions with their subranges. A family is a dimension without a parent and all below it; in a family, elements of one
 * name are one element. What is wrong with `of` is found by the checks of the model; here a wrong one ends the way up.
 */
export class DimensionFamilies {
  readonly #specs: ReadonlyMap<string, { readonly name: string; readonly spec: DimensionSpec }>;
  /** Names of each family by their folded form. */
  readonly #members = new Map<string, Map<string, string>>();
  readonly #cells = new Map<string, CellDimension>();

  constructor(specs: { readonly [name: string]: DimensionSpec } | undefined) {
    this.#specs = new Map(
      Object.entries(specs ?? {}).map(([name, spec]) => [foldName(name), { name, spec }]),
    );
    for (const { name } of this.#specs.values()) {
      const root = this.rootOf(name);
      const members = this.#members.get(root) ?? new Map<string, string>();
      this.#members.set(root, members.set(foldName(name), name));
    }
  }

  /** The name as it is declared; undefined when there is no such dimension. */
  find(name: string): string | undefined {
    return this.#specs.get(foldName(name))?.name;
  }

  /** The dimension, its parent, the parent's parent, up to the one without a parent; each once. */
  lineOf(name: string): readonly string[] {
    const line: string[] = [];
    let at = this.#specs.get(foldName(name));
    while (at !== undefined && line.length < maximumSubrangeDepth && !line.includes(at.name)) {
      line.push(at.name);
      at = at.spec.of === undefined ? undefined : this.#specs.get(foldName(at.spec.of));
    }
    return line;
  }

  /** The dimension at the top of a family. */
  rootOf(name: string): string {
    return this.lineOf(name).at(-1) ?? name;
  }

  /** The elements of a dimension: its own, or the parent's when it lists none. */
  elementsOf(name: string): readonly string[] {
    for (const each of this.lineOf(name)) {
      const elements = this.#specs.get(foldName(each))?.spec.elements;
      if (elements !== undefined) return elements;
    }
    return [];
  }

  /** A dimension with all of its family that lies within it: what {@link splitCells} needs. */
  cellDimension(name: string): CellDimension {
    const known = this.#cells.get(foldName(name));
    if (known !== undefined) return known;
    const elements = this.elementsOf(name);
    const members = this.#members.get(this.rootOf(name));
    const others = () =>
      [...(members?.values() ?? [])].filter((member) => foldName(member) !== foldName(name));
    const places = new Map(elements.map((element, place) => [foldName(element), place]));
    const positions = (subrange: string) => {
      const member = members?.get(foldName(subrange));
      const found = (member === undefined ? [] : this.elementsOf(member)).map((each) =>
        places.get(foldName(each)),
      );
      return found.length > 0 && found.every((place) => place !== undefined) ? found : undefined;
    };
    const dimension = { name: this.find(name) ?? name, elements, subranges: { names: others, positions } };
    this.#cells.set(foldName(name), dimension);
    return dimension;
  }
}
