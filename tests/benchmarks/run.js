// Runs every *.bench.js beside this file against the built packages and prints one table for each.
// A benchmark file exports `register(bench)`, which adds its tasks to a tinybench `Bench`.
import { readdirSync } from "node:fs";
import { Bench } from "tinybench";

const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".bench.js"))
  .sort();

for (const file of files) {
  const bench = new Bench({ name: file.replace(".bench.js", "") });
  const { register } = await import(new URL(file, import.meta.url).href);
  await register(bench);
  await bench.run();
  process.stdout.write(`${bench.name}\n`);
  console.table(bench.table());
}
if (files.length === 0) process.stderr.write("no benchmark in tests/benchmarks\n");
