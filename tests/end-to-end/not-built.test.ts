import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../packages/cli/bin/headwater.js", import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "headwater-"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  cpSync(command, join(folder, "bin", "headwater.js"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("before the first build the command says in one line what to do and exits with 2", () => {
  const run = spawnSync(process.execPath, [join(folder, "bin", "headwater.js"), "list"], {
    encoding: "utf8",
  });

  expect(run.stderr).toBe("headwater: not built yet, run npm start once\n");
  expect(run.stdout).toBe("");
  expect(run.status).toBe(2);
});
