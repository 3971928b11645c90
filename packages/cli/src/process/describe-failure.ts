import type { Diagnostic, FailureKind, HeadwaterError } from "@headwater/core";
import { CommandFailure } from "./command-failure.js";
import { type ExitCode, exitCode } from "./exit-code.js";

const codeOfKind: { readonly [kind in FailureKind]: ExitCode } = {
  usage: exitCode.usage,
  model: exitCode.usage,
  data: exitCode.data,
  numerical: exitCode.numerical,
  interrupted: exitCode.interrupted,
};

/** More errors than this in one file are counted, not printed: the first ones are the cause of most of the others. */
const shownErrors = 20;

export interface FailureReport {
  readonly code: ExitCode;
  /** Lines for stderr, each complete; the first starts with `error: `. */
  readonly text: string;
}

/**
 * Any thrown value as text for a person and an exit code. A stack trace appears only when `debug` asks for it.
 * A `HeadwaterError` is known by its name, so that a wrong option need not load the engine.
 */
export async function describeFailure(thrown: unknown, debug: boolean): Promise<FailureReport> {
  const stack = debug && thrown instanceof Error && thrown.stack !== undefined ? `\n${thrown.stack}` : "";
  if (thrown instanceof CommandFailure) {
    const hint = thrown.hint === undefined ? "" : `\n  ${thrown.hint}`;
    return { code: thrown.code, text: `error: ${thrown.message}${hint}${stack}` };
  }
  if (isHeadwaterError(thrown)) {
    return {
      code: codeOfKind[thrown.kind],
      text: `${await describeDiagnostics(thrown.diagnostics)}${stack}`,
    };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const firstLine = message.split("\n", 1)[0] ?? "";
  const advice = debug ? "" : "\n  set HEADWATER_DEBUG=1 for the stack";
  return { code: exitCode.internal, text: `error: headwater itself failed: ${firstLine}${advice}${stack}` };
}

/** Diagnostics laid out for stderr, errors before warnings. */
export async function describeDiagnostics(diagnostics: readonly Diagnostic[]): Promise<string> {
  const { formatDiagnostic } = await import("@headwater/core");
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  const lines = [
    ...errors.slice(0, shownErrors).map((each) => `error: ${formatDiagnostic(each)}`),
    ...warnings.slice(0, shownErrors).map((each) => `warning: ${formatDiagnostic(each)}`),
  ];
  const hidden = Math.max(0, errors.length - shownErrors);
  if (hidden > 0) lines.push(`  and ${hidden} more errors`);
  return lines.join("\n");
}

function isHeadwaterError(thrown: unknown): thrown is HeadwaterError {
  return thrown instanceof Error && thrown.name === "HeadwaterError" && "diagnostics" in thrown;
}
