import { foldName } from "../../model/names.js";
import type { ModelSpec, SubModelSpec } from "../../model/spec.js";
import { sortByNeed } from "../graph.js";
import { type ParseResult, parseEquation } from "../parse.js";
import type { Details, Problems } from "../problems.js";

/** Sections whose names stand in equations. */
export const variableSections = [
  "stocks",
  "flows",
  "auxiliaries",
  "parameters",
  "levers",
  "lookups",
  "series",
] as const;
export type VariableSection = (typeof variableSections)[number];

/** The whole model, with what all of its modules have in common. */
export class Whole {
  readonly spec: ModelSpec;
  readonly #problems: Problems;
  /** Names of all dimensions, folded: they mean the same everywhere. */
  readonly dimensions: ReadonlySet<string>;
  /** The module for which something was told, by code and place. */
  readonly #told = new Map<string, string>();
  readonly #parsed = new Map<string, ParseResult>();

  constructor(spec: ModelSpec, problems: Problems) {
    this.spec = spec;
    this.#problems = problems;
    const models = [spec, ...Object.values(spec.models ?? {})];
    this.dimensions = new Set(
      models.flatMap(({ dimensions }) => Object.keys(dimensions ?? {}).map(foldName)),
    );
  }

  /** How many characters all modules have, written out as JSON, found without doing so; a model inside itself counts once. */
  writtenLength(): number {
    const models = Object.entries(this.spec.models ?? {});
    const ids = new Map(models.map(([name], id) => [name, id]));
    const parts = (spec: ModelSpec | SubModelSpec) =>
      Object.values(spec.modules ?? {}).flatMap(({ model }) => ids.get(model) ?? []);
    const needs = models.map(([, model]) => parts(model));
    const lengths = models.map(() => 0);
    const inside = (all: readonly number[]) => all.reduce((sum, id) => sum + (lengths[id] ?? 0), 0);
    for (const id of sortByNeed([...ids.values()], needs)) {
      lengths[id] = JSON.stringify(models[id]?.[1] ?? {}).length + inside(needs[id] ?? []);
    }
    return inside(parts(this.spec));
  }

  /**
   * What is wrong in a sub-model is told for the first module in which it shows.
   *
   * @param prefix the module.
   */
  report(
    prefix: string,
    code: string,
    path: readonly string[],
    message: string,
    details: Details = {},
  ): void {
    const key = [code, ...path].join("\n");
    const first = this.#told.get(key) ?? prefix;
    this.#told.set(key, first);
    if (first === prefix) this.#problems.report(code, path, message, details);
  }

  /** An equation's syntax tree; each text is read once, however many modules have it. */
  parse(text: string): ParseResult {
    const known = this.#parsed.get(text) ?? parseEquation(text);
    this.#parsed.set(text, known);
    return known;
  }
}
