import { mkdtempSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandFailure } from "../../process/command-failure.js";
import { makeFolders } from "../../process/make-folders.js";
import { defaultRunsFolder, hideFromGit } from "./destination.js";

/** A folder beside a run folder, in which the run is put together before it takes its name. */
export interface Staging {
  readonly path: string;
  /** Removes it, and what was made for it. Also done when the process ends before the run folder is there. */
  discard(): void;
  /** To be called when it has another name. */
  release(): void;
}

/** @throws CommandFailure when nothing can be written there. */
export function openStaging(folder: string): Staging {
  const target = resolve(folder);
  let removeParents = () => {};
  let unhide = () => {};
  try {
    removeParents = makeFolders(dirname(target));
    if (basename(dirname(target)) === defaultRunsFolder) unhide = hideFromGit(dirname(target));
    const path = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    const discard = () => {
      release();
      rmSync(path, { recursive: true, force: true });
      unhide();
      removeParents();
    };
    const release = () => process.off("exit", discard);
    process.on("exit", discard);
    return { path, discard, release };
  } catch (thrown) {
    unhide();
    removeParents();
    throw notWritten(folder, thrown);
  }
}

/** What to tell when a run folder could not be written. */
export function notWritten(folder: string, thrown: unknown): CommandFailure {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new CommandFailure(
    `the run folder ${folder} could not be written: ${reason}`,
    "Name another one with --out.",
  );
}
