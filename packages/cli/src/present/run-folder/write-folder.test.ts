import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkDestination } from "./destination.js";
import { openStaging } from "./staging.js";
import { writeFolder } from "./write-folder.js";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "headwater-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test("a folder is written with all that is missing above it, and nothing else is left beside it", () => {
  const folder = join(place, "a", "b", "run");
  checkDestination(folder);
  expect(readdirSync(place)).toEqual([]);
  writeFolder(folder, { "manifest.json": "{}", "report.html": "x" });
  expect(readdirSync(folder)).toEqual(["manifest.json", "report.html"]);
  expect(readdirSync(join(place, "a", "b"))).toEqual(["run"]);
});

test.skipIf(process.platform === "win32")("a run folder has the permissions that any new folder gets", () => {
  mkdirSync(join(place, "ordinary"));
  writeFolder(join(place, "run"), { "manifest.json": "{}" });
  expect(statSync(join(place, "run")).mode).toBe(statSync(join(place, "ordinary")).mode);
});

test("an earlier run is replaced whole: no file of it remains", () => {
  const folder = join(place, "run");
  writeFolder(folder, { "manifest.json": "1", "old.txt": "old" });
  checkDestination(folder);
  writeFolder(folder, { "manifest.json": "2" });
  expect(readdirSync(folder)).toEqual(["manifest.json"]);
  expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe("2");
  expect(readdirSync(place)).toEqual(["run"]);
});

test("a folder with files of somebody else is refused before anything is computed", () => {
  const folder = join(place, "thesis");
  mkdirSync(folder);
  writeFileSync(join(folder, "chapter.docx"), "x");
  expect(() => checkDestination(folder)).toThrow(/holds other files/);
  expect(readdirSync(folder)).toEqual(["chapter.docx"]);
});

test("a place that cannot be written is refused, and nothing is left there", () => {
  const file = join(place, "file");
  writeFileSync(file, "x");
  expect(() => checkDestination(file)).toThrow(/is a file/);
  expect(() => checkDestination(join(file, "run"))).toThrow(/cannot be written/);
  expect(readdirSync(place)).toEqual(["file"]);
});

test("when writing fails nothing half-written and no folder made for it remains", () => {
  const folder = join(place, "new", "run");
  expect(() => writeFolder(folder, { "no/such/folder.txt": "x" })).toThrow(/could not be written/);
  expect(existsSync(join(place, "new"))).toBe(false);
});

test("what was begun and is discarded leaves nothing, in the usual place neither", () => {
  for (const folder of [join(place, "a", "run"), join(place, "headwater-runs", "run")]) {
    const staging = openStaging(folder);
    writeFileSync(join(staging.path, "draws.f64"), "x");
    staging.discard();
  }
  expect(readdirSync(place)).toEqual([]);
});

test("what was written before the end is part of the folder", () => {
  const folder = join(place, "run");
  const staging = openStaging(folder);
  writeFileSync(join(staging.path, "draws.f64"), "x");
  writeFolder(folder, { "manifest.json": "{}" }, staging);
  expect(readdirSync(folder).sort()).toEqual(["draws.f64", "manifest.json"]);
  expect(readdirSync(place)).toEqual(["run"]);
});

test("the usual place for runs is ignored by git wherever it is", () => {
  const folder = join(place, "headwater-runs", "run");
  writeFolder(folder, { "manifest.json": "{}" });
  expect(readFileSync(join(place, "headwater-runs", ".gitignore"), "utf8")).toBe("*\n");
});
