import { type Arguments, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { findExplanations } from "../catalogue/find.js";
import { definitionList } from "../present/definition-list.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/** `explain`: what a name means: a policy, a lever, a parameter, an output, a target, a figure, a source, an area. */
export async function explainCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const name = textFlag(given, "name") ?? "";
  const explanations = await findExplanations(name, await import("@headwater/scenarios"));
  const screen = screenOf(shell.width, shell.colour);
  if (format === "json") {
    shell.print(envelope(version, "explain/1", { name, explanations: explanations.map(asRecord) }));
  } else if (format === "table") {
    shell.print(explanations.map((each) => definitionList(each, screen)).join("\n\n"));
  } else {
    const columns = ["name", "kind", "about", "text"].map((key) => ({ key, header: key }));
    const rows = explanations.flatMap((each) =>
      each.entries.map(([label, text]) => [each.name, each.kind, label, text]),
    );
    shell.print(printedTable({ columns, rows }, format, screen));
  }
  return exitCode.ok;
}

/** Labels as keys; a label that comes several times, such as a policy's moves, gives a list. */
function asRecord({ kind, name, entries }: Awaited<ReturnType<typeof findExplanations>>[number]): object {
  const record: Record<string, string | string[]> = {};
  for (const [label, text] of entries) {
    const key = label.toLowerCase().replaceAll(" ", "_");
    const before = record[key];
    record[key] = before === undefined ? text : [before, text].flat();
  }
  return { kind, name, ...record };
}
