// Makes the JavaScript of each package out of its TypeScript: one file per entry point, with all that it imports, because a program
// starts several times faster from a few files than from a thousand. Types are checked and written by the compiler, not here.
//
// Where a library lands: what a package's package.json names under `dependencies` stays a package of its own, which users install
// along with it; what stands under `devDependencies` is put into the files here. A static import puts it into every entry point that
// reaches the import, `await import()` into a file of its own, which is read when it is first needed. tests/built holds what is in
// each file.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licencesOf } from "./third-party-licences.js";

/**
 * @typedef {object} PackageBundle
 * @property {string} name of the package's folder
 * @property {readonly string[]} entries paths inside `src`, without `.ts`
 * @property {"browser" | "node"} platform for which libraries choose their files: the engine runs in a browser as well
 */

/** @type {readonly PackageBundle[]} */
const packages = [
  { name: "core", entries: ["index", "files/index", "node/index", "node/worker"], platform: "browser" },
  { name: "scenarios", entries: ["index", "files/index"], platform: "browser" },
  { name: "cli", entries: ["main"], platform: "node" },
];

/** Libraries that are not modules ask for Node's own by `require`, which a module has not. */
const requireForLibraries = `import { createRequire as requireFrom } from "node:module";
const require = requireFrom(import.meta.url);`;

/** Replaces the JavaScript in every package's `dist`. */
export async function bundlePackages() {
  await Promise.all(packages.map(bundlePackage));
}

/** @param {PackageBundle} bundle */
async function bundlePackage({ name, entries, platform }) {
  const folder = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform,
    target: "es2022",
    external: [...Object.keys(dependencies), "node:*"],
    ...(platform === "node" && { banner: { js: requireForLibraries } }),
    legalComments: "none",
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
    logLevel: "warning",
  });
  const made = new Set(Object.keys(metafile.outputs).map((path) => join(folder, path)));
  for (const path of readdirSync(join(folder, "dist"), { recursive: true })) {
    const full = join(folder, "dist", String(path));
    if (/\.js(\.map)?$/.test(full) && !made.has(full)) rmSync(full);
  }
  writeFileSync(join(folder, "dist", "third-party-licences.txt"), licencesOf(folder, metafile));
}
