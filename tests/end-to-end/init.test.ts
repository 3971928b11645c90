import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();

test("init writes an example that compares as it stands", async () => {
  const made = await headwater(["init", "mine"], { cwd: folder() });
  expect(made.status).toBe(0);
  expect(readdirSync(join(folder(), "mine")).sort()).toEqual(["README.md", "scenario.yaml"]);
  const run = await headwater(["compare", "--scenario", join("mine", "scenario.yaml"), "--draws", "8"], {
    cwd: folder(),
  });
  expect(run.status).toBe(0);
  expect(run.stdout).toMatch(/^later-kinship-support /);
  expect(run.stderr).toMatch(/^Report: /m);
});

test("init overwrites nothing, and writes none of its files when one is there", async () => {
  writeFileSync(join(folder(), "README.md"), "mine");
  const run = await headwater(["init", "."], { cwd: folder() });
  expect(run.stderr).toMatch(
    /^error: README\.md exists already, and init overwrites nothing\n {2}Name another folder/,
  );
  expect(run.status).toBe(2);
  expect(readFileSync(join(folder(), "README.md"), "utf8")).toBe("mine");
  expect(readdirSync(folder())).toEqual(["README.md"]);
});
