import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeFolders } from "./make-folders.js";

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "headwater-"));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test("what was made can be taken away again, but not what others have used since", () => {
  const undo = makeFolders(join(place, "a", "b"));
  expect(existsSync(join(place, "a", "b"))).toBe(true);
  writeFileSync(join(place, "a", "used"), "x");
  undo();
  expect(existsSync(join(place, "a", "b"))).toBe(false);
  expect(existsSync(join(place, "a", "used"))).toBe(true);
});

test("a folder that is there already stays", () => {
  makeFolders(place)();
  expect(existsSync(place)).toBe(true);
});

test("when it cannot be made nothing is left, and it ends", () => {
  writeFileSync(join(place, "file"), "x");
  expect(() => makeFolders(join(place, "file", "a", "b"))).toThrow();
});
