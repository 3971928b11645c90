// `npm run bench`: measures the engine against C, other software and itself, and holds the ratios against the goals.
import { availableParallelism, cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { judge } from "./goals.js";
import { measure } from "./measure.js";
import { planEngland, planReference, suiteIds } from "./plans.js";
import { goalsTable, suiteTable } from "./report.js";
import { writePage } from "./write-page.js";

/** @import { Measured } from "./measure.js" */
/** @import { Plan } from "./plans.js" */

const usage = `npm run bench -- [options]

  --model england   England's model in place of the reference workload, without C and other software
  --only ID,ID      these suites alone: ${suiteIds.join(", ")}
  --json            what was measured, as JSON
  --write           measures both models and puts the tables into docs/performance.md, with machine and date
  --help            this text
`;
const given = readArguments();

const begun = performance.now();
const machine = `Node ${process.versions.node} on ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), load ${(loadavg()[0] ?? 0).toFixed(2)} before the start`;
const date = new Date().toISOString().slice(0, 10);
const say = (/** @type {string} */ text) => (given.json ? process.stderr : process.stdout).write(`${text}\n`);
say(`${machine}, ${date}\n`);

const wanted = (/** @type {string} */ id) => given.only === undefined || given.only.split(",").includes(id);
const whole = given.write || given.model === "reference";
const reference = whole ? await carryOut(planReference(wanted)) : undefined;
const england = given.write || !whole ? await carryOut(planEngland(wanted)) : undefined;
// The goals are for the reference workload.
const judged = judge(reference?.measured ?? []);
if (reference !== undefined) say(goalsTable(judged));
say(`${Math.round((performance.now() - begun) / 1000)} seconds in all`);

if (given.json) {
  const suites = [reference, england].flatMap((carried) => carried?.measured ?? []);
  const measures = suites.map(({ suite: { id, title, unit = "ms" }, best, rounds }) => ({
    ...{ id, title, unit, rounds },
    best: Object.fromEntries(best),
  }));
  process.stdout.write(
    `${JSON.stringify({ machine, date, goals: judged, suites: measures }, undefined, 2)}\n`,
  );
}
if (given.write && reference !== undefined && england !== undefined) {
  writePage({ machine, date, goals: goalsTable(judged), reference: reference.text, england: england.text });
}

/** What was asked for; ends the process with the usage where it is not to be understood, or where that is what was asked for. */
function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        model: { type: "string", default: "reference" },
        only: { type: "string" },
        json: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) {
      process.stdout.write(usage);
      process.exit(0);
    }
    if (values.model !== "reference" && values.model !== "england") {
      throw new TypeError(`--model ${values.model}: there are reference and england`);
    }
    const unknown = values.only?.split(",").find((id) => !suiteIds.some((known) => known === id));
    if (unknown !== undefined) throw new TypeError(`--only ${unknown}: there is no such suite`);
    return values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

/** @param {Plan} plan @returns {Promise<{ readonly measured: readonly Measured[], readonly text: string }>} */
async function carryOut({ planned, note, close }) {
  const measured = /** @type {Measured[]} */ ([]);
  const texts = note === undefined ? [] : [`${note}\n`];
  texts.forEach(say);
  try {
    for (const { seconds, prepare } of planned) {
      const each = await measure(prepare(), seconds);
      measured.push(each);
      texts.push(suiteTable(each));
      say(suiteTable(each));
    }
  } finally {
    close();
  }
  return { measured, text: texts.join("\n") };
}
