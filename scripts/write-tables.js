// Writes the tables of a page anew: between `<!-- headwater ARGUMENTS -->` and `<!-- end -->` stands what that command prints. Without
// arguments the pages that every refit changes; docs/backtest.md, which takes minutes, when it is named.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../packages/cli/bin/headwater.js", import.meta.url));
const block = /<!-- headwater ([^\n]*) -->\n[\s\S]*?<!-- end -->/g;
const pages = process.argv.length > 2 ? process.argv.slice(2) : ["docs/validation.md", "docs/drivers.md"];

for (const page of pages) {
  const path = fileURLToPath(new URL(`../${page}`, import.meta.url));
  const text = readFileSync(path, "utf8").replace(block, (_, words) => {
    const { stdout, error } = spawnSync(process.execPath, [command, ...words.split(" ")], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (error !== undefined || stdout === "") throw error ?? new Error(`headwater ${words} printed nothing`);
    return `<!-- headwater ${words} -->\n${stdout}<!-- end -->`;
  });
  writeFileSync(path, text);
}
