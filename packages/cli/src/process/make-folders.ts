import { existsSync, mkdirSync, rmdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Creates a folder with all that are missing above it, and returns what takes the created ones away again, as far as they are
 * empty. One at a time, since Node's recursive `mkdir` never returns in some places where nothing may be created (/proc).
 */
export function makeFolders(folder: string): () => void {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.unshift(path);
  const made: string[] = [];
  const undo = () => {
    try {
      for (const path of made.toReversed()) rmdirSync(path);
    } catch {
      // Not empty any more: somebody else uses it.
    }
  };
  try {
    for (const path of missing) {
      mkdirSync(path);
      made.push(path);
    }
  } catch (thrown) {
    undo();
    throw thrown;
  }
  return undo;
}

/** The folder itself or the nearest one above it that exists. */
export function nearestExisting(folder: string): string {
  let candidate = resolve(folder);
  while (!existsSync(candidate) && dirname(candidate) !== candidate) candidate = dirname(candidate);
  return candidate;
}
