import type { Diagnostic } from "./diagnostics.js";
import { didYouMean } from "./nearest.js";

/** What data may be. */
export type Shape =
  | { readonly kind: "text" | "number" | "boolean" | "nothing" | "anything" }
  /** A text; where data comes from a file, a number is taken as it is written: `unit: 1`. */
  | { readonly kind: "label" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] }
  | { readonly kind: "list"; readonly of: Shape; readonly least?: number; readonly most?: number }
  /** Any names. */
  | { readonly kind: "map"; readonly of: Shape }
  /** A value, or a map of elements to values, to any depth. */
  | { readonly kind: "cells"; readonly of: Shape }
  | { readonly kind: "record"; readonly fields: Fields }
  /** A record whose fields hang on its `kind`. */
  | { readonly kind: "variants"; readonly of: { readonly [kind: string]: Fields } };

/** Keys of a record. No others may be there. */
export interface Fields {
  readonly required: { readonly [key: string]: Shape };
  readonly optional: { readonly [key: string]: Shape };
}

/** Nothing is nested deeper: what is, goes round. */
const mostLevels = 100;

/** What is wrong with data of a shape, and the data with labels as texts. */
export interface Fit {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** How to compare. */
export interface FitOptions {
  /** What the whole is called in messages. */
  readonly whole: string;
  /** Whether a number may stand for a label. */
  readonly numbersAsText: boolean;
  /** How many things are told. */
  readonly most: number;
}

/**
 * Compares data with a shape: `unknown-key`, `missing-key`, `wrong-type`, `wrong-value`, `wrong-length`. Keys that are there and
 * undefined count as absent.
 */
export function fitShape(data: unknown, shape: Shape, options: FitOptions): Fit {
  const fitting = new Fitting(options);
  return { data: fitting.fit(data, shape, []), diagnostics: fitting.diagnostics };
}

class Fitting {
  readonly diagnostics: Diagnostic[] = [];
  readonly #options: FitOptions;

  constructor(options: FitOptions) {
    this.#options = options;
  }

  fit(data: unknown, shape: Shape, path: readonly string[]): unknown {
    switch (shape.kind) {
      case "anything":
        return data;
      case "text":
      case "number":
      case "boolean":
      case "nothing":
      case "label": {
        const isNumberText =
          shape.kind === "label" && this.#options.numbersAsText && typeof data === "number";
        if (!isNumberText && !hasKind(data, shape.kind)) this.#wrongType(data, shape, path);
        return isNumberText ? String(data) : data;
      }
      case "word":
        if (typeof data !== "string" || !shape.words.includes(data)) this.#wrongWord(data, shape.words, path);
        return data;
      case "either": {
        const fitting = shape.shapes.find(({ kind }) => hasKind(data, kind));
        if (fitting !== undefined) return this.fit(data, fitting, path);
        this.#wrongType(data, shape, path);
        return data;
      }
      case "list":
        return this.#list(data, shape, path);
      case "map":
        return this.#map(data, shape, path);
      case "cells":
        return this.#cells(data, shape, path);
      case "record":
        if (isMap(data)) return this.#record(data, shape.fields, path);
        this.#wrongType(data, shape, path);
        return data;
      case "variants":
        return this.#variants(data, shape, path);
    }
  }

  #list(data: unknown, shape: Shape & { kind: "list" }, path: readonly string[]): unknown {
    if (!Array.isArray(data)) {
      this.#wrongType(data, shape, path);
      return data;
    }
    const { least = 0, most = Number.POSITIVE_INFINITY } = shape;
    if (data.length < least || data.length > most) {
      const expected =
        least === most ? String(least) : data.length < least ? `at least ${least}` : `at most ${most}`;
      this.#report("wrong-length", path, `${this.#named(path)} is ${described(data)}`, { expected });
    }
    return data.map((item, i) => this.fit(item, shape.of, [...path, String(i)]));
  }

  #map(data: unknown, shape: Shape & { kind: "map" }, path: readonly string[]): unknown {
    if (!isMap(data)) {
      this.#wrongType(data, shape, path);
      return data;
    }
    return mapped(data, (value, key) => this.fit(value, shape.of, [...path, key]));
  }

  #cells(data: unknown, shape: Shape & { kind: "cells" }, path: readonly string[]): unknown {
    // A map with a kind is a value of a kind.
    const isValue = !isMap(data) || (shape.of.kind === "variants" && typeof data.kind === "string");
    if (isValue) {
      if (hasShape(data, shape.of)) return this.fit(data, shape.of, path);
      this.#wrongType(data, shape, path);
      return data;
    }
    if (path.length > mostLevels) {
      this.#report("too-deep", path, `${this.#options.whole} has more than ${mostLevels} levels`);
      return data;
    }
    return mapped(data, (value, element) => this.fit(value, shape, [...path, element]));
  }

  #record(data: Data, { required, optional }: Fields, path: readonly string[]): unknown {
    const known = [...Object.keys(required), ...Object.keys(optional)];
    for (const [key, shape] of Object.entries(required)) {
      if (data[key] !== undefined && Object.hasOwn(data, key)) continue;
      this.#report("missing-key", [...path, key], `${key} is missing`, { expected: inWords(shape) });
    }
    for (const key of Object.keys(data)) {
      if (known.includes(key)) continue;
      const hint = didYouMean(key, known) ?? `Keys here: ${known.join(", ")}.`;
      this.#report("unknown-key", [...path, key], `there is no key ${key} here`, { hint });
    }
    return mapped(data, (value, key) => {
      const shape = own(required, key) ?? own(optional, key);
      return shape === undefined || value === undefined ? value : this.fit(value, shape, [...path, key]);
    });
  }

  #variants(data: unknown, shape: Shape & { kind: "variants" }, path: readonly string[]): unknown {
    const kinds = Object.keys(shape.of);
    if (!isMap(data)) {
      this.#wrongType(data, shape, path);
      return data;
    }
    const kind = typeof data.kind === "string" ? data.kind : "";
    const fields = own(shape.of, kind);
    if (fields === undefined) {
      this.#wrongWord(data.kind, kinds, [...path, "kind"]);
      return data;
    }
    const required = { kind: { kind: "text" }, ...fields.required } as const;
    return this.#record(data, { required, optional: fields.optional }, path);
  }

  #wrongType(data: unknown, shape: Shape, path: readonly string[]): void {
    const expected = inWords(shape);
    if (data === undefined)
      this.#report("missing-key", path, `${this.#named(path)} is missing`, { expected });
    else this.#report("wrong-type", path, `${this.#named(path)} is ${described(data)}`, { expected });
  }

  #wrongWord(data: unknown, words: readonly string[], path: readonly string[]): void {
    if (data === undefined) {
      this.#wrongType(data, { kind: "word", words }, path);
      return;
    }
    const hint = typeof data === "string" ? didYouMean(data, words) : undefined;
    const expected = `one of ${words.join(", ")}`;
    const more = { expected, ...(hint === undefined ? {} : { hint }) };
    this.#report("wrong-value", path, `${this.#named(path)} is ${described(data)}`, more);
  }

  /** `value`, or `item 2 of points`. */
  #named(path: readonly string[]): string {
    const last = path.at(-1);
    if (last === undefined) return this.#options.whole;
    return path.length > 1 && /^\d+$/.test(last) ? `item ${Number(last) + 1} of ${path.at(-2)}` : last;
  }

  #report(code: string, path: readonly string[], message: string, more: Partial<Diagnostic> = {}): void {
    if (this.diagnostics.length >= this.#options.most) return;
    this.diagnostics.push({ code, severity: "error", path, message, ...more });
  }
}

type Data = { readonly [key: string]: unknown };

function isMap(data: unknown): data is Data {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function own<T>(map: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The same data where nothing changed, so that what is known of it by identity stays known. */
function mapped(data: Data, change: (value: unknown, key: string) => unknown): Data {
  const entries = Object.entries(data).map(([key, value]) => [key, change(value, key)] as const);
  return entries.every(([key, value]) => value === data[key]) ? data : Object.fromEntries(entries);
}

/** Whether data is of the kind of a shape, whatever is in it. */
function hasKind(data: unknown, kind: Shape["kind"]): boolean {
  switch (kind) {
    case "text":
    case "label":
    case "word":
      return typeof data === "string";
    case "number":
      return typeof data === "number";
    case "boolean":
      return typeof data === "boolean";
    case "nothing":
      return data === null;
    case "list":
      return Array.isArray(data);
    default:
      return isMap(data);
  }
}

function hasShape(data: unknown, shape: Shape): boolean {
  return shape.kind === "either"
    ? shape.shapes.some(({ kind }) => hasKind(data, kind))
    : hasKind(data, shape.kind);
}

function inWords(shape: Shape): string {
  switch (shape.kind) {
    case "text":
    case "label":
      return "a text";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    case "nothing":
      return "nothing";
    case "anything":
      return "a value";
    case "word":
      return `one of ${shape.words.join(", ")}`;
    case "either":
      return shape.shapes.map(inWords).join(" or ");
    case "list":
      return shape.least === 2 && shape.most === 2 ? "a list of two" : "a list";
    case "cells":
      return `${inWords(shape.of)} or a map`;
    case "variants":
      return `one of ${Object.keys(shape.of).join(", ")}`;
    default:
      return "a map";
  }
}

function described(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `the text ${shortened(JSON.stringify(value))}`;
    case "number":
      return `the number ${value}`;
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "empty";
      return Array.isArray(value) ? `a list of ${value.length}` : "a map";
    default:
      return `a ${typeof value}`;
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
