import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DrawNumber } from "@headwater/core";
import { requireWritable } from "../present/run-folder/destination.js";
import { CommandFailure } from "../process/command-failure.js";
import { makeFolders, nearestExisting } from "../process/make-folders.js";

/** What all draws of one file were made with; a sample goes on only with the same. */
export interface DrawsHead {
  /** Which sample it is, and the form of its lines. */
  readonly schema: "posterior-draws/2" | "model-draws/1";
  /** Of the package that made them. */
  readonly version: string;
  /** Hash of the data. */
  readonly data: string;
  readonly [what: string]: string | number;
}

/** A file to which each draw is appended as a line of JSON as soon as it is made, so that nothing made is lost. */
export interface DrawsFile<Draw extends DrawNumber> {
  /** Absent where draws are kept in no file. */
  readonly path?: string;
  /** Those that were there before. */
  readonly known: readonly Draw[];
  add(draw: Draw): void;
}

/** In place of a file where none is wanted. */
export const noDrawsFile: DrawsFile<never> = { known: [], add: () => {} };

const name = "draws.jsonl";

/**
 * Begins a file of draws in a folder, or goes on with the one there.
 *
 * @throws CommandFailure for a file that is in the way, is not there, or was made with anything else.
 */
export function openDraws<Draw extends DrawNumber>(
  folder: string,
  head: DrawsHead,
  resume: boolean,
): Required<DrawsFile<Draw>> {
  requireDraws(folder, resume);
  const path = join(folder, name);
  const known = resume ? readDraws<Draw>(path, head) : [];
  if (!resume) {
    makeFolders(folder);
    writeFileSync(path, `${JSON.stringify(head)}\n`);
  }
  return { path, known, add: (draw) => appendFileSync(path, `${JSON.stringify(draw)}\n`) };
}

/**
 * Looks, before anything is computed, whether there is a file of draws to go on with, or none in the way, in a place that can be
 * written.
 *
 * @throws CommandFailure where it is not so.
 */
export function requireDraws(folder: string, resume: boolean): void {
  const path = join(folder, name);
  if (existsSync(path) !== resume) {
    throw resume
      ? new CommandFailure(`there is no ${path} to go on with`, "Leave --resume out to begin.")
      : new CommandFailure(`${path} is there already`, "Go on with it by --resume, or name another --out.");
  }
  requireWritable(path, nearestExisting(folder), "Name a folder that you may write to with --out.");
}

/** A last line that was cut off in the middle is taken away. */
function readDraws<Draw extends DrawNumber>(path: string, head: DrawsHead): readonly Draw[] {
  const text = readFileSync(path, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
  const [first = "null", ...lines] = whole.split("\n").filter((line) => line !== "");
  const found = objectIn(first);
  for (const [key, value] of Object.entries(head)) {
    const other = found === undefined ? "nothing" : (Reflect.get(found, key) ?? "nothing");
    if (other === value) continue;
    throw new CommandFailure(
      `${path} was made with ${key} ${other}, not ${value}`,
      "Go on with what it was begun with, or begin anew with another --out.",
    );
  }
  return lines.map((line, k) => {
    const draw = objectIn(line);
    if (isDraw<Draw>(draw)) return draw;
    throw new CommandFailure(
      `${path}:${k + 2}:1: the line is no draw`,
      "Take the line out: its draw is made again. Or begin anew with another --out.",
    );
  });
}

function objectIn(line: string): object | undefined {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === "object" && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

/** By its number; what else there is, only this program writes. */
function isDraw<Draw extends DrawNumber>(found: object | undefined): found is Draw {
  return found !== undefined && ["chain", "draw"].every((key) => Number.isInteger(Reflect.get(found, key)));
}
