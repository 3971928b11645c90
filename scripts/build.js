// Builds the packages, unless all that goes into them is older than the last build: starting the compiler costs a second. The
// compiler checks the types and writes declarations; the JavaScript is made by bundle.js.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["core", "scenarios", "cli"].map((name) => join(root, "packages", name));
const mark = join(root, "node_modules", ".built");

/** Files and folders: a folder's own time tells that a file was added or removed. */
const inputs = [
  ...["tsconfig.base.json", "tsconfig.json", "pnpm-lock.yaml"].map((name) => join(root, name)),
  ...["build.js", "bundle.js", "third-party-licences.js"].map((name) => join(root, "scripts", name)),
  ...packages.flatMap((folder) => [
    ...["package.json", "tsconfig.json", "src"].map((name) => join(folder, name)),
    ...readdirSync(join(folder, "src"), { recursive: true }).map((name) => join(folder, "src", String(name))),
  ]),
];

/** The last file that a build writes in each package. */
const results = packages.map((folder) => join(folder, "dist", "third-party-licences.txt"));
const last = [mark, ...results].every((path) => existsSync(path))
  ? statSync(mark).mtimeMs
  : Number.NEGATIVE_INFINITY;
if (inputs.some((path) => statSync(path).mtimeMs >= last)) {
  const begun = new Date();
  const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
  const { status } = spawnSync(process.execPath, [compiler, "-b"], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  const { bundlePackages } = await import("./bundle.js");
  await bundlePackages();
  writeFileSync(mark, "");
  utimesSync(mark, begun, begun);
}
