import { type CellDimension, fillCells, isTextValue, splitCells } from "../model/cells.js";
import type { DimensionFamilies } from "../model/dimension-families.js";
import { compareNames, foldName } from "../model/names.js";
import type { ModelSpec } from "../model/spec.js";
import type { CheckedDimension } from "./checked-model.js";

/** For each element of one dimension its place in another; undefined where it has none. */
interface Placing {
  /** `name`: elements of one name are the same element of a family. `map`: one belongs to the other. */
  readonly by: "name" | "map";
  /**
   * `up`: the other is a parent (of what the map leads to), so that an element leads to it beyond doubt. `down`: the other is
   * a subrange. `across`: they have a parent in common, as the two dimensions of a matrix have.
   */
  readonly way: "up" | "down" | "across";
  readonly places: readonly (number | undefined)[];
}

/** The dimensions of a model by id, and how the elements of one are found in another. */
export class DimensionTable {
  /** Ordered by name, so that the order of a file changes nothing. */
  readonly list: readonly CheckedDimension[];
  readonly #families: DimensionFamilies;
  readonly #ids: ReadonlyMap<string, number>;
  readonly #positions: readonly ReadonlyMap<string, number>[];
  readonly #maps: readonly ReadonlyMap<number, readonly (string | undefined)[]>[];
  readonly #placings = new Map<string, Placing | undefined>();
  readonly #members = new Map<string, ReadonlyMap<number, readonly number[]>>();

  constructor(spec: ModelSpec, families: DimensionFamilies) {
    this.#families = families;
    const names = Object.keys(spec.dimensions ?? {}).sort(compareNames);
    this.list = names.map((name) => ({ name, elements: families.elementsOf(name) }));
    this.#ids = new Map(names.map((name, id) => [foldName(name), id]));
    this.#positions = this.list.map(
      ({ elements }) => new Map(elements.map((element, position) => [foldName(element), position])),
    );
    this.#maps = names.map((name) => {
      const maps = Object.entries(spec.dimensions?.[name]?.maps ?? {}).flatMap(([target, cells]) => {
        const id = this.find(target);
        const own = families.cellDimension(name);
        const { parts } = splitCells(cells, [own], isTextValue, []);
        return id === undefined ? [] : [[id, fillCells(parts, [own])] as const];
      });
      return new Map(maps);
    });
  }

  find(name: string): number | undefined {
    return this.#ids.get(foldName(name));
  }

  get(id: number): CheckedDimension {
    return this.list[id] ?? { name: "?", elements: [] };
  }

  /** The dimension with its subranges, as cells need it. */
  cellDimension(id: number): CellDimension {
    return this.#families.cellDimension(this.get(id).name);
  }

  element(dimension: number, name: string): number | undefined {
    return this.#positions[dimension]?.get(foldName(name));
  }

  /**
   * Where each element of one dimension stands in another: in the same family by its name, else by the map of the
   * dimension or of the nearest parent that has one. Undefined when the two have nothing to do with each other, and when
   * maps lead to several dimensions of the other's family but not to the other itself.
   */
  placing(from: number, to: number): Placing | undefined {
    const key = `${from} ${to}`;
    if (!this.#placings.has(key)) this.#placings.set(key, this.#findPlacing(from, to));
    return this.#placings.get(key);
  }

  /** The elements of one dimension that have each place of another. */
  members(from: number, to: number): ReadonlyMap<number, readonly number[]> {
    const key = `${from} ${to}`;
    const known = this.#members.get(key);
    if (known !== undefined) return known;
    const members = new Map<number, number[]>();
    for (const [element, place] of (this.placing(from, to)?.places ?? []).entries()) {
      if (place === undefined) continue;
      const alike = members.get(place);
      if (alike === undefined) members.set(place, [element]);
      else alike.push(element);
    }
    this.#members.set(key, members);
    return members;
  }

  #findPlacing(from: number, to: number): Placing | undefined {
    const { elements } = this.get(from);
    if (this.#root(from) === this.#root(to)) {
      const places = elements.map((element) => this.element(to, element));
      return { by: "name", way: this.#way(from, to), places };
    }
    for (const name of this.#families.lineOf(this.get(from).name)) {
      const level = this.find(name) ?? from;
      const near = [...(this.#maps[level] ?? [])].filter(([target]) => this.#root(target) === this.#root(to));
      if (near.length === 0) continue;
      const map = near.find(([target]) => target === to) ?? (near.length === 1 ? near[0] : undefined);
      if (map === undefined) return undefined;
      const [target, targets] = map;
      const places = elements.map((element) => {
        const belongs = targets[this.element(level, element) ?? -1];
        return belongs === undefined ? undefined : this.element(to, belongs);
      });
      return { by: "map", way: this.#way(target, to), places };
    }
    return undefined;
  }

  #way(from: number, to: number): Placing["way"] {
    const [one, other] = [this.get(from).name, this.get(to).name];
    if (this.#families.lineOf(one).includes(other)) return "up";
    return this.#families.lineOf(other).includes(one) ? "down" : "across";
  }

  #root(id: number): string {
    return this.#families.rootOf(this.get(id).name);
  }
}
