import { join } from "node:path";
import type { Reading } from "@headwater/scenarios";
import type { EnsembleSettings, Format } from "../arguments/settings.js";
import { type Comparison, horizon } from "../present/comparison.js";
import { fixedDigits } from "../present/digits.js";
import { comparisonBody, envelope } from "../present/envelope.js";
import { headlineParagraphs, headlineSentences } from "../present/headlines.js";
import { levelTable } from "../present/level-table.js";
import { counted } from "../present/number.js";
import { printedTable } from "../present/print-table.js";
import { readingSentence, readingTable, readingTableNote } from "../present/reading-table.js";
import { resultTable, resultTableNote } from "../present/result-table.js";
import { checkDestination } from "../present/run-folder/destination.js";
import { resultsTable } from "../present/run-folder/results-csv.js";
import { openStaging } from "../present/run-folder/staging.js";
import { screenOf } from "../present/screen.js";
import { wrapText } from "../present/wrap.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { areaParagraphs, areaRecord } from "./about-place.js";
import { checkSettings } from "./check-settings.js";
import type { Place } from "./place.js";
import type { Plan } from "./plan.js";
import { type ComparisonRun, runComparison } from "./run-comparison.js";
import { runReadings } from "./run-readings.js";
import { shownOutputs } from "./shown-outputs.js";
import { destinationOf, modelHash, writeRun } from "./write-run.js";

export interface RunRequest {
  readonly kind: "compare" | "run";
  /** Begins the name of the run folder. */
  readonly name: string;
  readonly plan: Plan;
  readonly settings: EnsembleSettings;
  readonly format: Format;
  /** Absent: England. */
  readonly place?: Place;
  /** Readings under whose sides each policy is run, too; absent: none. */
  readonly readings?: readonly Reading[];
}

/** Everything between the arguments and the exit code: check, run, write the folder, print. */
export async function performRun(request: RunRequest, shell: Shell): Promise<ExitCode> {
  const { name, place, plan, settings } = request;
  const scenarios = await import("@headwater/scenarios");
  const { ensembleBytes } = await import("@headwater/core");
  const { drawFiles } = await import("@headwater/core/node");
  const shown = await shownOutputs(scenarios.outputs, settings.outputs);
  const headlines = shown.filter(({ headline }) => headline).length;
  const most = checkSettings(settings, scenarios.horizon, plan.candidates.length, headlines, ensembleBytes);
  const outputs = shown.slice(0, most);
  if (outputs.length < shown.length) {
    shell.say(
      `At ${settings.draws} draws the first ${outputs.length} of ${shown.length} outputs fit into memory. --output names others.`,
    );
  }
  const folder = destinationOf(name, plan, settings, modelHash(scenarios, place));
  if (folder !== null) checkDestination(folder);

  const { keepDraws } = settings;
  const staging = folder === null || keepDraws === undefined ? undefined : openStaging(folder);
  const sink = staging && keepDraws && drawFiles(staging.path, keepDraws);
  let run: ComparisonRun;
  try {
    run = await runComparison(name, plan, settings, shell, {
      outputs,
      ...(place !== undefined && { place }),
      ...(sink !== undefined && { sink }),
    });
    if (request.readings !== undefined && !run.comparison.partial) {
      const read = await runReadings(request.readings, run.comparison, plan, settings, shell, place);
      run = { ...run, comparison: { ...run.comparison, readings: read } };
    }
  } catch (thrown) {
    staging?.discard();
    throw thrown;
  }
  if (run.warnings.length > 0) shell.warn(await describeDiagnostics(run.warnings));
  const written = finalFolder(folder, run, settings);
  try {
    if (written !== null)
      await writeRun(
        written,
        run,
        plan,
        { title: titleOf(request), ...(place !== undefined && { place }) },
        staging,
      );
  } catch (thrown) {
    // A full disk must not cost the results as well.
    print(request, run, null, shell);
    throw thrown;
  }
  print(request, run, written, shell);
  if (written !== null) shell.say(`Report: ${join(written, "report.html")}`);
  if (!run.comparison.partial) return exitCode.ok;
  const { complete, requested } = run.comparison.draws;
  shell.warn(`Partial result: ${complete} of ${requested} draws were complete.`);
  return exitCode.interrupted;
}

/** A partial run never takes the place of a whole one, unless the user named the folder. */
function finalFolder(folder: string | null, run: ComparisonRun, settings: EnsembleSettings): string | null {
  const own = settings.out !== undefined;
  return folder === null || own || !run.comparison.partial ? folder : `${folder}-partial`;
}

function titleOf({ kind, place, plan, settings }: RunRequest): string {
  const where = place === undefined ? "" : ` in ${place.area.name}`;
  const names = plan.candidates.map(({ scenario }) => scenario.name);
  const listed =
    names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "The baseline");
  return kind === "compare" || names.length > 0
    ? `${listed} against the baseline${where}, to ${settings.until}`
    : `${listed}${where} to ${settings.until}`;
}

function print(
  { kind, format, place, plan }: RunRequest,
  run: ComparisonRun,
  folder: string | null,
  shell: Shell,
): void {
  const { comparison } = run;
  if (format === "json") {
    const sentences = headlineSentences(comparison);
    const body = {
      seed: run.provenance.seed,
      folder,
      ...(place !== undefined && { area: areaRecord(place) }),
      warnings: run.warnings,
      ...comparisonBody(comparison, sentences),
    };
    shell.print(envelope(version, `${kind}/1`, body));
    return;
  }
  const screen = screenOf(shell.width, shell.colour);
  if (format === "csv") {
    shell.print(printedTable(resultsTable(comparison), "csv", screen));
    return;
  }
  const wrap = (text: string) => (format === "md" ? text : wrapText(text, screen.width));
  const parts = plan.candidates.length > 0 ? headlineParagraphs(comparison).map(wrap) : [];
  if (comparison.partial)
    parts.unshift(
      wrap(`Partial result: ${comparison.draws.complete} of ${comparison.draws.requested} draws.`),
    );
  if (place !== undefined) parts.unshift(...areaParagraphs(place).map(wrap));
  if (kind === "run")
    parts.push(
      printedTable(levelTable(comparison, plan.candidates.length > 0 ? 0 : undefined), format, screen),
    );
  if (plan.candidates.length > 0) {
    parts.push(printedTable(resultTable(comparison), format, screen), screen.dim(wrap(resultTableNote)));
  }
  if (comparison.readings !== undefined) {
    parts.push(
      wrap(readingSentence(comparison.readings)),
      printedTable(readingTable(comparison, comparison.readings), format, screen),
      screen.dim(wrap(readingTableNote)),
    );
  }
  parts.push(screen.dim(wrap(`Scenario, not forecast. ${drawsText(comparison)}.`)));
  shell.print(parts.join("\n\n"));
}

function drawsText({ draws, years }: Comparison): string {
  const left = draws.failed === 0 ? "" : `; ${fixedDigits(draws.failed)} more stopped and are left out`;
  return `${counted(draws.complete, "draw")} to ${horizon({ years })}${left}`;
}
