import type { ValidationRow } from "@headwater/scenarios";
import { type Arguments, numberFlag } from "../arguments/read-flag.js";
import { type Format, readFormat } from "../arguments/settings.js";
import { unitsOf } from "../comparison/units.js";
import { backTestSummary, backTestTable } from "../present/back-test-table.js";
import { envelope } from "../present/envelope.js";
import { identifiabilitySummary, identifiabilityTable } from "../present/identifiability-table.js";
import { convergenceSummary, posteriorSummary, posteriorTable } from "../present/posterior-table.js";
import { printedTable } from "../present/print-table.js";
import { startProgress } from "../present/progress.js";
import { screenOf } from "../present/screen.js";
import { seriesFitTable } from "../present/series-fit-table.js";
import type { Table } from "../present/table-data.js";
import { validationTable } from "../present/validation-table.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { validateAreas } from "./validate-areas.js";

/**
 * `validate`: the baseline against every published figure and series that it is held to; with `--backtest` what a fit to the first
 * years says of the later ones; with `--identifiability` what the data say of each parameter;
 * with `--posterior` how far the kept sample can be trusted, with a warning where the data are not those it was made with. Exit code 1 when a figure or a series of the fit is missed.
 */
export async function validateCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const asked = ["areas", "backtest", "identifiability", "posterior"].filter((flag) => given[flag] === true);
  if (asked.length > 1) {
    throw new CommandFailure(`--${asked.join(" and --")} are tables of their own`, "Ask for one at a time.");
  }
  if (given.areas === true) return validateAreas(given, shell);
  const format = readFormat(given);
  const draws = numberFlag(given, "draws", { whole: true, least: 8 });
  if (given.backtest === true) return printBackTest(draws, format, shell);
  if (draws !== undefined) {
    throw new CommandFailure(
      "--draws is for --areas and --backtest",
      `For example --backtest --draws ${draws}.`,
    );
  }
  if (given.identifiability === true) return printIdentifiability(format, shell);
  if (given.posterior === true) return printPosterior(format, shell);
  return printFit(format, shell);
}

async function printFit(format: Format, shell: Shell): Promise<ExitCode> {
  const { countFit, englandChecked, validate, validateSeries, validateSeriesBeside } = await import(
    "@headwater/scenarios"
  );
  const [targets, series, beside, counts] = [
    validate(),
    validateSeries(),
    validateSeriesBeside(),
    countFit(),
  ];
  const missed = targets.filter(({ within }) => !within);
  if (format === "json") {
    const body = { missed: missed.length, targets, series, beside, ...counts };
    shell.print(envelope(version, "validate/1", body));
  } else {
    shell.print(tableText(validationTable(targets, unitsOf(englandChecked())), format, shell));
    const fitted = { series: "Series of the fit", met: "Met" };
    const others = { series: "Series that are not fitted", met: "Met, not fitted" };
    shell.print(`\n${tableText(seriesFitTable(series, fitted), format, shell)}`);
    shell.print(`\n${tableText(seriesFitTable(beside, others), format, shell)}`);
  }
  const met = series.filter(({ within }) => within).length;
  const close = beside.filter(({ within }) => within).length;
  const summary = [
    verdict(targets, missed),
    `${met} of ${series.length} series are met on average over their years.`,
    `Of ${beside.length} more that are measured and not fitted, ${close} are within the same bounds.`,
    `${counts.parameters} free parameters against ${counts.points} data points.`,
  ].join(" ");
  tell(summary, format, shell);
  return missed.length > 0 || met < series.length ? exitCode.checkFailed : exitCode.ok;
}

async function printIdentifiability(format: Format, shell: Shell): Promise<ExitCode> {
  const { englandIdentifiability } = await import("@headwater/scenarios");
  const rows = englandIdentifiability();
  if (format === "json") shell.print(envelope(version, "identifiability/1", { parameters: rows }));
  else shell.print(tableText(identifiabilityTable(rows), format, shell));
  tell(identifiabilitySummary(rows), format, shell);
  return exitCode.ok;
}

async function printPosterior(format: Format, shell: Shell): Promise<ExitCode> {
  const { posteriorReport, sampleDataWarnings } = await import("@headwater/scenarios");
  const { dataHash } = await import("@headwater/scenarios/areas");
  const report = posteriorReport();
  const warnings = sampleDataWarnings(await dataHash());
  if (format === "json") {
    shell.print(envelope(version, "posterior/1", { ...(report ?? { sample: null }), warnings }));
  }
  if (report === undefined) {
    tell(noSample, format, shell);
    return exitCode.ok;
  }
  if (format !== "json") shell.print(tableText(posteriorTable(report), format, shell));
  tell(`${posteriorSummary(report.sample)} ${convergenceSummary(report.rows)}`, format, shell);
  if (warnings.length > 0) shell.warn(await describeDiagnostics(warnings));
  if (report.belongs) return exitCode.ok;
  shell.warn("The sample belongs to another fit, model or data: headwater calibrate --sample 1000 --write.");
  return exitCode.checkFailed;
}

const noSample =
  "No sample of the posterior is kept: draws come from the Laplace approximation. In a working copy: headwater calibrate --sample 1000 --write.";

async function printBackTest(draws: number | undefined, format: Format, shell: Shell): Promise<ExitCode> {
  const { backTest } = await import("@headwater/scenarios");
  const bar = startProgress(shell.progress);
  const result = await shell.interrupt
    .finish((signal) =>
      backTest({
        ...(draws !== undefined && { draws }),
        signal,
        say: (text) => shell.say(text),
        onProgress: ({ done, total }) => bar.update(done, total),
      }),
    )
    .finally(() => bar.stop());
  if (format === "json") shell.print(envelope(version, "backtest/1", result));
  else shell.print(tableText(backTestTable(result), format, shell));
  tell(backTestSummary(result), format, shell);
  return exitCode.ok;
}

/** A summary belongs to a page as its tables do; elsewhere it is a note. */
function tell(summary: string, format: Format, shell: Shell): void {
  if (format === "md") shell.print(`\n${summary}`);
  else shell.say(summary);
}

function tableText(table: Table, format: Exclude<Format, "json">, shell: Shell): string {
  return printedTable(table, format, screenOf(shell.width, shell.colour));
}

function verdict(rows: readonly ValidationRow[], missed: readonly ValidationRow[]): string {
  if (missed.length === 0) return `All ${rows.length} targets are met.`;
  return `${missed.length} of ${rows.length} targets are missed.`;
}
