import { type Diagnostic, HeadwaterError } from "@headwater/core";
import type { YamlData } from "@headwater/core/files";

/** Collects diagnostics and says where in the text each of them is. */
export class Findings {
  readonly #yaml: YamlData;
  readonly #diagnostics: Diagnostic[] = [];

  constructor(yaml: YamlData) {
    this.#yaml = yaml;
  }

  /** By line, then column. */
  get diagnostics(): readonly Diagnostic[] {
    const place = ({ location }: Diagnostic) => [location?.line ?? 0, location?.column ?? 0] as const;
    return this.#diagnostics.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
  }

  get failed(): boolean {
    return this.#diagnostics.some(({ severity }) => severity === "error");
  }

  /** @param part whether the place is that of the key at the diagnostic's path or, as usual, of the value. */
  add(diagnostic: Diagnostic, part: "key" | "value" = "value"): void {
    const { path } = diagnostic;
    const location = part === "key" ? this.#yaml.locateKey(path) : this.#yaml.locate(path);
    this.#diagnostics.push({ ...diagnostic, location });
  }

  /** True when an error is about the part at `path` or something inside it. */
  touches(...path: readonly string[]): boolean {
    return this.#diagnostics.some(
      (diagnostic) =>
        diagnostic.severity === "error" && path.every((key, depth) => diagnostic.path[depth] === key),
    );
  }

  /**
   * What an action returns; undefined when it throws a HeadwaterError, whose diagnostics are kept.
   *
   * @param amend puts a diagnostic's path, which is the action's own, into terms of the text.
   * @param partOf whether a diagnostic is about the key at its path or, as usual, about the value.
   */
  attempt<T>(
    action: () => T,
    amend: (diagnostic: Diagnostic) => Diagnostic,
    partOf: (diagnostic: Diagnostic) => "key" | "value" = () => "value",
  ): T | undefined {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof HeadwaterError)) throw error;
      for (const diagnostic of error.diagnostics) this.add(amend(diagnostic), partOf(diagnostic));
      return undefined;
    }
  }
}
