// Makes the JavaScript of each package out of its TypeScript: one file per entry point, with all that it imports, because a program
// starts several times faster from a few files than from a thousand. Types are checked and written by the compiler, not here.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @import { Metafile } from "esbuild" */

/**
 * @typedef {object} PackageBundle
 * @property {string} name of the package's folder
 * @property {readonly string[]} entries paths inside `src`, without `.ts`
 * @property {readonly string[]} external what stays a package of its own, imported at run time
 */

/** @type {readonly PackageBundle[]} */
const packages = [
  {
    name: "core",
    entries: ["index", "files/index", "node/index", "node/worker"],
    external: ["piscina", "node:*"],
  },
  { name: "scenarios", entries: ["index", "files/index"], external: ["@headwater/*"] },
  {
    name: "cli",
    entries: ["main"],
    external: ["@headwater/*", "@observablehq/plot", "cli-progress", "linkedom", "node:*"],
  },
];

/** Replaces the JavaScript in every package's `dist`. */
export async function bundlePackages() {
  await Promise.all(packages.map(bundlePackage));
}

/** @param {PackageBundle} bundle */
async function bundlePackage({ name, entries, external }) {
  const folder = fileURLToPath(new URL(`../packages/${name}/`, import.meta.url));
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    // The command line is for Node; the engine runs in a browser as well.
    platform: name === "cli" ? "node" : "browser",
    target: "es2022",
    external: [...external],
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

/**
 * The licences of all packages that went into a bundle: each asks that its text goes along.
 * @param {string} folder @param {Metafile} metafile
 */
function licencesOf(folder, metafile) {
  const roots = new Set(
    Object.keys(metafile.inputs).flatMap((path) => {
      const root = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(path)?.[0];
      return root === undefined ? [] : [join(folder, root)];
    }),
  );
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const root of [...roots].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const files = readdirSync(root).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file));
    const text = files.map((file) => readFileSync(join(root, file), "utf8").trim()).join("\n\n");
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}
