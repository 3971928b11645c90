import { type Arguments, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { listKinds, lists } from "../catalogue/lists.js";
import { envelope } from "../present/envelope.js";
import { groupedList, type ListGroup } from "../present/grouped-list.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { cellText, type Table } from "../present/table-data.js";
import { tableRecords } from "../present/table-records.js";
import { CommandFailure } from "../process/command-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

/** `list`: the names that the other commands understand, with what they mean. */
export async function listCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const asked = textFlag(given, "kind") ?? "";
  const kind = listKinds.find((each) => each === asked);
  if (kind === undefined) {
    const { didYouMean } = await import("@headwater/core");
    const hint = didYouMean(asked, listKinds) ?? `There are ${listKinds.join(", ")}.`;
    throw new CommandFailure(`there is no list of ${JSON.stringify(asked)}`, hint);
  }
  const table = lists[kind](await import("@headwater/scenarios"), await import("@headwater/scenarios/areas"));
  if (format === "json") shell.print(envelope(version, "list/1", { kind, [kind]: tableRecords(table) }));
  else if (kind === "policies" && format === "table")
    shell.print(groupedList(groupsOf(table), screenOf(shell.width, shell.colour)));
  else shell.print(printedTable(table, format, screenOf(shell.width, shell.colour)));
  return exitCode.ok;
}

/** Rows that follow one another in the same area, as `policy  title`. */
function groupsOf({ rows }: Table): readonly ListGroup[] {
  const groups: { title: string; entries: (readonly [string, string])[] }[] = [];
  for (const [policy = "", title = "", area = ""] of rows) {
    const last = groups.at(-1);
    const entry = [cellText(policy), cellText(title)] as const;
    if (last?.title === cellText(area)) last.entries.push(entry);
    else groups.push({ title: cellText(area), entries: [entry] });
  }
  return groups;
}
