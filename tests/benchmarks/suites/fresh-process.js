import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @import { Suite } from "../measure.js" */

/** Names of the cases. */
export const fresh = {
  empty: "empty Node",
  reference: "first run of the reference workload",
  england: "first run of England's model",
  help: "`headwater --help`",
};

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
const command = path("../../../packages/cli/bin/headwater.js");

/** @param {number} rounds @returns {Suite} */
export function freshProcess(rounds) {
  /** @param {string} name @param {readonly string[]} words */
  const node = (name, ...words) => ({
    name,
    runs: 1,
    run: () => {
      const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
    },
  });
  return {
    id: "fresh-process",
    title: "A fresh process, from its start to its end",
    rounds,
    cases: [
      node(fresh.empty, path("../processes/empty.js")),
      node("import of `@headwater/core`", path("../processes/import-core.js")),
      node(fresh.reference, path("../processes/first-run-of-reference.js")),
      node(fresh.england, path("../processes/first-run-of-england.js")),
      node(fresh.help, command, "--help"),
      node("`headwater list policies`", command, "list", "policies"),
      node("`headwater simulate bathtub.yaml`", command, "simulate", path("../../../examples/bathtub.yaml")),
    ],
    notes: ["A first run reads and checks the model, compiles it and runs it once."],
  };
}
