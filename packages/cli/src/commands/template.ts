import { writeFileSync } from "node:fs";
import { type Arguments, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import type { Table } from "../present/table-data.js";
import { tableRecords } from "../present/table-records.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/**
 * `template`: an area's published figures as the CSV file that `--own` takes, to put one's own into. CSV unless another format is asked
 * for; with `--out` a file, which is never written over another.
 */
export async function templateCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const isCsv = given.format === undefined && given.json !== true;
  const format = isCsv ? "csv" : readFormat(given);
  const out = textFlag(given, "out");
  if (out !== undefined && format !== "csv") {
    throw new CommandFailure(
      `--out writes the CSV file that --own takes, and not ${format}`,
      "Leave one of them out.",
    );
  }
  const { HeadwaterError } = await import("@headwater/core");
  const areas = await import("@headwater/scenarios/areas");
  const { area, diagnostics } = areas.lookUpArea(textFlag(given, "area") ?? "");
  if (area === undefined) throw new HeadwaterError("usage", diagnostics);
  if (diagnostics.length > 0) shell.warn(await describeDiagnostics(diagnostics));
  const text = areas.areaTemplate(area);
  if (out !== undefined) writeNew(out, text);
  else if (format === "csv") shell.print(text);
  else {
    const table = tableOf(areas.readCsvRecords(text, area.name).records);
    if (format === "json") {
      shell.print(envelope(version, "template/1", { area: area.name, figures: tableRecords(table) }));
    } else shell.print(printedTable(table, format, screenOf(shell.width, shell.colour)));
  }
  const where = area.kind === "country" ? "all" : JSON.stringify(area.name);
  shell.say(
    `Put your own figures in, and run: headwater compare family-help --area ${where} --own ${out ?? "FILE"}`,
  );
  return exitCode.ok;
}

function tableOf([head = [], ...rows]: readonly (readonly { readonly text: string }[])[]): Table {
  return {
    columns: head.map(({ text }) => ({ header: text, key: text })),
    rows: rows.map((row) =>
      row.map(({ text }) => (/^\d+(\.\d+)?$/.test(text) ? { text, value: Number(text) } : text)),
    ),
  };
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (thrown) {
    const exists = thrown instanceof Error && "code" in thrown && thrown.code === "EEXIST";
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CommandFailure(
      exists
        ? `${file} exists already, and template overwrites nothing`
        : `${file} cannot be written: ${reason}`,
      "Name another file: --out FILE.",
    );
  }
}
