import { readFileSync } from "node:fs";
import { CommandFailure } from "./command-failure.js";

/** Larger than any model or scenario written by hand; keeps a mistyped path from filling the memory. */
const largestFile = 20 * 1024 * 1024;

/** Text of a file that the user named. A byte-order mark is dropped. */
export function readTextFile(path: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (thrown) {
    throw unreadable(path, thrown);
  }
  if (bytes.length > largestFile) {
    throw new CommandFailure(
      `${path} holds ${Math.round(bytes.length / 1024 / 1024)} MB, more than a model or scenario file may (20 MB)`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFailure(`${path} is not text in UTF-8`, "Save it as UTF-8 and try again.");
  }
}

function unreadable(path: string, thrown: unknown): CommandFailure {
  const code = thrown instanceof Error && "code" in thrown ? thrown.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new CommandFailure(
      `there is no file ${path}`,
      "Check the path; headwater init writes an example to start from.",
    );
  }
  if (code === "EISDIR") return new CommandFailure(`${path} is a folder`, "Name the file inside it.");
  if (code === "EACCES" || code === "EPERM") {
    return new CommandFailure(`${path} may not be read`, "Ask for read access to it, or copy it elsewhere.");
  }
  return new CommandFailure(`${path} cannot be read: ${thrown instanceof Error ? thrown.message : code}`);
}
