// Builds reference.c with the machine's compiler, in a temporary folder, and finds the best flags and vector width for it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {"euler" | "rk4"} Method */
/** @typedef {{ readonly program: string, readonly built: string }} Choice what to run, and how it was built */
/**
 * @typedef {object} Reference
 * @property {string} compiler its name and version
 * @property {{ readonly [method in Method]: Choice }} vector several runs side by side, as lanes of a vector
 * @property {{ readonly [method in Method]: Choice }} scalar one run at a time, with libm
 * @property {() => void} remove
 */

const source = fileURLToPath(new URL("reference.c", import.meta.url));
/** Flags for this machine's processor; where the compiler does not know them, the first of the others that it does know. */
const native = ["-O3 -march=native", "-O3 -march=native -fno-tree-vectorize", "-O2 -march=native"];
const others = ["-O3 -mcpu=native", "-O3"];

/** @returns {{ readonly command: string, readonly version: string } | undefined} */
function findCompiler() {
  for (const command of [process.env.CC ?? "", "cc", "gcc", "clang"].filter((name) => name !== "")) {
    const { status, stdout } = spawnSync(command, ["--version"], { encoding: "utf8" });
    if (status === 0) return { command, version: (stdout.split("\n")[0] ?? "").trim() };
  }
  return undefined;
}

/**
 * @param {{ readonly thorough?: boolean }} [options] all flags and widths are tried, unless this is false
 * @returns {Reference | undefined} undefined where no compiler of C is found
 */
export function compileReference({ thorough = true } = {}) {
  const compiler = findCompiler();
  if (compiler === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "headwater-c-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  /** @param {number} lanes @param {string} flags @returns {Choice[]} */
  const build = (lanes, flags) => {
    const program = join(folder, `reference-${lanes}-${flags.replaceAll(/\W+/g, "")}`);
    const words = [...flags.split(" "), "-w", `-DLANES=${lanes}`, source, "-o", program, "-lm"];
    if (spawnSync(compiler.command, words).status !== 0) return [];
    return [{ program, built: `${lanes === 1 ? "" : `${lanes} lanes, `}${flags}` }];
  };
  /** @param {readonly number[]} widths */
  const buildAll = (widths) => {
    const tried = thorough ? native : native.slice(0, 1);
    const built = widths.flatMap((lanes) => tried.flatMap((flags) => build(lanes, flags)));
    if (built.length > 0) return built;
    return others.flatMap((flags) => widths.flatMap((lanes) => build(lanes, flags))).slice(0, 1);
  };
  try {
    const [vector, scalar] = [buildAll(thorough ? [8, 4] : [8]), buildAll([1])];
    if (vector.length === 0 || scalar.length === 0) {
      throw new Error(`${compiler.version} does not compile ${source}`);
    }
    const chosen = (/** @type {readonly Choice[]} */ choices) => ({
      euler: fastest(choices, "euler"),
      rk4: fastest(choices, "rk4"),
    });
    return { compiler: compiler.version, vector: chosen(vector), scalar: chosen(scalar), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @param {readonly Choice[]} choices @param {Method} method @returns {Choice} */
function fastest(choices, method) {
  const runs = method === "euler" ? 160 : 40;
  const best = choices.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 4 && choices.length > 1; round++) {
    choices.forEach((choice, i) => {
      best[i] = Math.min(best[i] ?? 0, secondsInC(choice.program, method, runs));
    });
  }
  return /** @type {Choice} */ (choices[best.indexOf(Math.min(...best))]);
}

/** Seconds of so many runs, by the program's own clock and after a round to warm up. */
export function secondsInC(
  /** @type {string} */ program,
  /** @type {Method} */ method,
  /** @type {number} */ runs,
) {
  return Number(ran(program, [method, String(runs), "time"]).toString());
}

/** The outputs of the first runs, [run][output][time]. */
export function outputsInC(
  /** @type {string} */ program,
  /** @type {Method} */ method,
  /** @type {number} */ runs,
) {
  const bytes = ran(program, [method, String(runs), "print"]);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** @param {string} program @param {readonly string[]} words */
function ran(program, words) {
  const { status, stdout, error } = spawnSync(program, words, { maxBuffer: 1e9 });
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`);
  return stdout;
}
