import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** @import { Suite } from "../measure.js" */

/** Names of the cases. */
export const draws = { few: "10,000 runs", many: "1,000,000 runs" };

const program = fileURLToPath(new URL("../processes/small-ensemble.js", import.meta.url));

/** @param {{ readonly few: number, readonly many: number }} counts @returns {Suite} */
export function memory(counts) {
  const peak = (/** @type {number} */ count) => () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, String(count)], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout) / 1024;
  };
  return {
    id: "memory",
    title: "Peak memory of a process that summarises an ensemble of a small model",
    unit: "MB",
    rounds: 1,
    warmUp: false,
    cases: [
      { name: draws.few, runs: 1, run: peak(counts.few) },
      { name: draws.many, runs: 1, run: peak(counts.many) },
    ],
  };
}
