import { appendFileSync, existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CutDraw } from "@headwater/core";
import { CommandFailure } from "../process/command-failure.js";
import { makeFolders } from "../process/make-folders.js";

/** What all draws of one file were made with; a sample goes on only with the same. */
export interface DrawsHead {
  readonly schema: "posterior-draws/1";
  readonly fingerprint: string;
  readonly sumOfSquares: number;
  /** Of the errors, see `SeriesErrors`: another way to estimate them is another posterior. */
  readonly persistence: number;
  readonly seed: number;
  readonly proposals: number;
}

/** A file to which each draw is appended as a line of JSON as soon as it is made, so that nothing made is lost. */
export interface DrawsFile {
  readonly path: string;
  /** Those that were there before. */
  readonly known: readonly CutDraw[];
  add(draw: CutDraw): void;
}

const name = "draws.jsonl";

/**
 * Begins a file of draws in a folder, or goes on with the one there.
 *
 * @throws CommandFailure for a file that is in the way, is not there, or was made with anything else.
 */
export function openDraws(folder: string, head: DrawsHead, resume: boolean): DrawsFile {
  requireDraws(folder, resume);
  const path = join(folder, name);
  const known = resume ? readDraws(path, head) : [];
  if (!resume) {
    makeFolders(folder);
    writeFileSync(path, `${JSON.stringify(head)}\n`);
  }
  return { path, known, add: (draw) => appendFileSync(path, `${JSON.stringify(draw)}\n`) };
}

/** Looks whether there is a file of draws to go on with, or none in the way. @throws CommandFailure where it is not so. */
export function requireDraws(folder: string, resume: boolean): void {
  const path = join(folder, name);
  if (existsSync(path) === resume) return;
  throw resume
    ? new CommandFailure(`there is no ${path} to go on with`, "Leave --resume out to begin.")
    : new CommandFailure(`${path} is there already`, "Go on with it by --resume, or name another --out.");
}

/** A last line that was cut off in the middle is taken away. */
function readDraws(path: string, head: DrawsHead): readonly CutDraw[] {
  const text = readFileSync(path, "utf8");
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
  const [first = "null", ...lines] = whole.split("\n").filter((line) => line !== "");
  const found = parsed<Partial<DrawsHead> | null>(path, first, 1);
  for (const [key, value] of Object.entries(head)) {
    const other = found?.[key as keyof DrawsHead];
    if (other === value) continue;
    throw new CommandFailure(
      `${path} was made with ${key} ${other}, not ${value}`,
      "Go on with what it was begun with, or begin anew with another --out.",
    );
  }
  return lines.map((line, k) => parsed<CutDraw>(path, line, k + 2));
}

function parsed<T>(path: string, line: string, number: number): T {
  try {
    return JSON.parse(line);
  } catch {
    throw new CommandFailure(
      `${path}:${number}:1: the line is no draw`,
      "Take the line out: its draw is made again. Or begin anew with another --out.",
    );
  }
}
