import { join } from "node:path";
import type { EnsembleSettings } from "../arguments/settings.js";
import { fixedDigits } from "../present/digits.js";
import { headlineParagraphs } from "../present/headlines.js";
import { defaultRunsFolder } from "../present/run-folder/destination.js";
import { hashOf } from "../present/run-folder/hash.js";
import { type Manifest, manifestText } from "../present/run-folder/manifest.js";
import { resultsCsv } from "../present/run-folder/results-csv.js";
import type { Staging } from "../present/run-folder/staging.js";
import { writeFolder } from "../present/run-folder/write-folder.js";
import { validationEntry } from "../present/validation-table.js";
import { version } from "../process/version.js";
import { areaDetails, areaRecord } from "./about-place.js";
import type { Place } from "./place.js";
import type { Candidate, Plan } from "./plan.js";
import { baselineName, type ComparisonRun } from "./run-comparison.js";
import { sourcesOfComparison } from "./sources.js";
import { unitsOf } from "./units.js";

/** Where a run goes, known before it is run: the same run has the same folder. Null: nowhere. */
export function destinationOf(
  name: string,
  plan: Plan,
  settings: EnsembleSettings,
  modelHash: string,
): string | null {
  if (settings.out !== undefined) return settings.out;
  const { draws, seed, until, keepDraws, outputs } = settings;
  const shown = outputs.length === 0 ? undefined : outputs;
  const scenarios = plan.candidates.map(({ scenario }) => scenario);
  const hash = hashOf({ version, modelHash, scenarios, draws, seed, until, keepDraws, shown }).slice(0, 8);
  return join(defaultRunsFolder, `${name}-${hash}`);
}

/**
 * Writes the run folder.
 *
 * @param staging holds what was written while it ran, if anything was.
 */
export async function writeRun(
  folder: string,
  run: ComparisonRun,
  plan: Plan,
  { title, place }: { readonly title: string; readonly place?: Place },
  staging?: Staging,
): Promise<void> {
  const scenarios = await import("@headwater/scenarios");
  const { dataHash } = await import("@headwater/scenarios/areas");
  const { renderReport } = await import("../present/report/report.js");
  const manifest = manifestOf(run, plan, scenarios, await dataHash(), place);
  const units = unitsOf(scenarios.englandChecked());
  const report = renderReport({
    title,
    paragraphs: headlineParagraphs(run.comparison),
    comparison: run.comparison,
    // England's figures say nothing of how well an area's are met.
    validation: place === undefined ? scenarios.validate().map((row) => validationEntry(row, units)) : [],
    sources: manifest.sources,
    details: [...(place === undefined ? [] : areaDetails(place)), ...detailsOf(manifest)],
    warnings: manifest.warnings,
  });
  const files = {
    "report.html": report,
    "results.csv": resultsCsv(run.comparison),
    "manifest.json": manifestText(manifest),
  };
  // Making the report takes a while: an interrupt meanwhile ends the process here, with nothing written.
  await new Promise((resolve) => setImmediate(resolve));
  writeFolder(folder, files, staging);
}

type Scenarios = typeof import("@headwater/scenarios");

export function modelHash(scenarios: Scenarios, place?: Place): string {
  return hashOf(place?.spec ?? scenarios.england());
}

function manifestOf(
  run: ComparisonRun,
  plan: Plan,
  scenarios: Scenarios,
  dataHash: string,
  place?: Place,
): Manifest {
  const { comparison, provenance, rankError, warnings, wallSeconds } = run;
  const charted = comparison.outputs.filter(({ headline }) => headline).map(({ id }) => id);
  const records: readonly Pick<Candidate, "scenario">[] = [
    { scenario: { name: baselineName } },
    ...plan.candidates,
  ];
  return {
    schema: "manifest/1",
    versions: { headwater: version, node: process.versions.node },
    name: comparison.name,
    partial: comparison.partial,
    complete: !comparison.partial,
    seed: provenance.seed,
    design: provenance.design,
    draws: comparison.draws,
    rankError,
    time: {
      start: provenance.from,
      stop: provenance.to,
      dt: provenance.dt,
      unit: provenance.timeUnit,
      integrator: provenance.method,
    },
    model: { name: provenance.model, hash: modelHash(scenarios, place) },
    ...(place !== undefined && { area: areaRecord(place) }),
    data: { hash: dataHash },
    scenarios: records.map(({ scenario }) => ({ name: scenario.name, hash: hashOf(scenario), scenario })),
    wallSeconds: Math.round(wallSeconds * 1000) / 1000,
    warnings: warnings.map(({ message, hint }) => (hint === undefined ? message : `${message}: ${hint}`)),
    sources: sourcesOfComparison(plan, charted, scenarios),
  };
}

/** What the report tells about the run: nothing that differs between two runs of the same thing. */
function detailsOf(manifest: Manifest): (readonly [string, string])[] {
  const { draws, time } = manifest;
  return [
    ["Headwater", manifest.versions.headwater],
    [
      "Draws",
      `${fixedDigits(draws.complete)} of ${fixedDigits(draws.requested)}, ${manifest.design}, seed ${manifest.seed}`,
    ],
    ["Time", `${time.start} to ${time.stop} in steps of ${time.dt} ${time.unit}, ${time.integrator}`],
    ["Model", `${manifest.model.name}, SHA-256 ${manifest.model.hash}`],
    ["Data", `SHA-256 ${manifest.data.hash}`],
    ...manifest.scenarios.map(({ name, hash }) => [`Scenario ${name}`, `SHA-256 ${hash}`] as const),
    ["Run again", "the same version, scenarios, seed and draws give the same results to the last digit"],
  ];
}
