import type { StepCheck } from "@headwater/core";
import type { Format } from "../arguments/settings.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { envelope } from "./envelope.js";
import { printedTable } from "./print-table.js";
import { screenOf } from "./screen.js";
import { stepCheckTable } from "./step-check-table.js";
import { wrapText } from "./wrap.js";

/** Prints what halving dt showed. Exit code 1 when dt is not short enough. */
export async function printStepCheck(check: StepCheck, format: Format, shell: Shell): Promise<ExitCode> {
  const { stepVerdict } = await import("@headwater/core");
  const failures = check.failures.map(({ diagnostic }) => ({ ...diagnostic, severity: "warning" as const }));
  const notes = [...failures, ...check.warnings];
  if (notes.length > 0) shell.warn(await describeDiagnostics(notes));
  const verdict = stepVerdict(check);
  if (format === "json") {
    const body = { verdict, ...check, recommended: check.recommended ?? null };
    shell.print(envelope(version, "check-dt/1", body));
  } else {
    const screen = screenOf(shell.width, shell.colour);
    const table = printedTable(stepCheckTable(check, format === "csv"), format, screen);
    if (format === "csv") {
      shell.print(table);
      shell.say(verdict);
    } else {
      const text = format === "md" ? verdict : wrapText(verdict, screen.width);
      shell.print(`${text}\n\n${table}`);
    }
  }
  return check.recommended === check.steps[0] ? exitCode.ok : exitCode.checkFailed;
}
