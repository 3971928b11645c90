/** Where in a text a diagnostic points: lines and columns count from 1. */
export interface Location {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** How bad it is: an `error` stops the work, a `warning` is told and the work goes on, a `note` is told to who asks. */
export type Severity = "error" | "warning" | "note";

/**
 * One thing that is wrong, as data. Text, layout and colour are made elsewhere ({@link formatDiagnostic}).
 *
 * - `code`: the rule that is broken, in kebab-case, for example `unknown-name`.
 * - `path`: what it is about, outermost first, for example `["flows", "drain", "equation"]`.
 * - `message`: one sentence with every value involved.
 * - `expression`: the part of an equation that it is about, as text.
 * - `expected`, `actual`: the two sides where the rule compares two things.
 * - `hint`: what to do next; names the nearest known name where there is one.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly string[];
  readonly message: string;
  readonly expression?: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly hint?: string;
  readonly location?: Location;
}

/** What went wrong decides the exit code of the command line. */
export type FailureKind = "usage" | "model" | "data" | "numerical" | "interrupted";

/** The one error that the public entry points throw: it holds every diagnostic that was found. */
export class HeadwaterError extends Error {
  override readonly name = "HeadwaterError";
  readonly diagnostics: readonly Diagnostic[];
  readonly kind: FailureKind;

  constructor(kind: FailureKind, diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join("\n"));
    this.kind = kind;
    this.diagnostics = diagnostics;
  }
}

/** Lays a diagnostic out as plain text, without colour: place, message, the two sides, the hint. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { location, path, expected, actual, hint } = diagnostic;
  const place = location?.line === undefined ? location?.file : placeText(location);
  const subject = path.length > 0 ? path.join(".") : undefined;
  const head = [place, subject].filter((part) => part !== undefined).join(" ");
  const lines = [`${head === "" ? "" : `${head}: `}${diagnostic.message} [${diagnostic.code}]`];
  if (expected !== undefined) lines.push(`  expected: ${expected}`);
  if (actual !== undefined) lines.push(`  actual:   ${actual}`);
  if (hint !== undefined) lines.push(`  ${hint}`);
  return lines.join("\n");
}

function placeText(location: Location): string {
  const numbers = [location.line, location.column].filter((part) => part !== undefined);
  return [location.file, ...numbers].filter((part) => part !== undefined).join(":");
}
