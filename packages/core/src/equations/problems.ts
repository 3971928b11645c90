import type { Diagnostic, Location, Severity } from "../model/diagnostics.js";

/** Where in a text a part of a model stands; the path leads to it from the outside in. */
export type Locate = (path: readonly string[]) => Location | undefined;

/** What a diagnostic may say beside its message; an error when no severity is given. */
export interface Details {
  readonly expression?: string | undefined;
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
}

/** Where a part of a model without modules was written in the model with modules. */
export type Origin = (path: readonly string[]) => readonly string[];

/**
 * Collects diagnostics, and gives each its place in the text that the model came from. What is wrong inside a sub-model is
 * told once, for the first module in which it shows.
 */
export class Problems {
  readonly all: Diagnostic[];
  readonly #locate: Locate | undefined;
  readonly #origin: Origin | undefined;
  /** Paths under which something inside a sub-model was told, by code and place in the sub-model. */
  readonly #told = new Map<string, string>();

  /** @param before what was found earlier, at paths of the model as it was written. */
  constructor(locate?: Locate, origin?: Origin, before: readonly Diagnostic[] = []) {
    this.#locate = locate;
    this.#origin = origin;
    this.all = [...before];
  }

  get hasErrors(): boolean {
    return this.errorCount > 0;
  }

  get errorCount(): number {
    return this.all.filter(({ severity }) => severity === "error").length;
  }

  report(code: string, path: readonly string[], message: string, details: Details = {}): void {
    const { expression, expected, actual, hint, severity = "error" } = details;
    this.add({
      code,
      severity,
      path,
      message,
      ...(expression === undefined ? {} : { expression }),
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(hint === undefined ? {} : { hint }),
    });
  }

  add(found: Diagnostic): void {
    const path = this.#origin?.(found.path) ?? found.path;
    if (path !== found.path) {
      const key = [found.code, ...path].join("\n");
      const [flat, before] = [found.path.join("\n"), this.#told.get(key)];
      if (before !== undefined && before !== flat) return;
      this.#told.set(key, flat);
    }
    const location = found.location ?? this.#locate?.(path);
    this.all.push({ ...found, path, ...(location === undefined ? {} : { location }) });
  }
}
