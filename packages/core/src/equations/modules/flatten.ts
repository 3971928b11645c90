import { foldName, moduleSeparator } from "../../model/names.js";
import { didYouMean } from "../../model/nearest.js";
import type { ModelSpec, SubModelSpec } from "../../model/spec.js";
import { Problems } from "../problems.js";
import { Inputs } from "./inputs.js";
import { Origins } from "./origins.js";
import { qualifiedJoint, qualifiedLoop, qualifiedVariable } from "./qualify.js";
import { type Instance, Surroundings } from "./surroundings.js";
import { type VariableSection, variableSections, Whole } from "./whole.js";

/** Modules inside each other, at most. */
export const maximumModuleDepth = 20;
/** Characters that all modules have together, written out, at most: as many as a file. */
export const maximumModuleLength = 10_000_000;
/** Characters that the names of modules put before the names of variables, at most. */
const maximumPrefix = 200;

/** A model without modules. */
export interface FlatModel {
  /** The same model with every variable of a module under its full name, `north.births`. */
  readonly spec: ModelSpec;
  /** Where what stands at a path of `spec` was written: in `models`, or in the `inputs` of a module. */
  readonly origin: (path: readonly string[]) => readonly string[];
}

type Section = VariableSection | "dimensions" | "units" | "joint" | "loops";
type Flat = { [section in Section]: Record<string, unknown> };

/** A model inside which modules stand: the whole model, or that of a module. */
interface Place {
  readonly spec: ModelSpec | SubModelSpec;
  readonly path: readonly string[];
  readonly surroundings: Surroundings;
  /** Names of the models that this one is inside of, outermost first. */
  readonly inside: readonly string[];
}

/**
 * Puts the variables of all modules into one model. A model without modules is given back as it is. What is wrong with modules
 * is reported; the rest is done as far as it can be, so that checking the result finds what else there is.
 */
export function flattenModules(whole: ModelSpec, problems: Problems = new Problems()): FlatModel {
  if (whole.modules === undefined && whole.models === undefined) {
    return { spec: whole, origin: (path) => path };
  }
  const flattener = new Flattener(whole, problems);
  return { spec: flattener.spec(), origin: (path) => flattener.origins.of(path) };
}

class Flattener {
  readonly origins = new Origins();
  readonly #whole: Whole;
  readonly #flat: Flat = {
    dimensions: {},
    units: {},
    stocks: {},
    flows: {},
    auxiliaries: {},
    parameters: {},
    levers: {},
    lookups: {},
    series: {},
    joint: {},
    loops: {},
  };
  readonly #used = new Set<string>();
  /** Models whose dimensions and units were seen. */
  readonly #shown = new Set<object>();

  constructor(whole: ModelSpec, problems: Problems) {
    this.#whole = new Whole(whole, problems);
  }

  spec(): ModelSpec {
    const { models, modules: _, ...rest } = this.#whole.spec;
    const surroundings = new Surroundings(this.#whole.spec, this.#whole, { prefix: "", path: [] });
    const length = this.#whole.writtenLength();
    if (length > maximumModuleLength) {
      const message = `written out, the modules have ${length} characters; the limit is ${maximumModuleLength}`;
      this.#whole.report("", "modules-too-large", ["modules"], message);
      return rest;
    }
    this.#flatten({ spec: this.#whole.spec, path: [], surroundings, inside: [] });
    for (const name of Object.keys(models ?? {})) {
      if (this.#used.has(name)) continue;
      this.#whole.report("", "unused-model", ["models", name], `no module uses the model ${name}`, {
        severity: "warning",
        hint: "What is in it was not checked.",
      });
    }
    const filled = Object.entries(this.#flat).filter(([, section]) => Object.keys(section).length > 0);
    return { ...rest, ...Object.fromEntries(filled) } as ModelSpec;
  }

  #flatten(place: Place, inputs?: Inputs): void {
    const { spec, path, surroundings } = place;
    if (!this.#shown.has(spec)) {
      this.#shared("dimensions", spec.dimensions, path, withoutDoc);
      this.#shared("units", spec.units, path, (unit) => unit);
      this.#shown.add(spec);
    }
    for (const section of variableSections) {
      for (const [name, variable] of Object.entries(spec[section] ?? {})) {
        const here = [...path, section, name];
        const own = qualifiedVariable(variable, here, surroundings);
        const given = inputs?.replace(section, name, own);
        this.#add(given?.section ?? section, surroundings.prefix + name, given?.variable ?? own);
        this.origins.add(given?.section ?? section, surroundings.prefix + name, {
          here,
          prefix: surroundings.prefix,
          ...(given === undefined ? {} : { given: given.path }),
        });
      }
    }
    this.#named("joint", spec.joint, place, (joint) => qualifiedJoint(joint, surroundings.prefix));
    this.#named("loops", spec.loops, place, (loop) => qualifiedLoop(loop, surroundings.prefix));
    for (const instance of surroundings.instances) this.#module(instance, place);
  }

  #module({ name, module, model }: Instance, place: Place): void {
    const outer = place.surroundings;
    this.#used.add(module.model);
    const at = [...place.path, "modules", name];
    const inside = [...place.inside, module.model];
    if (place.inside.includes(module.model) || inside.length > maximumModuleDepth) {
      const isCycle = place.inside.includes(module.model);
      this.#whole.report(
        outer.prefix,
        isCycle ? "module-cycle" : "modules-too-deep",
        at,
        isCycle
          ? `the model ${module.model} is a part of itself: ${inside.join(" -> ")}`
          : `modules stand inside each other more than ${maximumModuleDepth} deep`,
      );
      return;
    }
    const prefix = `${outer.prefix}${name}${moduleSeparator}`;
    const path = ["models", module.model];
    if (prefix.length > maximumPrefix) {
      const message = `the names of the modules around ${name} have ${prefix.length} characters; the limit is ${maximumPrefix}`;
      this.#whole.report(outer.prefix, "name-too-long", at, message);
      return;
    }
    this.#checkTimeUnit(model, path);
    const surroundings = new Surroundings(model, this.#whole, { prefix, path, outer });
    checkOutputs(model, surroundings, path, this.#whole);
    const inputs = new Inputs(
      module.inputs ?? {},
      { surroundings: outer, path: [...at, "inputs"], name },
      this.#whole,
    );
    inputs.checkNames(surroundings);
    this.#flatten({ spec: model, path, surroundings, inside }, inputs);
  }

  /** Dimensions and names of units mean the same in the whole model. */
  #shared(
    section: "dimensions" | "units",
    map: { readonly [name: string]: unknown } | undefined,
    path: readonly string[],
    essence: (value: unknown) => unknown,
  ): void {
    for (const [name, value] of Object.entries(map ?? {})) {
      const here = [...path, section, name];
      const before = Object.hasOwn(this.#flat[section], name) ? this.#flat[section][name] : undefined;
      if (before === undefined) {
        this.#add(section, name, value);
        this.origins.add(section, name, { here, prefix: "" });
      } else if (JSON.stringify(essence(before)) !== JSON.stringify(essence(value))) {
        const elsewhere = this.origins.of([section, name]).slice(0, -2).join(".") || "the whole model";
        const what = section === "units" ? "unit" : "dimension";
        this.#whole.report("", `${what}-conflict`, here, `${what} ${name} is another than in ${elsewhere}`, {
          expected: JSON.stringify(essence(before)),
          actual: JSON.stringify(essence(value)),
          hint: `A ${what} means the same in all models. Make them alike, or rename one.`,
        });
      }
    }
  }

  #named<T>(
    section: "joint" | "loops",
    map: { readonly [name: string]: T } | undefined,
    { path, surroundings }: Place,
    qualify: (value: T) => unknown,
  ): void {
    for (const [name, value] of Object.entries(map ?? {})) {
      const here = [...path, section, name];
      this.#add(section, surroundings.prefix + name, qualify(value));
      this.origins.add(section, surroundings.prefix + name, { here, prefix: surroundings.prefix });
    }
  }

  #add(section: Section, name: string, value: unknown): void {
    // Not by assignment: a model read from JSON may hold a key named __proto__, which the checks then refuse.
    Object.defineProperty(this.#flat[section], name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }

  #checkTimeUnit({ time }: SubModelSpec, path: readonly string[]): void {
    if (time === undefined || time.unit === this.#whole.spec.time.unit) return;
    this.#whole.report("", "time-unit-conflict", [...path, "time", "unit"], `time is in ${time.unit} here`, {
      expected: this.#whole.spec.time.unit,
      actual: time.unit,
      hint: "All parts of a model have one unit of time.",
    });
  }
}

function withoutDoc(value: unknown): unknown {
  const { doc: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

function checkOutputs(
  model: SubModelSpec,
  around: Surroundings,
  path: readonly string[],
  whole: Whole,
): void {
  const known = [...variableSections.flatMap((section) => Object.keys(model[section] ?? {}))];
  for (const output of model.outputs ?? []) {
    if (around.find(output) !== undefined) continue;
    if (output.includes(moduleSeparator)) {
      around.qualify(output, "value", [...path, "outputs"]);
      continue;
    }
    whole.report(
      around.prefix,
      "unknown-output",
      [...path, "outputs"],
      `there is no variable ${output} to give out`,
      {
        hint: didYouMean(foldName(output), known),
      },
    );
  }
}
