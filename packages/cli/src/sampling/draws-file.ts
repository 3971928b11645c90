import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
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
/** What a sample leaves beside its draws in the end. */
const beside = ["manifest.json", "fit.json", "posterior.csv"];

/**
 * Begins a file of draws in a folder, or goes on with the one there.
 *
 * @param size how many parameters a draw has a number for.
 * @throws CommandFailure for a file that is in the way, is not there, or was made with anything else.
 */
export function openDraws<Draw extends DrawNumber>(
  folder: string,
  head: DrawsHead,
  size: number,
  resume: boolean,
): Required<DrawsFile<Draw>> {
  requireDraws(folder, resume);
  const path = join(folder, name);
  const known = resume ? readDraws<Draw>(path, head, size) : [];
  if (!resume) {
    makeFolders(folder);
    writeFileSync(path, `${JSON.stringify(head)}\n`);
  }
  const add = (draw: Draw) => {
    try {
      appendFileSync(path, `${JSON.stringify(draw)}\n`);
    } catch (thrown) {
      throw new CommandFailure(
        `${path} takes no more draws: ${reasonOf(thrown)}`,
        "What it has is kept: --resume goes on from there when it can be written again.",
      );
    }
  };
  return { path, known, add };
}

/**
 * Looks, before anything is computed, whether there is a file of draws to go on with, or nothing in the way of one and of what is
 * written beside it, in a place that can be written.
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
  const other = beside.map((file) => join(folder, file)).find((file) => existsSync(file));
  if (!resume && other !== undefined) {
    throw new CommandFailure(
      `${other} is there already, and draws overwrite nothing`,
      "Name another folder with --out.",
    );
  }
  requireWritable(path, nearestExisting(folder), "Name a folder that you may write to with --out.");
  if (!resume) return;
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (thrown) {
    throw new CommandFailure(
      `${path} cannot be gone on with: ${reasonOf(thrown)}`,
      "Begin anew with another --out.",
    );
  }
}

/** A last line that was cut off in the middle is taken away, of a file that is gone on with alone. */
function readDraws<Draw extends DrawNumber>(path: string, head: DrawsHead, size: number): readonly Draw[] {
  const bytes = bytesOf(path);
  const whole = bytes.subarray(0, bytes.lastIndexOf("\n") + 1);
  const [first = "", ...lines] = whole.toString("utf8").split("\n");
  const found = objectIn(first);
  for (const [key, value] of Object.entries(head)) {
    const other = found === undefined ? "nothing" : (Reflect.get(found, key) ?? "nothing");
    if (other === value) continue;
    throw new CommandFailure(
      `${path} was made with ${key} ${other}, not ${value}`,
      "Go on with what it was begun with, seed and starts too, or begin anew with another --out.",
    );
  }
  const draws = lines.flatMap((line, k) => {
    if (line === "") return [];
    const draw = objectIn(line);
    if (isDraw<Draw>(draw, head.schema, size)) return [draw];
    throw new CommandFailure(
      `${path}:${k + 2}:1: the line is no draw`,
      "Take the line out: its draw is made again. Or begin anew with another --out.",
    );
  });
  if (whole.length < bytes.length) truncateSync(path, whole.length);
  return draws;
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (thrown) {
    throw new CommandFailure(`${path} cannot be read: ${reasonOf(thrown)}`, "Begin anew with another --out.");
  }
}

function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

function objectIn(line: string): object | undefined {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === "object" && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it has a number, and all that a chain and its summary read. */
function isDraw<Draw extends DrawNumber>(
  found: object | undefined,
  schema: DrawsHead["schema"],
  size: number,
): found is Draw {
  if (found === undefined) return false;
  const at = (key: string, of: object = found): unknown => Reflect.get(of, key);
  if (![at("chain"), at("draw"), at("evaluations")].every(Number.isInteger)) return false;
  const isRow = (row: unknown) => areNumbers(row) && row.length === size;
  if (schema === "posterior-draws/2") {
    const row = at("row");
    return (
      (row === undefined || isRow(row)) && areNumbers(at("logWeights")) && Number.isInteger(at("accepted"))
    );
  }
  const proposal = at("found");
  if (proposal === undefined) return true;
  if (typeof proposal !== "object" || proposal === null) return false;
  return isRow(at("row", proposal)) && Number.isFinite(at("logWeight", proposal));
}

function areNumbers(found: unknown): found is readonly number[] {
  return Array.isArray(found) && found.every(Number.isFinite);
}
