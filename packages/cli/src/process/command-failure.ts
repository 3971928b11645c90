import { type ExitCode, exitCode } from "./exit-code.js";

/** A failure that the command line itself finds: one sentence with its place, and what to do about it. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly code: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, hint?: string, code: ExitCode = exitCode.usage) {
    super(message);
    this.hint = hint;
    this.code = code;
  }
}
