#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

// From Node 22 on: what was compiled is kept among the temporary files, and the next start is quicker.
module.enableCompileCache?.();

// Stacks then name places in the sources.
if ((process.env.HEADWATER_DEBUG ?? "") !== "") process.setSourceMapsEnabled(true);

const main = new URL("../dist/main.js", import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write("headwater: not built yet, run npm start once\n");
  process.exitCode = 2;
}
