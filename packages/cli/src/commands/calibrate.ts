import { writeFileSync } from "node:fs";
import { ownCalibrationFlags, samplingFlags } from "../arguments/flags.js";
import { type Arguments, numberFlag, seedFlag, textFlag } from "../arguments/read-flag.js";
import { readFormat } from "../arguments/settings.js";
import { fitFile } from "../comparison/fit-file.js";
import { unitsOf } from "../comparison/units.js";
import { envelope } from "../present/envelope.js";
import { printedTable } from "../present/print-table.js";
import { screenOf } from "../present/screen.js";
import { validationTable } from "../present/validation-table.js";
import { CommandFailure } from "../process/command-failure.js";
import { type ExitCode, exitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";
import { version } from "../process/version.js";
import { calibrateOwn } from "./calibrate-own.js";
import { calibrateSample } from "./calibrate-sample.js";

/**
 * `calibrate`: refits England's model to what was published, prints target, model and error, and with `--write` keeps the fit. With a
 * model file, {@link calibrateOwn}; with `--sample`, {@link calibrateSample}.
 */
export async function calibrateCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const own = textFlag(given, "model");
  if (own !== undefined && given.write === true) {
    throw new CommandFailure("--write keeps the fit of England's model", "Write your own with --out FOLDER.");
  }
  if (own !== undefined && given.sample !== undefined) {
    throw new CommandFailure(
      "--sample is for the posterior of England's model",
      `That of your own is always sampled; --draws says how often: headwater calibrate ${own} --data data.csv --draws 400.`,
    );
  }
  const misplaced = Object.keys(samplingFlags).find((flag) => given[flag] !== undefined);
  if (misplaced !== undefined && own === undefined && given.sample === undefined) {
    throw new CommandFailure(
      `--${misplaced} is for sampling a posterior`,
      "For example headwater calibrate --sample 1000, or headwater calibrate model.yaml --data data.csv.",
    );
  }
  if (own !== undefined) return calibrateOwn(own, given, shell);
  const sampled = given.sample !== undefined;
  for (const flag of Object.keys(ownCalibrationFlags)) {
    const shared = sampled ? ["seed", "out"] : ["seed", "starts"];
    if (given[flag] === undefined || shared.includes(flag)) continue;
    throw new CommandFailure(
      `--${flag} is for a model of your own`,
      "Name its file: headwater calibrate model.yaml.",
    );
  }
  if (sampled) return calibrateSample(given, shell);
  const format = readFormat(given);
  const file = given.write === true ? fitFile() : undefined;
  const { calibrate, fittedSource, unfittedEngland } = await import("@headwater/scenarios");
  const { checkModel } = await import("@headwater/core");
  const starts = numberFlag(given, "starts", { whole: true, least: 1 });
  const seed = seedFlag(given);
  const { fitted, parameters, points, rows, sums } = calibrate({
    say: (text) => shell.say(text),
    ...(starts !== undefined && { starts }),
    ...(seed !== undefined && { seed }),
  });
  if (format === "json") {
    const body = { points, parameters, fitted, sums, targets: rows };
    shell.print(envelope(version, "calibrate/1", body));
  } else {
    const table = validationTable(rows, unitsOf(checkModel(unfittedEngland())));
    shell.print(printedTable(table, format, screenOf(shell.width, shell.colour)));
  }
  shell.say(`${parameters} parameters fitted to ${points} published points.`);
  if (sums.length > 1) {
    const found = sums.map((sum) => sum?.toFixed(1) ?? "none").join(", ");
    shell.say(`Sums of squares from ${sums.length} starts, the centres of the priors first: ${found}.`);
  }
  if (file !== undefined) {
    writeFileSync(file, fittedSource(fitted));
    shell.say(`Kept in ${file}. Run npm run format and npm test, then commit it.`);
  }
  return rows.some(({ within }) => !within) ? exitCode.checkFailed : exitCode.ok;
}
