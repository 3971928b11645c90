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
 * @property {string} name of the package's folder; each entry point of its package.json becomes a file
 * @property {string} [main] an entry that is no entry point of a library, as its path inside `src` without `.ts`
 * @property {string} [alone] one that shares nothing with others, because it runs in threads of its own
 * @property {Record<string, string>} [alias] packages that stand for others
 * @property {Record<string, string>} [define] words that stand for others
 * @property {"browser" | "node"} platform for which libraries choose their files: the engine runs in a browser as well
 */

/** What csv-stringify, made for Node, uses of Node's Buffer, by what every platform has. */
const withoutBuffer = { "Buffer.from": "Uint8Array.from", "Buffer.isBuffer": "ArrayBuffer.isView" };

/** @type {readonly PackageBundle[]} */
const packages = [
  { name: "core", alone: "node/worker", define: withoutBuffer, platform: "browser" },
  { name: "scenarios", platform: "browser" },
  // The newer ones that yargs asks for load tables of Unicode at each start, which takes longer than all the rest of a --help.
  {
    name: "cli",
    main: "main",
    alone: "sampling/sample-worker",
    alias: { "string-width": "string-width" },
    platform: "node",
  },
];

/** Libraries that are not modules ask for Node's own by `require`, which a module has not. */
const requireForLibraries = `import { createRequire as requireFrom } from "node:module";
const require = requireFrom(import.meta.url);`;

/** Replaces the JavaScript in every package's `dist`. */
export async function bundlePackages() {
  await Promise.all(packages.map(bundlePackage));
}

/** @param {PackageBundle} bundle */
async function bundlePackage({ name, main, alone, alias = {}, define = {}, platform }) {
  const folder = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entryPoints = Object.values(manifest.exports).flatMap(
    (files) => /^\.\/dist\/(.+)\.js$/.exec(files.default ?? "")?.[1] ?? [],
  );
  const groups = [
    [...entryPoints, ...(main === undefined ? [] : [main])],
    alone === undefined ? [] : [alone],
  ];
  const results = await Promise.all(
    groups
      .filter(({ length }) => length > 0)
      .map((group) =>
        build({
          absWorkingDir: folder,
          entryPoints: Object.fromEntries(group.map((entry) => [entry, `src/${entry}.ts`])),
          outdir: "dist",
          chunkNames: "chunks/[name]-[hash]",
          bundle: true,
          splitting: true,
          format: "esm",
          platform,
          alias,
          define,
          target: "es2022",
          external: [...Object.keys(manifest.dependencies), "node:*"],
          ...(platform === "node" && { banner: { js: requireForLibraries } }),
          // Less to read before anything runs. Names stay, and lines stay short: V8 prints the whole line of an error.
          minifyWhitespace: true,
          minifySyntax: true,
          lineLimit: 200,
          legalComments: "none",
          sourcemap: "linked",
          sourcesContent: false,
          metafile: true,
          logLevel: "warning",
        }),
      ),
  );
  const outputs = Object.assign({}, ...results.map(({ metafile }) => metafile.outputs));
  const made = new Set(Object.keys(outputs).map((path) => join(folder, path)));
  for (const path of readdirSync(join(folder, "dist"), { recursive: true })) {
    const full = join(folder, "dist", String(path));
    if (/\.js(\.map)?$/.test(full) && !made.has(full)) rmSync(full);
  }
  writeFileSync(join(folder, "dist", "third-party-licences.txt"), licencesOf(folder, outputs));
}
