import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Loaded {
  /** Built files, by their addresses. */
  readonly files: readonly string[];
  /** What they import that is not among them. */
  readonly packages: readonly string[];
  /** Paths of the sources that they were made of. */
  readonly sources: readonly string[];
}

/** All that importing a built file loads before it runs. */
function loadedBy(entry: URL): Loaded {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: URL) => {
    if (files.has(file.href)) return;
    files.add(file.href);
    for (const [, from = ""] of readFileSync(file, "utf8").matchAll(
      /^(?:import|\} from) ?.*?"([^"]+)";$/gm,
    )) {
      if (from.startsWith(".")) visit(new URL(from, file));
      else packages.add(from);
    }
  };
  visit(entry);
  const sources = [...files].flatMap(
    (file) => JSON.parse(readFileSync(new URL(`${file}.map`), "utf8")).sources as string[],
  );
  return { files: [...files], packages: [...packages].sort(), sources };
}

const built = (path: string) => new URL(`../../packages/${path}`, import.meta.url);
const engine = loadedBy(built("core/dist/index.js"));
const packageNames = ({ sources }: Loaded) =>
  new Set(sources.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? ""));

describe("the built engine", () => {
  it("imports nothing but its own files, so that a page can load it as it is", () => {
    expect(engine.packages).toEqual([]);
    expect(engine.files.length).toBeGreaterThan(0);
    expect(engine.files.length).toBeLessThan(20);
  });

  it("loads no library that reads or writes files", () => {
    const names = packageNames(engine);
    expect(names).toContain("mathjs");
    for (const name of ["yaml", "zod", "flatbuffers", "hyparquet-writer"]) expect(names).not.toContain(name);
  });

  it("reads model files by an entry point of its own, that a page can load too", () => {
    const files = loadedBy(built("core/dist/files/index.js"));
    expect(files.packages).toEqual([]);
    expect(packageNames(files)).toContain("yaml");
  });

  it("loads no function of mathjs that evaluates", () => {
    const functions = engine.sources.filter((path) => /mathjs\/lib\/esm\/(function|type)\//.test(path));
    expect(functions).toEqual([]);
  });

  it("names the licence of every package inside it", () => {
    const licences = readFileSync(built("core/dist/third-party-licences.txt"), "utf8");
    for (const name of packageNames(engine)) expect(licences).toContain(name);
  });
});

describe("a built worker", () => {
  it("loads neither the parser nor any library of statistics", () => {
    const worker = loadedBy(built("core/dist/node/worker.js"));
    expect(worker.packages).toEqual([]);
    expect([...packageNames(worker)].filter((name) => name !== "")).toEqual([]);
  });
});

describe("the built model of England", () => {
  it("loads the engine and no other package", () => {
    const england = loadedBy(built("scenarios/dist/index.js"));
    expect(england.packages).toEqual(["@headwater/core"]);
    expect(packageNames(england)).not.toContain("zod");
  });
});

it("every entry point of every package was built", () => {
  for (const name of ["core", "scenarios"]) {
    const { exports } = JSON.parse(readFileSync(built(`${name}/package.json`), "utf8"));
    const entries = Object.values<string | { types: string; default: string }>(exports);
    const paths = entries.flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)));
    expect(paths.filter((path) => !existsSync(built(`${name}/${path}`)))).toEqual([]);
  }
});
