import { existsSync, mkdtempSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CommandFailure } from "../../process/command-failure.js";
import { nearestExisting } from "../../process/make-folders.js";

/** Where runs go unless `--out` says otherwise, in the current folder; it ignores itself in git. */
export const defaultRunsFolder = "headwater-runs";

/** Marks a folder as one that headwater wrote and may therefore replace. */
const manifestName = "manifest.json";

/**
 * Makes sure, before anything is computed, that a run folder can be written there: its place is a folder in which this user may
 * create one, and what stands there already is an earlier run or empty. Leaves nothing behind.
 *
 * @throws CommandFailure (exit code 2) with the place and the remedy.
 */
export function checkDestination(folder: string): void {
  const target = resolve(folder);
  if (existsSync(target)) {
    if (!statSync(target).isDirectory()) {
      throw new CommandFailure(
        `--out ${folder} is a file, not a folder`,
        "Name a folder that does not exist yet.",
      );
    }
    const content = readdirSync(target);
    if (content.length > 0 && !content.includes(manifestName)) {
      throw new CommandFailure(
        `--out ${folder} holds other files, and a run replaces the whole folder`,
        `Name a new folder, for example --out ${join(folder, "run")}.`,
      );
    }
  }
  requireWritable(
    `the run folder ${folder}`,
    nearestExisting(dirname(target)),
    "Name a folder that you may write to with --out, or write none with --no-out.",
  );
}

/**
 * Makes sure that this user may create files in a folder. Leaves nothing behind.
 *
 * @param what for which it is needed.
 * @throws CommandFailure (exit code 2) with the place and the remedy.
 */
export function requireWritable(what: string, folder: string, remedy: string): void {
  try {
    rmdirSync(mkdtempSync(join(folder, ".headwater-")));
  } catch (thrown) {
    const reason = thrown instanceof Error && "code" in thrown ? ` (${thrown.code})` : "";
    throw new CommandFailure(`${what} cannot be written: ${folder} does not allow it${reason}`, remedy);
  }
}

/** Makes the usual place ignore itself in git; what is returned undoes it, if nothing else is there. */
export function hideFromGit(runsFolder: string): () => void {
  const ignore = join(runsFolder, ".gitignore");
  if (existsSync(ignore)) return () => {};
  writeFileSync(ignore, "*\n");
  return () => {
    if (readdirSync(runsFolder).length === 1) rmSync(ignore, { force: true });
  };
}
