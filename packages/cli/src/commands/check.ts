import type { Diagnostic } from "@headwater/core";
import { type Arguments, choiceFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { readModel } from "../model-file/read-model.js";
import { diagnosticTable } from "../present/diagnostic-table.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/**
 * `check`: everything that is wrong with a model, and where it may hide a unit. What it finds is its data, so it goes to stdout.
 * Exit code 1 when there is an error.
 */
export async function checkCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const bareNumbers = choiceFlag(given, "bare-numbers", ["ignore", "note", "warning", "error"]) ?? "ignore";
  const { spec, locate, diagnostics: unread } = await readModel(textFlag(given, "model"));
  const { check, formatDiagnostic, formatUnitReport, unitReport } = await import("@headwater/core");
  const found =
    spec === undefined
      ? unread
      : check(spec, { bareNumbers, ...(locate !== undefined && { locate }) }).diagnostics;
  const errors = found.filter(({ severity }) => severity === "error").length;
  // Of a model with errors the units may not be known.
  const units = spec === undefined || errors > 0 ? undefined : unitReport(spec);
  if (format === "json") {
    shell.print(envelope(version, "check/1", { errors, diagnostics: found, ...(units && { units }) }));
  } else if (format === "table") {
    const lines = found.map((each) => `${each.severity}: ${formatDiagnostic(each)}`);
    shell.print([...lines, ...(units === undefined ? [] : [formatUnitReport(units)])].join("\n"));
  } else shell.print(printedTable(diagnosticTable(found), format, screenOf(shell.width, shell.colour)));
  shell.say(verdict(found));
  return errors > 0 ? exitCode.checkFailed : exitCode.ok;
}

function verdict(found: readonly Diagnostic[]): string {
  const count = (severity: string) => found.filter((each) => each.severity === severity).length;
  return `${count("error")} errors, ${count("warning")} warnings, ${count("note")} notes.`;
}
