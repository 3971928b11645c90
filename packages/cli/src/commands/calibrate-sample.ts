import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { CutDraw, DrawNumber } from "@headwater/core";
import { type Arguments, numberFlag, seedFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { sampleFile } from "../comparison/fit-file.js";
import { envelope } from "../present/envelope.js";
import { convergenceSummary, posteriorSummary, sampleDiagnosticsTable } from "../present/posterior-table.js";
import { printedTable } from "../present/print-table.js";
import { startProgress } from "../present/progress.js";
import { screenOf } from "../present/screen.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { openDraws, requireDraws } from "../sampling/draws-file.js";
import { sampleInThreads } from "../sampling/sample-in-threads.js";

const chains = 4;
const usualFolder = "headwater-posterior";
const fewestDraws = 8 * chains;

/**
 * `calibrate --sample N`: samples the posterior around the kept fit of England's model, and with `--write` keeps the sample. Each draw
 * is written into a file as it is made, from which `--resume` goes on.
 */
export async function calibrateSample(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const draws = numberFlag(given, "sample", { whole: true, least: fewestDraws }) ?? fewestDraws;
  const workers =
    numberFlag(given, "workers", { whole: true, least: 1, most: 256 }) ?? availableParallelism();
  const folder = textFlag(given, "out") ?? usualFolder;
  const kept = given.write === true ? sampleFile() : undefined;
  requireDraws(folder, given.resume === true);
  const { resolveSeed } = await import("@headwater/core");
  const scenarios = await import("@headwater/scenarios");
  const seed = resolveSeed(seedFlag(given) ?? 1);
  const proposals = scenarios.usualProposals;
  shell.say("Estimating the errors of the fit, and the optimum under them.");
  const setup = scenarios.prepareSampler((text) => shell.say(text));
  const { fingerprint, sumOfSquares } = setup;
  const file = openDraws(
    folder,
    {
      schema: "posterior-draws/1",
      fingerprint,
      sumOfSquares,
      persistence: setup.errors.persistence,
      seed,
      proposals,
    },
    given.resume === true,
  );
  const all = numbered(Math.ceil(draws / chains));
  const made = new Map<string, CutDraw>(file.known.map((draw) => [keyOf(draw), draw]));
  const wanted = all.filter((number) => !made.has(keyOf(number)));
  const bar = startProgress(shell.progress);
  await shell.interrupt
    .finish((signal) =>
      sampleInThreads(
        { setup, wanted, seed, proposals },
        workers,
        (draw) => {
          file.add(draw);
          made.set(keyOf(draw), draw);
          bar.update(made.size, all.length);
        },
        signal,
      ),
    )
    .finally(() => bar.stop());
  const complete = all.flatMap((number) => made.get(keyOf(number)) ?? []);
  if (complete.length < all.length) {
    shell.warn(`${complete.length} of ${all.length} draws are in ${file.path}. --resume goes on from there.`);
    return exitCode.interrupted;
  }
  const sample = scenarios.summariseSample(setup, complete, { seed, proposals });
  if (format === "json") {
    const { data: _, ...about } = sample;
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

/** All chains grow together, so that what there is after an interrupt is of all of them. */
function numbered(perChain: number): readonly DrawNumber[] {
  return Array.from({ length: perChain * chains }, (_, i) => ({
    chain: i % chains,
    draw: Math.floor(i / chains),
  }));
}

function keyOf({ chain, draw }: DrawNumber): string {
  return `${chain} ${draw}`;
}
