import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const title = "A fresh process, from its start to its end";
export const rounds = 5;

const headwater = fileURLToPath(new URL("../../packages/cli/bin/headwater.js", import.meta.url));
const bathtub = fileURLToPath(new URL("../../examples/bathtub.yaml", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
const firstRun = `import { simulate } from "@headwater/core";
import { england } from "@headwater/scenarios";
simulate(england());`;

/** @param {readonly string[]} words */
const node = (words) => ({
  runs: 1,
  run: () => {
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: here, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  },
});

export const cases = [
  { name: "empty Node", ...node(["--input-type=module", "--eval", ""]) },
  { name: "`headwater --help`", ...node([headwater, "--help"]) },
  { name: "`headwater list policies`", ...node([headwater, "list", "policies"]) },
  { name: "`headwater simulate bathtub.yaml`", ...node([headwater, "simulate", bathtub]) },
  {
    name: "first run of England's model through the library",
    ...node(["--input-type=module", "--eval", firstRun]),
  },
];
