// Runs every *.bench.js beside this file against the built packages and prints one table for each, in Markdown.
//
// A benchmark file exports `title`, `rounds` and `cases`: [{ name, runs, run }], where `run` does `runs` pieces of work. The
// first case is the reference. The cases take turns, so that whatever else the machine does hits all of them; the best
// round of each counts, and of the numbers only the ratios travel to another machine.
import { readdirSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";

const [wanted = ""] = process.argv.slice(2);
const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".bench.js") && name.startsWith(wanted))
  .sort();

process.stdout.write(
  `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? "unknown processor"}, ${new Date().toISOString().slice(0, 10)}\n`,
);
for (const file of files) {
  const { title, rounds, cases } = await import(new URL(file, import.meta.url).href);
  const best = new Map();
  for (let round = 0; round <= rounds; round++) {
    for (const { name, runs, run } of cases) {
      const start = performance.now();
      await run();
      const each = (performance.now() - start) / runs;
      // The first round warms up.
      if (round > 0) best.set(name, Math.min(each, best.get(name) ?? Number.POSITIVE_INFINITY));
    }
  }
  const reference = best.get(cases[0].name);
  process.stdout.write(
    `\n### ${title}\n\n| | ms | per second | ratio of time |\n| --- | ---: | ---: | ---: |\n`,
  );
  for (const [name, ms] of best) {
    process.stdout.write(`| ${[name, ...[ms, 1000 / ms, ms / reference].map(threeDigits)].join(" | ")} |\n`);
  }
}

/** @param {number} value */
function threeDigits(value) {
  return value.toLocaleString("en-GB", { maximumSignificantDigits: 3 });
}
