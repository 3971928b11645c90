import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type DrawsHead, openDraws, requireDraws } from "./draws-file.js";

const head: DrawsHead = {
  ...{ schema: "posterior-draws/2", version: "0.1.0", data: "0f", fingerprint: "0123456789abcdef" },
  ...{ sumOfSquares: 851.8778039289455, persistence: 0.7, seed: 3, proposals: 3 },
};
const draws = [0, 1].map((draw) => ({
  ...{ chain: 2, draw, row: [0.1 + 0.2, -1e-9], logWeights: [-1.5, -2] },
  ...{ accepted: 1, evaluations: 12 },
}));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "draws-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a file of draws", () => {
  it("gives back to the last bit what was added before", () => {
    const file = openDraws(join(folder, "new"), head, 2, false);
    expect(file.known).toEqual([]);
    for (const draw of draws) file.add(draw);
    expect(openDraws(join(folder, "new"), head, 2, true).known).toEqual(draws);
  });

  it("goes on behind the last whole line where a line was cut off in the middle", () => {
    const file = openDraws(folder, head, 2, false);
    file.add(draws[0] as (typeof draws)[number]);
    appendFileSync(file.path, '{"chain":2,"dr');
    const again = openDraws(folder, head, 2, true);
    expect(again.known).toEqual(draws.slice(0, 1));
    again.add(draws[1] as (typeof draws)[number]);
    expect(readFileSync(file.path, "utf8").split("\n").length).toBe(4);
    expect(openDraws(folder, head, 2, true).known).toEqual(draws);
  });

  it("is neither overwritten nor missed, and goes on with what it was begun with alone", () => {
    expect(() => openDraws(folder, head, 2, true)).toThrow("there is no");
    openDraws(folder, head, 2, false);
    expect(() => openDraws(folder, head, 2, false)).toThrow("is there already");
    expect(() => openDraws(folder, { ...head, seed: 4 }, 2, true)).toThrow("was made with seed 3, not 4");
    const other = { ...head, fingerprint: "0" };
    expect(() => openDraws(folder, other, 2, true)).toThrow("fingerprint 0123456789abcdef, not 0");
    const model: DrawsHead = { schema: "model-draws/1", version: "0.1.0", data: "0f" };
    expect(() => openDraws(folder, model, 2, true)).toThrow("schema posterior-draws/2, not model-draws/1");
  });

  it.each([
    ["cut off", '{"chain":2,"dr'],
    ["a number", "5"],
    ["null", "null"],
    ["no draw", '{"chain":2}'],
    ["a draw without its points", '{"chain":2,"draw":0}'],
    [
      "a draw of other parameters",
      '{"chain":2,"draw":0,"row":[1],"logWeights":[],"accepted":0,"evaluations":1}',
    ],
    [
      "a draw at no number",
      '{"chain":2,"draw":0,"row":[1,null],"logWeights":[],"accepted":0,"evaluations":1}',
    ],
  ])("says where a line is no draw: %s", (_, line) => {
    const file = openDraws(folder, head, 2, false);
    file.add(draws[0] as (typeof draws)[number]);
    appendFileSync(file.path, `\n${line}\n`);
    expect(() => openDraws(folder, head, 2, true)).toThrow(`${file.path}:4:1: the line is no draw`);
  });

  it.each([
    ["nothing of a proposal", null],
    ["no place", { logWeight: 5 }],
    ["no weight", { row: [1, 2], logWeight: null }],
    ["a place among other parameters", { row: [1, 2, 3], logWeight: 5 }],
  ])("of a model of one's own says where a line has %s", (_, found) => {
    const model: DrawsHead = { schema: "model-draws/1", version: "0.1.0", data: "0f" };
    const { path } = openDraws(folder, model, 2, false);
    const none = { chain: 0, draw: 0, evaluations: 3 };
    const draw = { ...none, draw: 1, found: { row: [1, 2], logWeight: 5 } };
    appendFileSync(path, `${JSON.stringify(none)}\n${JSON.stringify(draw)}\n`);
    expect(openDraws(folder, model, 2, true).known).toEqual([none, draw]);
    appendFileSync(path, `${JSON.stringify({ ...none, found })}\n`);
    expect(() => openDraws(folder, model, 2, true)).toThrow(`${path}:4:1: the line is no draw`);
  });

  it.each(["manifest.json", "fit.json", "posterior.csv"])(
    "is not begun where there is a %s already",
    (other) => {
      writeFileSync(join(folder, other), "mine");
      expect(() => openDraws(folder, head, 2, false)).toThrow(
        `${other} is there already, and draws overwrite`,
      );
      expect(readdirSync(folder)).toEqual([other]);
    },
  );

  it("that is not gone on with stays as it is to the last byte", () => {
    const { path } = openDraws(folder, head, 2, false);
    const begun = readFileSync(path, "utf8");
    for (const text of ["my notes", `${begun}5\n{"chain":2,"dr`]) {
      writeFileSync(path, text);
      expect(() => openDraws(folder, head, 2, true)).toThrow();
      expect(readFileSync(path, "utf8")).toBe(text);
    }
  });

  it("that cannot be read, or written any more, is named with the reason", () => {
    const file = openDraws<(typeof draws)[number]>(folder, head, 2, false);
    rmSync(file.path);
    mkdirSync(file.path);
    expect(() => file.add(draws[0] as (typeof draws)[number])).toThrow(
      /draws\.jsonl takes no more draws: EISDIR/,
    );
    expect(() => openDraws(folder, head, 2, true)).toThrow(/draws\.jsonl cannot be read: EISDIR/);
  });

  it("is refused where there is no place for it, before it is begun", () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    expect(() => requireDraws(file, false)).toThrow("draws.jsonl cannot be written");
    expect(() => requireDraws(join(file, "new"), false)).toThrow("draws.jsonl cannot be written");
    expect(() => requireDraws(join(folder, "new", "one"), false)).not.toThrow();
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("that is empty or of another program is not gone on with", () => {
    const { path } = openDraws(folder, head, 2, false);
    for (const text of ["", "time,value\n", "null\n"]) {
      writeFileSync(path, text);
      expect(() => openDraws(folder, head, 2, true)).toThrow("was made with schema nothing");
    }
  });
});
