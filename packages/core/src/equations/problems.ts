import type { Diagnostic, Location, Severity } from "../model/diagnostics.js";

/** Where in a text a part of a model stands; the path leads to it from the outside in. */
export type Locate = (path: readonly string[]) => Location | undefined;

interface Details {
  readonly expected?: string | undefined;
  readonly actual?: string | undefined;
  readonly hint?: string | undefined;
  readonly severity?: Severity;
}

/** Collects diagnostics, and gives each its place in the text that the model came from. */
export class Problems {
  readonly all: Diagnostic[] = [];
  readonly #locate: Locate | undefined;

  constructor(locate?: Locate) {
    this.#locate = locate;
  }

  get hasErrors(): boolean {
    return this.all.some((diagnostic) => diagnostic.severity === "error");
  }

  report(code: string, path: readonly string[], message: string, details: Details = {}): void {
    const { expected, actual, hint, severity = "error" } = details;
    this.add({
      code,
      severity,
      path,
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(hint === undefined ? {} : { hint }),
    });
  }

  add(diagnostic: Diagnostic): void {
    const location = diagnostic.location ?? this.#locate?.(diagnostic.path);
    this.all.push(location === undefined ? diagnostic : { ...diagnostic, location });
  }
}
