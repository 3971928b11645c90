import type { ValidationRow } from "@headwater/scenarios";
import type { Arguments } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { unitsOf } from "../comparison/units.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { validationTable } from "../present/validation-table.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { validateAreas } from "./validate-areas.js";

/** `validate`: the baseline against every published figure that it is held to. Exit code 1 when it misses one. */
export async function validateCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  if (given.areas === true) return validateAreas(given, shell);
  const format = readFormat(given);
  const { englandChecked, validate } = await import("@headwater/scenarios");
  const rows = validate();
  const missed = rows.filter(({ within }) => !within);
  if (format === "json") {
    shell.print(envelope(version, "validate/1", { missed: missed.length, targets: rows }));
  } else {
    shell.print(
      printedTable(
        validationTable(rows, unitsOf(englandChecked())),
        format,
        screenOf(shell.width, shell.colour),
      ),
    );
  }
  shell.say(verdict(rows, missed));
  return missed.length > 0 ? exitCode.checkFailed : exitCode.ok;
}

function verdict(rows: readonly ValidationRow[], missed: readonly ValidationRow[]): string {
  if (missed.length === 0) return `All ${rows.length} targets are met.`;
  return `${missed.length} of ${rows.length} targets are missed.`;
}
