// Installs what the lockfile says, with the pinned pnpm, unless that is what stands already. Everything it says goes to stderr.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const pnpm = "pnpm@10.34.9";
const mark = new URL("../node_modules/.installed-lockfile", import.meta.url);
const installed = new URL("../node_modules/.modules.yaml", import.meta.url);
const lockfile = createHash("sha256")
  .update(readFileSync(new URL("../pnpm-lock.yaml", import.meta.url)))
  .digest("hex");

const current = existsSync(installed) && existsSync(mark) && readFileSync(mark, "utf8") === lockfile;
if (!current) {
  const { status } = spawnSync("npx", ["-y", pnpm, "install", "--frozen-lockfile", "--loglevel=warn"], {
    cwd: new URL("..", import.meta.url),
    shell: process.platform === "win32",
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, lockfile);
}
