import { foldName } from "../../model/names.js";
import { didYouMean } from "../../model/nearest.js";
import type { Cells } from "../../model/spec.js";
import type { Surroundings } from "./surroundings.js";
import { type VariableSection, variableSections, type Whole } from "./whole.js";

/** A variable of some section, as plain data. */
export type Variable = Record<string, unknown>;

/** What stands in the place of a variable. */
interface Replacement {
  readonly section: VariableSection;
  readonly variable: Variable;
  readonly path: readonly string[];
}

/** What a module is given from outside. */
export class Inputs {
  readonly #given = new Map<string, { readonly name: string; readonly cells: Cells<number | string> }>();
  readonly #place: {
    readonly surroundings: Surroundings;
    readonly path: readonly string[];
    readonly name: string;
  };
  readonly #whole: Whole;

  /** @param place what is around the module: its equations are read there. */
  constructor(
    inputs: { readonly [name: string]: Cells<number | string> },
    place: { surroundings: Surroundings; path: readonly string[]; name: string },
    whole: Whole,
  ) {
    this.#place = place;
    this.#whole = whole;
    for (const [name, cells] of Object.entries(inputs)) {
      const other = this.#given.get(foldName(name));
      if (other !== undefined) {
        whole.report(
          place.surroundings.prefix,
          "name-collision",
          [...place.path, name],
          `${name} and ${other.name} are one input`,
        );
      } else this.#given.set(foldName(name), { name, cells });
    }
  }

  /** Reports inputs that the sub-model has no place for. */
  checkNames(inside: Surroundings): void {
    const { path, name: module, surroundings } = this.#place;
    const whole = this.#whole;
    for (const { name } of this.#given.values()) {
      const found = inside.find(name);
      const at = [...path, name];
      if (found === undefined) {
        whole.report(
          surroundings.prefix,
          "unknown-input",
          at,
          `the module ${module} has nothing called ${name}`,
          {
            hint: didYouMean(name, inside.names(replaceable)),
          },
        );
      } else if (!replaceable.has(found.section)) {
        const remedy =
          found.section === "stocks"
            ? "Make its initial value or a flow an input."
            : "Give the sub-model a lookup of its own.";
        whole.report(
          surroundings.prefix,
          "not-an-input",
          at,
          `${found.name} is in ${found.section}, and cannot be an input`,
          {
            expected: [...replaceable].join(", "),
            actual: found.section,
            hint: remedy,
          },
        );
      }
    }
  }

  /** What stands in the place of a variable; undefined when no input is given for it. */
  replace(section: VariableSection, name: string, own: Variable): Replacement | undefined {
    const input = this.#given.get(foldName(name));
    if (input === undefined || !replaceable.has(section)) return undefined;
    const path = [...this.#place.path, input.name];
    const { unit, doc, dimensions, sector, range } = own;
    const described = withoutAbsent({ unit, doc, dimensions, sector });
    if ((section === "parameters" || section === "levers") && isNumbers(input.cells)) {
      const kept = section === "levers" ? { combine: own.combine } : {};
      return {
        section,
        variable: { ...described, ...kept, ...withoutAbsent({ range }), value: input.cells },
        path,
      };
    }
    const equation = this.#place.surroundings.cells(input.cells, path);
    if (section === "flows") return { section, variable: { ...own, equation }, path };
    return {
      section: "auxiliaries",
      variable: { ...described, equation },
      path,
    };
  }
}

const replaceable: ReadonlySet<VariableSection> = new Set(
  variableSections.filter((section) => section !== "stocks" && section !== "lookups"),
);

function isNumbers(cells: Cells<number | string>): boolean {
  if (typeof cells !== "object" || cells === null) return typeof cells === "number";
  return Object.values(cells).every(isNumbers);
}

function withoutAbsent(variable: Variable): Variable {
  return Object.fromEntries(Object.entries(variable).filter(([, value]) => value !== undefined));
}
