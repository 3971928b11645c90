import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { notWritten, openStaging, type Staging } from "./staging.js";

/**
 * Writes a folder whole or not at all: into a temporary folder beside it, which then takes its name. A folder that stands there
 * is replaced. Everything happens without a pause, so that no interrupt comes in between.
 *
 * @param begun a temporary folder in which something is written already.
 */
export function writeFolder(
  folder: string,
  files: { readonly [name: string]: string },
  begun?: Staging,
): void {
  const staging = begun ?? openStaging(folder);
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(staging.path, name), text);
    // A temporary folder is for its owner alone; a run folder is as open as any other.
    chmodSync(staging.path, 0o777 & ~process.umask());
    takePlace(staging.path, resolve(folder));
    staging.release();
  } catch (thrown) {
    staging.discard();
    throw notWritten(folder, thrown);
  }
}

function takePlace(staging: string, target: string): void {
  if (!existsSync(target)) {
    renameSync(staging, target);
    return;
  }
  const aside = `${staging}-old`;
  renameSync(target, aside);
  try {
    renameSync(staging, target);
  } catch (thrown) {
    renameSync(aside, target);
    throw thrown;
  }
  rmSync(aside, { recursive: true, force: true });
}
