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

/** Thrown by {@link Problems} where looking for more errors is no use. */
export class TooManyErrors extends Error {
  constructor(readonly told: readonly Diagnostic[]) {
    super("too many errors");
  }
}

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
  readonly #most: number;
  #errorCount = 0;

  /**
   * @param before what was found earlier, at paths of the model as it was written.
   * @param most errors that are taken; one more is a {@link TooManyErrors}.
   */
  constructor(
    locate?: Locate,
    origin?: Origin,
    before: readonly Diagnostic[] = [],
    most = Number.POSITIVE_INFINITY,
  ) {
    this.#locate = locate;
    this.#origin = origin;
    this.#most = most;
    this.all = [...before];
    this.#errorCount = before.filter(({ severity }) => severity === "error").length;
  }

  get hasErrors(): boolean {
    return this.#errorCount > 0;
  }

  get errorCount(): number {
    return this.#errorCount;
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
    if (found.severity === "error" && ++this.#errorCount > this.#most) {
      const message = `there are more than ${this.#most} errors; these are the first of them`;
      throw new TooManyErrors([
        ...this.all,
        { code: "too-many-errors", severity: "error", path: [], message },
      ]);
    }
    const location = found.location ?? this.#locate?.(path);
    this.all.push({ ...found, path, ...(location === undefined ? {} : { location }) });
  }
}
