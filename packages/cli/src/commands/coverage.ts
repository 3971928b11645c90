import type { CoverageCount, CoverageEntry } from "@headwater/scenarios/coverage";
import { type Arguments, choiceFlag, listFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { coverageCountTable, coverageTable, reasonText } from "../present/coverage-table.js";
import { definitionList } from "../present/definition-list.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { CommandFailure } from "../process/command-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";

type Coverage = typeof import("@headwater/scenarios/coverage");

/** `coverage`: what in the model stands for each line of the documents, with counts by group. */
export async function coverageCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const id = textFlag(given, "line");
  const status = choiceFlag(given, "status", ["whole", "partly", "not"]);
  const coverage = await import("@headwater/scenarios/coverage");
  const groups = await wantedGroups(listFlag(given, "group"), coverage);
  const counts = coverage.coverageCounts(groups);
  const screen = screenOf(shell.width, shell.colour);
  if (id !== undefined && format === "table") {
    shell.print(definitionList(lineExplanation(await wantedLine(id, coverage), coverage), screen));
    return exitCode.ok;
  }
  const all = id === undefined ? coverage.coverageEntries(groups) : [await wantedLine(id, coverage)];
  const entries = all.filter((entry) => status === undefined || entry.status === status);
  const countsOnly = given.counts === true;
  if (format === "json") {
    shell.print(
      envelope(version, "coverage/1", {
        ...(id === undefined && { counts }),
        ...(!countsOnly && { lines: entries }),
      }),
    );
  } else {
    const tables = [
      ...(id === undefined && (countsOnly || format !== "csv") ? [coverageCountTable(counts)] : []),
      ...(countsOnly ? [] : [coverageTable(entries)]),
    ];
    shell.print(tables.map((table) => printedTable(table, format, screen)).join("\n\n"));
  }
  if (id === undefined) shell.say(verdict(counts));
  return exitCode.ok;
}

async function wantedGroups(asked: readonly string[], { coverageGroups }: Coverage) {
  if (asked.length === 0) return coverageGroups;
  const { didYouMean } = await import("@headwater/core");
  const ids = coverageGroups.map(({ id }) => id);
  for (const name of asked) {
    if (ids.includes(name)) continue;
    const hint = didYouMean(name, ids) ?? `Groups: ${ids.join(", ")}.`;
    throw new CommandFailure(`there is no group ${JSON.stringify(name)}`, hint);
  }
  return coverageGroups.filter(({ id }) => asked.includes(id));
}

async function wantedLine(id: string, { coverageEntries, gatheredLines }: Coverage): Promise<CoverageEntry> {
  const found = coverageEntries().find((entry) => entry.id === id.toUpperCase());
  if (found !== undefined) return found;
  const { didYouMean } = await import("@headwater/core");
  const hint = didYouMean(id.toUpperCase(), gatheredLines) ?? "They run from F001, L001 and M001 on.";
  throw new CommandFailure(`there is no line ${JSON.stringify(id)}`, hint);
}

function lineExplanation({ id, group, label, status, by, reason }: CoverageEntry, { coveredBy }: Coverage) {
  const entries = [
    ["What", label],
    ["Group", group],
    ["Status", status],
    ...by.map((name) => ["By", `${name} (${coveredBy(name) ?? "unknown"})`] as const),
    ["Reason", reasonText(reason)],
  ] as const;
  return { kind: "line of the documents", name: id, entries: entries.filter(([, text]) => text !== "") };
}

function verdict(counts: readonly CoverageCount[]): string {
  const sum = (count: (row: CoverageCount) => number) => counts.reduce((total, row) => total + count(row), 0);
  return (
    `${sum(({ lines }) => lines)} lines: ${sum(({ whole }) => whole)} represented, ${sum(({ partly }) => partly)} partly, ` +
    `${sum(({ not }) => not)} not; ${sum(({ reasons }) => reasons.missing)} of these could be and are missing.`
  );
}
