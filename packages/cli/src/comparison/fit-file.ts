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
  const manifest = createRequire(import.meta.url).resolve("@headwater/scenarios/package.json");
  const file = join(dirname(manifest), "src", "system", "calibration", "fitted.ts");
  try {
    accessSync(file, constants.W_OK);
  } catch {
    throw new CommandFailure(
      `the fit cannot be kept: ${file} cannot be written`,
      "Run headwater calibrate --write in a working copy of the project.",
    );
  }
  return file;
}
