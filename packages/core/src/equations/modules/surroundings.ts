import { foldName, isName, isPlain, isReservedName, moduleSeparator } from "../../model/names.js";
import { didYouMean, nearestName } from "../../model/nearest.js";
import type { ModelSpec, ModuleSpec, SubModelSpec } from "../../model/spec.js";
import { unicodePattern } from "../../model/unicode-pattern.js";
import { signatures } from "../functions.js";
import { maximumLength } from "../parse.js";
import { print } from "../print.js";
import type { Details } from "../problems.js";
import { type NameRole, renameNames } from "./rename.js";
import { type VariableSection, variableSections, type Whole } from "./whole.js";

/** A module that exists: its name as it was declared, and its model. */
export interface Instance {
  readonly name: string;
  readonly module: ModuleSpec;
  readonly model: SubModelSpec;
}

const plainMember = /\.\s*[A-Za-z_]/;
const member = unicodePattern(String.raw`\.\s*[\p{L}_]`);

/** The names that the equations of one model can read, and what they are called in the whole model. */
export class Surroundings {
  /** Empty for the whole model, `north.` for the inside of the module `north`. */
  readonly prefix: string;
  readonly instances: readonly Instance[];
  readonly #names = new Map<string, { readonly name: string; readonly section: VariableSection }>();
  readonly #byName = new Map<string, Instance>();
  readonly #outer: Surroundings | undefined;
  readonly #whole: Whole;
  #mistakes = 0;

  constructor(
    spec: ModelSpec | SubModelSpec,
    whole: Whole,
    place: { prefix: string; path: readonly string[]; outer?: Surroundings },
  ) {
    this.prefix = place.prefix;
    this.#outer = place.outer;
    this.#whole = whole;
    for (const section of variableSections) {
      for (const name of Object.keys(spec[section] ?? {})) this.#names.set(foldName(name), { name, section });
    }
    this.instances = Object.entries(spec.modules ?? {}).flatMap(([name, module]) => {
      const model = this.#modelOf(name, module, [...place.path, "modules", name]);
      return model === undefined ? [] : [{ name, module, model }];
    });
    for (const instance of this.instances) {
      const other = this.#byName.get(foldName(instance.name));
      if (other === undefined) this.#byName.set(foldName(instance.name), instance);
      else this.#reportCollision(instance.name, `module ${other.name}`, [...place.path, "modules"]);
    }
  }

  find(name: string): { readonly name: string; readonly section: VariableSection } | undefined {
    return this.#names.get(foldName(name));
  }

  /** The names in some sections. */
  names(sections: ReadonlySet<VariableSection>): string[] {
    return [...this.#names.values()].filter(({ section }) => sections.has(section)).map(({ name }) => name);
  }

  /** The name in the whole model, as far as it can be known; what is wrong with it is reported. */
  qualify(name: string, role: NameRole, path: readonly string[]): string {
    const folded = foldName(name);
    if (this.#names.has(folded)) return this.prefix + name;
    const [first = "", ...rest] = name.split(moduleSeparator);
    if (rest.length > 0) return this.#output(first, rest.join(moduleSeparator), name, path);
    const isWord = folded === "time" || folded === "dt" || signatures.has(folded);
    if (this.prefix === "" || isWord || this.#whole.dimensions.has(folded)) return name;
    const around = this.#outer?.find(name);
    const what = role === "call" ? "function" : "variable";
    this.#report(
      `unknown-${role === "call" ? "function" : "name"}`,
      path,
      `there is no ${what} ${name} in ${this.#title()}`,
      {
        hint:
          around === undefined
            ? didYouMean(name, this.#known())
            : around.section === "lookups"
              ? `${around.name} is outside, and a lookup cannot be an input: the sub-model needs its own.`
              : `${around.name} is outside. Add a parameter to the sub-model, and give ${around.name} as its input.`,
      },
    );
    return this.prefix + name;
  }

  /** Equations with their names as the whole model has them. What is wrong is reported, and has a 0 in its place. */
  cells(cells: unknown, path: readonly string[]): unknown {
    if (typeof cells === "string") return this.#equation(cells, path);
    if (typeof cells !== "object" || cells === null || Array.isArray(cells)) return cells;
    return Object.fromEntries(
      Object.entries(cells).map(([element, inner]) => [element, this.cells(inner, [...path, element])]),
    );
  }

  #equation(text: string, path: readonly string[]): number | string {
    if (!this.#needsReading(text)) return text;
    const { expression } = this.#whole.parse(text);
    // What is no equation is left as it is: reading the whole model says why.
    if (expression === undefined) return text;
    const before = this.#mistakes;
    const renamed = renameNames(expression, (name, role) => this.qualify(name, role, path));
    if (this.#mistakes > before) return 0;
    const written = this.prefix === "" ? text : print(renamed);
    if (written.length <= maximumLength) return written;
    const message = `with the names of modules the equation has ${written.length} characters; the limit is ${maximumLength}`;
    this.#report("equation-too-long", path, message);
    return 0;
  }

  /** Equations of the whole model keep their text; only what they read of modules has to be looked at. */
  #needsReading(text: string): boolean {
    return this.prefix !== "" || (isPlain(text) ? plainMember : member()).test(text);
  }

  #output(first: string, rest: string, name: string, path: readonly string[]): string {
    const instance = this.#byName.get(foldName(first));
    if (instance === undefined) {
      this.#report("unknown-name", path, `there is no module ${first}, so there is no ${name}`, {
        hint: didYouMean(
          first,
          this.instances.map((each) => each.name),
        ),
      });
      return name;
    }
    const outputs = instance.model.outputs ?? [];
    if (!outputs.some((output) => foldName(output) === foldName(rest))) {
      this.#report("not-an-output", path, `${rest} is no output of the module ${first}`, {
        expected: outputs.length === 0 ? "nothing, since it has no outputs" : outputs.join(", "),
        actual: rest,
        hint:
          didYouMean(rest, outputs) ??
          `Add it to the outputs of the model ${instance.module.model} to read it.`,
      });
    }
    return `${this.prefix}${name}`;
  }

  #modelOf(name: string, module: ModuleSpec, path: readonly string[]): SubModelSpec | undefined {
    const models = this.#whole.spec.models ?? {};
    if (!isName(name)) {
      this.#report("bad-name", path, `"${name}" cannot be a name`, {
        hint: "A name is a letter or _, then letters, digits and _.",
      });
    } else if (isReservedName(name)) {
      this.#report("reserved-name", path, `${name} is a reserved word`, {
        hint: "Choose another name.",
      });
    } else if (this.#names.has(foldName(name)) || this.#whole.dimensions.has(foldName(name))) {
      this.#reportCollision(name, "something else", path);
    } else if (!Object.hasOwn(models, module.model)) {
      const known = Object.keys(models);
      const nearest = nearestName(module.model, known);
      this.#report("unknown-model", [...path, "model"], `there is no model ${module.model}`, {
        hint: nearest === undefined ? `Models: ${known.join(", ") || "none"}.` : `Did you mean ${nearest}?`,
      });
    } else return models[module.model];
    return undefined;
  }

  #report(code: string, path: readonly string[], message: string, details?: Details): void {
    this.#mistakes++;
    this.#whole.report(this.prefix, code, path, message, details);
  }

  #reportCollision(name: string, other: string, path: readonly string[]): void {
    this.#report("name-collision", path, `module ${name} has the name of ${other}`, {
      hint: "Names are compared without regard to upper and lower case, over all parts of the model. Rename one.",
    });
  }

  #known(): string[] {
    const own = [...this.#names.values()].map(({ name }) => name);
    const outputs = this.instances.flatMap(({ name, model }) =>
      (model.outputs ?? []).map((output) => `${name}${moduleSeparator}${output}`),
    );
    return [...own, ...outputs, "time", "dt"];
  }

  #title(): string {
    return this.prefix === "" ? "the model" : `module ${this.prefix.slice(0, -1)}`;
  }
}
