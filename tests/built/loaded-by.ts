import { readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

/** A file of a package's `dist`, as `core/dist/index.js`. */
export const built = (path: string) => new URL(`../../packages/${path}`, import.meta.url);

/** What importing a built file loads before anything runs. */
export interface Loaded {
  /** Addresses of built files. */
  readonly files: readonly string[];
  /** What they import that is none of them: packages of their own, and modules of Node. */
  readonly imports: readonly string[];
  /** Packages that are inside them. */
  readonly inside: readonly string[];
  /** Paths of the sources that they were made of. */
  readonly sources: readonly string[];
}

/** Follows the imports of a built file, but not those by `import()`. */
export function loadedBy(path: string): Loaded {
  const files = new Set<string>();
  const imports = new Set<string>();
  const start = fileURLToPath(built(path));
  const { inputs } = buildSync({
    ...{
      absWorkingDir: dirname(start),
      entryPoints: [start],
      outdir: "nowhere",
      write: false,
      metafile: true,
    },
    ...{ bundle: true, format: "esm", splitting: true, packages: "external", platform: "node" },
    ...{ ignoreAnnotations: true, logLevel: "error" },
  }).metafile;
  const visit = (input: string) => {
    const file = pathToFileURL(resolve(dirname(start), input)).href;
    if (files.has(file)) return;
    files.add(file);
    for (const { path: from, kind, external } of inputs[input]?.imports ?? []) {
      if (kind === "dynamic-import") continue;
      if (external) imports.add(from);
      else visit(from);
    }
  };
  visit(basename(start));
  const sources = [...files].flatMap(
    (file) => JSON.parse(readFileSync(new URL(`${file}.map`), "utf8")).sources as string[],
  );
  return { files: [...files], imports: [...imports].sort(), inside: packagesOf(sources), sources };
}

/** Names of the packages that a declaration file needs, with all that it refers to. */
export function typesBehind(path: string): string[] {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: URL) => {
    if (files.has(file.href)) return;
    files.add(file.href);
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
      /(?:^(?:import|export) [^;]*? from |import\()"([^"]+)"/gm,
    )) {
      if (from.startsWith(".")) visit(new URL(from.replace(/\.js$/, ".d.ts"), file));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
    }
  };
  visit(built(path));
  return [...packages].sort();
}

/** Names of the packages that sources are from. */
function packagesOf(sources: readonly string[]): string[] {
  const names = sources.flatMap((path) => {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}
