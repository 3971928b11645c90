import type {
  Diagnostic,
  ModelCalibration,
  ModelSpec,
  Observation,
  ProposedDraw,
  Proposer,
} from "@headwater/core";
import { type Arguments, numberFlag, seedFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { writeCalibration } from "../comparison/write-calibration.js";
import { readSoundModel } from "../model-file/read-model.js";
import { agreementTable, parameterTable } from "../present/calibration-tables.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { hashOf } from "../present/run-folder/hash.js";
import { screenOf } from "../present/screen.js";
import { CommandFailure } from "../process/command-failure.js";
import { describeDiagnostics } from "../process/describe-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import { readTextFile } from "../process/read-text-file.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { type DrawsHead, noDrawsFile, openDraws, requireDraws } from "../sampling/draws-file.js";
import { readWorkers, sampleIntoFile } from "../sampling/sample-into-file.js";

/**
 * `calibrate MODEL --data FILE`: a model of the user's own, fitted to data of the user's own, with its posterior. With `--out` each draw
 * is written into a file as it is made, from which `--resume` goes on.
 */
export async function calibrateOwn(file: string, given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const data = textFlag(given, "data");
  if (data === undefined) {
    throw new CommandFailure(
      `${file} is calibrated to data, and --data names none`,
      `For example headwater calibrate ${file} --data data.csv.`,
    );
  }
  const draws = numberFlag(given, "draws", { whole: true, least: 40 });
  const starts = numberFlag(given, "starts", { whole: true, least: 1 });
  const error = numberFlag(given, "error", { least: 0 });
  const seed = seedFlag(given);
  const workers = readWorkers(given);
  const out = textFlag(given, "out");
  const resume = given.resume === true;
  if (out !== undefined) requireDraws(out, resume);
  else if (resume) {
    throw new CommandFailure(
      "--resume goes on in the folder of a calibration, and --out names none",
      `For example headwater calibrate ${file} --data ${data} --out fitted --resume.`,
    );
  }
  const text = readTextFile(data);
  const spec = await readSoundModel(file, async (found) => shell.warn(await describeDiagnostics(found)));
  const { calibrateModel, checkModel } = await import("@headwater/core");
  const model = checkModel(spec);
  const observations = await readData(text, data, spec, error);
  const begun = performance.now();
  const propose: Proposer = (setup, wanted) => {
    const head: DrawsHead = {
      schema: "model-draws/1",
      ...{ version, model: hashOf(spec), data: hashOf(observations), seed: setup.seed },
      ...{ sumOfSquares: setup.fit.sumOfSquares, spread: setup.spread },
    };
    const size = setup.fit.names.length;
    const kept = out === undefined ? noDrawsFile : openDraws<ProposedDraw>(out, head, size, resume);
    return sampleIntoFile({ of: "model", spec, observations, setup, wanted }, kept, workers, shell);
  };
  const result = await calibrateModel(spec, model, observations, {
    ...(draws !== undefined && { draws }),
    ...(starts !== undefined && { starts }),
    ...(seed !== undefined && { seed }),
    propose,
  });
  if (format === "json") {
    const { parameters, spread, sums, notFitted, fit, posterior } = result;
    const { converged, atBound } = fit;
    const sample = { draws: posterior.chains.flat().length, interrupted: posterior.interrupted };
    const body = { parameters, spread, sums, notFitted, converged, atBound, ...sample };
    shell.print(envelope(version, "calibrate-own/1", body));
  } else {
    const screen = screenOf(shell.width, shell.colour);
    shell.print(printedTable(parameterTable(result), format, screen));
    shell.print(`\n${printedTable(agreementTable(observations, result), format, screen)}`);
  }
  for (const note of notesOn(result)) shell.warn(note);
  if (out !== undefined) {
    const seconds = (performance.now() - begun) / 1000;
    writeCalibration(out, { spec, text, observations, result, seconds });
    shell.say(`Wrote ${out}: manifest.json, fit.json, posterior.csv and draws.jsonl.`);
  }
  if (result.posterior.interrupted) return exitCode.interrupted;
  return result.fit.converged ? exitCode.ok : exitCode.checkFailed;
}

async function readData(
  text: string,
  file: string,
  spec: ModelSpec,
  error: number | undefined,
): Promise<readonly Observation[]> {
  const { checkModel, HeadwaterError, readObservations } = await import("@headwater/core");
  const { readCsvRecords } = await import("@headwater/scenarios/areas");
  const { records, diagnostics } = readCsvRecords(text, file);
  if (diagnostics.length > 0) throw new HeadwaterError("data", diagnostics);
  const read = readObservations(records, checkModel(spec), error === undefined ? {} : { error });
  if (read.diagnostics.length > 0) throw new HeadwaterError("data", read.diagnostics);
  if (read.observations.length === 0) throw new HeadwaterError("data", [nothingIn(file)]);
  return read.observations;
}

function nothingIn(file: string): Diagnostic {
  const message = "the table has no observation";
  return { code: "no-data", severity: "error", path: [], message, location: { file } };
}

/** What a reader of the result must not overlook. */
function notesOn({ fit, parameters, notFitted, spread, sums, posterior }: ModelCalibration): string[] {
  const worst = Math.max(...parameters.map(({ rHat }) => rHat));
  const fewest = Math.min(...parameters.map(({ bulkDraws, tailDraws }) => Math.min(bulkDraws, tailDraws)));
  const worse = sums.filter((sum) => sum === undefined || sum > fit.sumOfSquares * 1.01 + 1e-6).length;
  return [
    ...(fit.converged ? [] : [`warning: the fit stopped before it converged (${fit.reason})`]),
    ...(posterior.interrupted ? ["warning: the sample is of the draws until the interrupt"] : []),
    ...(fit.atBound.length > 0 ? [`warning: at an end of its range: ${fit.atBound.join(", ")}`] : []),
    ...(worst > 1.05
      ? [`warning: the chains have not converged (R-hat ${worst.toFixed(2)}): take more --draws`]
      : []),
    ...(fewest < 100
      ? [`warning: a quantile rests on ${Math.round(fewest)} independent draws: take more --draws`]
      : []),
    ...(worse > 0 ? [`warning: ${worse} of ${sums.length} starts ended at a worse optimum`] : []),
    ...(spread > 1.5
      ? [`warning: the data scatter ${spread.toFixed(1)} times as far about the model as was stated`]
      : []),
    ...(notFitted.length > 0
      ? [
          `note: not fitted, since its prior is neither lognormal, normal nor uniform: ${notFitted.join(", ")}`,
        ]
      : []),
  ];
}
