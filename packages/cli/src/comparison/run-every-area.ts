import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Executor } from "@headwater/core";
import type { Output } from "@headwater/scenarios";
import { type AreaResult, areaTable, shownOutput } from "../present/area-table.js";
import { fixedDigits } from "../present/digits.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { startProgress } from "../present/progress.js";
import { checkDestination, defaultRunsFolder, hideFromGit } from "../present/run-folder/destination.js";
import { hashOf } from "../present/run-folder/hash.js";
import { resultsCsv } from "../present/run-folder/results-csv.js";
import { screenOf } from "../present/screen.js";
import { tableRecords } from "../present/table-records.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import { makeFolders } from "../process/make-folders.js";
import { readTextFile } from "../process/read-text-file.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { areaRecord } from "./about-place.js";
import type { RunRequest } from "./perform-run.js";
import { type PlaceRequest, placeOf } from "./place.js";
import { runComparison } from "./run-comparison.js";
import { shownOutputs } from "./shown-outputs.js";
import { modelHash } from "./write-run.js";

/** Where an area's results are kept as soon as they are complete, in the run folder. */
const areasFolder = "areas";

/**
 * Runs a request in each of the 151 authorities. An area's results are written when they are complete; a run that was interrupted goes on with the
 * areas that are missing when the same command is given again, and ends with the same `results.csv`.
 */
export async function runEveryArea(
  request: RunRequest,
  where: PlaceRequest,
  shell: Shell,
): Promise<ExitCode> {
  const { settings } = request;
  if (settings.keepDraws !== undefined) {
    throw new CommandFailure("--keep-draws takes one area", "Name it with --area.");
  }
  const scenarios = await import("@headwater/scenarios");
  const { authorities, dataHash } = await import("@headwater/scenarios/areas");
  const { workerThreads } = await import("@headwater/core/node");
  const own = where.own === undefined ? "" : readTextFile(where.own);
  const { draws, seed, until } = settings;
  const candidates = request.plan.candidates.map(({ scenario }) => scenario);
  const key = hashOf({
    ...{ version, model: modelHash(scenarios), data: await dataHash(), own },
    ...{ candidates, draws, seed, until, outputs: settings.outputs },
  });
  const folder = settings.out ?? join(defaultRunsFolder, `${request.name}-all-areas-${key.slice(0, 8)}`);
  if (settings.out !== null) openFolder(folder, key);
  const fileOf = (code: string) => join(folder, areasFolder, `${code}.json`);

  const executor = workerThreads(settings.workers === undefined ? {} : { workers: settings.workers });
  const progress = startProgress(shell.progress, "areas");
  const outputs = await outputsOf(scenarios.outputs, settings.outputs);
  const done: AreaResult[] = [];
  let interrupted = false;
  try {
    for (const area of authorities) {
      const kept = settings.out === null ? undefined : readKept(fileOf(area.code));
      const result = kept ?? (await runOne(area.code, request, where, shell, executor, outputs));
      if (result === undefined) {
        interrupted = true;
        break;
      }
      if (kept === undefined && settings.out !== null) write(fileOf(area.code), JSON.stringify(result));
      done.push(result);
      progress.update(done.length, authorities.length);
    }
  } finally {
    progress.stop();
    await executor.close();
  }
  const warnings = done.flatMap((each) => each.warnings);
  if (settings.out !== null) {
    write(join(folder, "results.csv"), joinedCsv(done.map(({ csv }) => csv)));
    const about = { complete: !interrupted, draws, seed, until, scenarios: candidates };
    write(
      join(folder, "manifest.json"),
      `${JSON.stringify({ schema: "manifest-areas/1", key, headwater: version, ...about, areas: done.map((each) => each.area), warnings }, null, 2)}\n`,
    );
  }
  print(request, done, settings.out === null ? undefined : folder, shell);
  if (warnings.length > 0) shell.warn(`${warnings.length} warnings about data of areas, in manifest.json.`);
  if (!interrupted) return exitCode.ok;
  shell.warn(
    `Partial result: ${done.length} of ${authorities.length} areas. The same command goes on with the others.`,
  );
  return exitCode.interrupted;
}

/** Undefined when it was interrupted: half a result is none. */
async function runOne(
  code: string,
  request: RunRequest,
  where: PlaceRequest,
  shell: Shell,
  executor: Executor,
  outputs: readonly Output[],
): Promise<AreaResult | undefined> {
  const { place, plan } = await placeOf({ ...where, area: code }, request.plan);
  const quiet = { ...shell, progress: false };
  const run = await runComparison(request.name, plan, request.settings, quiet, {
    ...(place !== undefined && { place }),
    executor,
    outputs,
  });
  if (run.comparison.partial) return undefined;
  const { comparison } = run;
  const last = comparison.years.length - 1;
  const rows = comparison.outputs
    .filter(({ id, headline }) => headline || id === shownOutput)
    .flatMap(({ id, unit, baseline, effects }) => [
      { scenario: "baseline", output: id, unit, fan: baseline },
      ...comparison.policies.map((policy, i) => ({
        scenario: `${policy.id} minus baseline`,
        ...{ output: id, unit, fan: effects[i]?.difference ?? [] },
      })),
    ])
    .map(({ fan, ...rest }) => {
      const { mean = Number.NaN, p10 = Number.NaN, p90 = Number.NaN } = fan[last] ?? {};
      return { ...rest, mean, p10, p90 };
    });
  return {
    area: place === undefined ? { code } : areaRecord(place),
    name: comparison.area,
    rows,
    csv: resultsCsv(comparison, { errors: false }),
    warnings: await Promise.all(run.warnings.map(async (warning) => describeDiagnostics([warning]))),
  };
}

/** Of so many areas only what their own figures can be held against, and the headlines. */
async function outputsOf(all: readonly Output[], asked: readonly string[]): Promise<readonly Output[]> {
  const more = [
    shownOutput,
    "total-spend",
    "referrals",
    "plan-starts",
    "care-entries",
    "care-exits",
    "child-population",
  ];
  const outputs = await shownOutputs(all, asked);
  return outputs.filter(({ id, headline }) => headline === true || more.includes(id));
}

function openFolder(folder: string, key: string): void {
  checkDestination(folder);
  const manifest = join(folder, "manifest.json");
  if (existsSync(manifest)) {
    if (JSON.parse(readFileSync(manifest, "utf8")).key === key) return;
    throw new CommandFailure(
      `${folder} holds a run of something else`,
      "Name another folder with --out: only the same run is gone on with.",
    );
  }
  makeFolders(join(folder, areasFolder));
  if (folder.startsWith(defaultRunsFolder)) hideFromGit(defaultRunsFolder);
  mkdirSync(join(folder, areasFolder), { recursive: true });
  write(manifest, `${JSON.stringify({ schema: "manifest-areas/1", key, complete: false })}\n`);
}

function readKept(path: string): AreaResult | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as AreaResult) : undefined;
}

/** Whole or not at all. */
function write(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}

/** One header for all. */
function joinedCsv(parts: readonly string[]): string {
  return parts.map((part, i) => (i === 0 ? part : part.slice(part.indexOf("\n") + 1))).join("");
}

function print(
  { format, kind, settings }: RunRequest,
  done: readonly AreaResult[],
  folder: string | undefined,
  shell: Shell,
): void {
  const table = areaTable(done, settings.until);
  if (format === "json") {
    shell.print(envelope(version, `${kind}-areas/1`, { folder: folder ?? null, areas: tableRecords(table) }));
    return;
  }
  const screen = screenOf(shell.width, shell.colour);
  shell.print(printedTable(table, format, screen));
  if (format !== "csv") {
    shell.print(
      `\nScenario, not forecast. ${fixedDigits(settings.draws)} draws in each area, to ${settings.until}.`,
    );
  }
  if (folder !== undefined) shell.say(`Results: ${join(folder, "results.csv")}`);
}
