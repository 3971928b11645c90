/** Where a part of a flat model was written. */
interface Written {
  /** Where the variable is declared. */
  readonly here: readonly string[];
  /** Where its value or equation stands, when that is an input of a module. */
  readonly given?: readonly string[];
  /** What its names have before them in the flat model. */
  readonly prefix: string;
}

/** Where the parts of a flat model were written. */
export class Origins {
  readonly #written = new Map<string, Written>();

  add(section: string, name: string, written: Written): void {
    this.#written.set(keyOf(section, name), written);
  }

  of(path: readonly string[]): readonly string[] {
    const [section = "", name = "", field, ...rest] = path;
    const found = this.#written.get(keyOf(section, name));
    if (found === undefined) return path;
    const { here, given, prefix } = found;
    if (field === undefined) return here;
    if (given !== undefined && (field === "equation" || field === "value")) return [...given, ...rest];
    // Leaks of a conveyor stand under the names of their flows.
    const keys =
      field === "conveyor"
        ? rest.map((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : key))
        : rest;
    return [...here, field, ...keys];
  }
}

function keyOf(section: string, name: string): string {
  return `${section}\n${name}`;
}
