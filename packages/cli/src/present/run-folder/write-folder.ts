import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandFailure } from "../../process/command-failure.js";
import { makeFolders } from "../../process/make-folders.js";
import { defaultRunsFolder } from "./destination.js";

/**
 * Writes a folder whole or not at all: into a temporary folder beside it, which then takes its name. A folder that stands there
 * is replaced. Everything happens without a pause, so that no interrupt comes in between.
 */
export function writeFolder(folder: string, files: { readonly [name: string]: string }): void {
  const target = resolve(folder);
  let removeParents = () => {};
  let staging: string | undefined;
  try {
    removeParents = makeFolders(dirname(target));
    if (basename(dirname(target)) === defaultRunsFolder) hideFromGit(dirname(target));
    staging = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(staging, name), text);
    // A temporary folder is for its owner alone; a run folder is as open as any other.
    chmodSync(staging, 0o777 & ~process.umask());
    takePlace(staging, target);
  } catch (thrown) {
    if (staging !== undefined) rmSync(staging, { recursive: true, force: true });
    removeParents();
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CommandFailure(
      `the run folder ${folder} could not be written: ${reason}`,
      "Name another one with --out.",
    );
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

function hideFromGit(runsFolder: string): void {
  const ignore = join(runsFolder, ".gitignore");
  if (!existsSync(ignore)) writeFileSync(ignore, "*\n");
}
