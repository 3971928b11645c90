import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { CommandFailure } from "../process/command-failure.js";

/**
 * The source file that holds the fit of England's model.
 *
 * @throws CommandFailure where there is none to write: in an installed package rather than a working copy.
 */
export function fitFile(): string {
  return sourceFile("the fit", "fitted.ts", "headwater calibrate --write");
}

/** The source file that holds the sample of its posterior. @throws CommandFailure as {@link fitFile} does. */
export function sampleFile(): string {
  return sourceFile(
    "the sample",
    join("posterior", "kept-sample.ts"),
    "headwater calibrate --sample 1000 --write",
  );
}

function sourceFile(what: string, name: string, command: string): string {
  const manifest = createRequire(import.meta.url).resolve("@headwater/scenarios/package.json");
  const file = join(dirname(manifest), "src", "system", "calibration", name);
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new CommandFailure(
      `${what} cannot be kept: ${file} cannot be written`,
      `Run ${command} in a working copy of the project.`,
    );
  }
  return file;
}
