import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CutDraw } from "@headwater/core";
import { type Arguments, numberFlag, seedFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { sampleFile } from "../comparison/fit-file.js";
import { envelope } from "../present/envelope.js";
import { convergenceSummary, posteriorSummary, sampleDiagnosticsTable } from "../present/posterior-table.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { openDraws, requireDraws } from "../sampling/draws-file.js";
import { readWorkers, sampleIntoFile } from "../sampling/sample-into-file.js";

const chains = 4;
const usualFolder = "headwater-posterior";
const fewestDraws = 8 * chains;

/**
 * `calibrate --sample N`: samples the posterior around the kept fit of England's model, and with `--write` keeps the sample. Each draw
 * is written into a file as it is made, from which `--resume` goes on, and the whole sample has a manifest beside it.
 */
export async function calibrateSample(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const draws = numberFlag(given, "sample", { whole: true, least: fewestDraws }) ?? fewestDraws;
  const workers = readWorkers(given);
  const folder = textFlag(given, "out") ?? usualFolder;
  const kept = given.write === true ? sampleFile() : undefined;
  requireDraws(folder, given.resume === true);
  const { numberDraws, resolveSeed } = await import("@headwater/core");
  const scenarios = await import("@headwater/scenarios");
  const { dataHash } = await import("@headwater/scenarios/areas");
  const data = await dataHash();
  const seed = resolveSeed(seedFlag(given) ?? 1);
  const proposals = scenarios.usualProposals;
  shell.say("Estimating the errors of the fit, and the optimum under them.");
  const setup = scenarios.prepareSampler((text) => shell.say(text));
  const { fingerprint, sumOfSquares } = setup;
  const file = openDraws<CutDraw>(
    folder,
    {
      ...{ schema: "posterior-draws/2", version, data, fingerprint, sumOfSquares },
      ...{ persistence: setup.errors.persistence, seed, proposals },
    },
    setup.fit.names.length,
    given.resume === true,
  );
  const wanted = numberDraws(chains, Math.ceil(draws / chains));
  const made = await sampleIntoFile({ of: "england", setup, wanted, seed, proposals }, file, workers, shell);
  if (made.length < wanted.length) return exitCode.interrupted;
  const sample = scenarios.summariseSample(setup, made, { seed, proposals, dataHash: data });
  const { data: _, ...about } = sample;
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(about, null, 2)}\n`);
  if (format === "json") {
    shell.print(envelope(version, "posterior-sample/1", about));
  } else {
    const screen = screenOf(shell.width, shell.colour);
    shell.print(printedTable(sampleDiagnosticsTable(sample), format, screen));
  }
  shell.say(`${posteriorSummary(sample)} ${convergenceSummary(sample.parameters)}`);
  if (kept !== undefined) {
    writeFileSync(kept, scenarios.sampleSource(sample));
    shell.say(`Kept in ${kept}. Run npm run format, node scripts/build.js and npm test, then commit it.`);
  }
  return exitCode.ok;
}
