import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { built, type Loaded, loadedBy, typesBehind } from "./loaded-by.js";

// What stands here is all that a program waits for when it imports an entry point. A library that is new here, or has moved, was
// meant to be there: if it is large, it belongs into an entry point of its own or behind `await import()`.

const engine = loadedBy("core/dist/index.js");

describe("the built engine", () => {
  it("imports nothing but its own files, so that a page can load it as it is", () => {
    expect(engine.imports).toEqual([]);
    expect(engine.files.length).toBeGreaterThan(0);
    expect(engine.files.length).toBeLessThan(20);
  });

  it("is written in ASCII: one other character in a file makes V8 keep two bytes for each", () => {
    const other = engine.files.filter((file) => /[^\0-\x7f]/.test(readFileSync(new URL(file), "utf8")));
    expect(other).toEqual([]);
  });

  it("loads a parser, a writer of CSV and what makes numbers of text seeds, and no other library", () => {
    expect(engine.inside).toEqual(["@babel/runtime", "csv-stringify", "mathjs", "seedrandom"]);
  });

  it("loads of mathjs the parser alone: nothing that evaluates, and none of its nodes", () => {
    const others = /mathjs\/lib\/esm\/(function|type|expression\/(?!parse\.js))/;
    expect(engine.sources.filter((path) => others.test(path))).toEqual([]);
  });

  it("reads model files by an entry point of its own, that a page can load too", () => {
    const { imports, inside } = loadedBy("core/dist/files/index.js");
    expect(imports).toEqual([]);
    expect(inside).toEqual(["@babel/runtime", "mathjs", "yaml"]);
  });

  it("has the pool of threads in an entry point of its own, which only Node can load", () => {
    const { imports, inside } = loadedBy("core/dist/node/index.js");
    expect(imports.filter((name) => !name.startsWith("node:"))).toEqual(["piscina"]);
    expect(inside).toEqual([]);
  });

  it("has a worker that loads neither the parser nor any library", () => {
    const { imports, inside } = loadedBy("core/dist/node/worker.js");
    expect([...imports, ...inside]).toEqual([]);
  });

  it("loads what writes draws when a program first writes them", () => {
    expect(insideLater("core", "arrow-table")).toEqual(["flatbuffers"]);
    expect(insideLater("core", "csv-table")).toEqual(["csv-stringify"]);
    expect(insideLater("core", "parquet-table")).toEqual(["hyparquet", "hyparquet-writer"]);
  });
});

describe("the built model of England", () => {
  it("loads the engine and no library", () => {
    const { imports, inside } = loadedBy("scenarios/dist/index.js");
    expect(imports).toEqual(["@headwater/core"]);
    expect(inside).toEqual([]);
  });

  it("has the panel of authorities in an entry point of its own", () => {
    const panel = ({ sources }: { readonly sources: readonly string[] }) =>
      sources.filter((path) => path.includes("/areas/panel/"));
    expect(panel(loadedBy("scenarios/dist/index.js"))).toEqual([]);
    expect(panel(loadedBy("scenarios/dist/files/index.js"))).toEqual([]);
    expect(panel(loadedBy("scenarios/dist/areas/index.js")).length).toBeGreaterThan(8);
  });

  it("has the table of what it covers in an entry point of its own, without a library", () => {
    const table = ({ sources }: { readonly sources: readonly string[] }) =>
      sources.filter((path) => path.includes("/coverage/groups/"));
    const { imports, inside, sources } = loadedBy("scenarios/dist/coverage/index.js");
    expect(table(loadedBy("scenarios/dist/index.js"))).toEqual([]);
    expect(table({ sources }).length).toBeGreaterThan(50);
    expect([imports, inside]).toEqual([["@headwater/core"], []]);
  });

  it("reads scenario files by an entry point of its own", () => {
    const { imports, inside } = loadedBy("scenarios/dist/files/index.js");
    expect(imports).toEqual(["@headwater/core", "@headwater/core/files"]);
    expect(inside).toEqual(["zod"]);
  });
});

describe("the built command", () => {
  const reader = ["cliui", "escalade", "get-caller-file", "y18n", "yargs", "yargs-parser"];
  const widths = ["ansi-regex", "ansi-styles", "emoji-regex", "is-fullwidth-code-point", "string-width"];

  it("loads what reads arguments, and neither the engine nor the model before a command is known", () => {
    const { imports, inside } = loadedBy("cli/dist/main.js");
    expect(imports.filter((name) => name.startsWith("@"))).toEqual([]);
    expect(inside).toEqual([...reader, ...widths, "strip-ansi", "wrap-ansi"].sort());
  });

  it("loads what draws charts when it writes a report", () => {
    const drawing = ["@observablehq/plot", "linkedom"];
    expect(insideLater("cli", "report")).toEqual(expect.arrayContaining(drawing));
    for (const command of ["compare", "run", "simulate", "list"]) {
      const inside = insideLater("cli", command);
      expect(inside).toContain("cli-table3");
      for (const name of drawing) expect(inside).not.toContain(name);
    }
  });
});

it.each(["core", "scenarios", "cli"])("%s names the licence of every package inside its files", (name) => {
  const licences = readFileSync(built(`${name}/dist/third-party-licences.txt`), "utf8");
  const files = readdirSync(built(`${name}/dist`), { recursive: true, encoding: "utf8" });
  const entries = files.filter((path) => path.endsWith(".js"));
  for (const entry of entries) {
    for (const inside of loadedBy(`${name}/dist/${entry}`).inside) {
      expect(licences).toMatch(new RegExp(`^${inside} [0-9]`, "m"));
    }
  }
});

it.each(["core", "scenarios", "cli"])("%s has every file that its package.json names", (name) => {
  const { exports, bin = {} } = JSON.parse(readFileSync(built(`${name}/package.json`), "utf8"));
  const entries = Object.values<string | { types: string; default: string }>(exports);
  const paths = entries.flatMap((entry) => (typeof entry === "string" ? [entry] : Object.values(entry)));
  const named = [...paths, ...Object.values<string>(bin)];
  expect(named.filter((path) => !existsSync(built(`${name}/${path}`)))).toEqual([]);
});

it("the types of the engine and the model need no package but what is installed along with them", () => {
  for (const entry of ["index", "files/index", "node/index"]) {
    expect(typesBehind(`core/dist/${entry}.d.ts`)).toEqual([]);
  }
  expect(typesBehind("scenarios/dist/index.d.ts")).toEqual(["@headwater/core"]);
  expect(typesBehind("scenarios/dist/files/index.d.ts")).toEqual(["@headwater/core"]);
});

/** Packages inside what `import()` of a source loads, which is a file of its own. */
function insideLater(name: string, source: string): Loaded["inside"] {
  const files = readdirSync(built(`${name}/dist/chunks`));
  const file = files.find((path) => new RegExp(`^${source}-\\w+\\.js$`).test(path));
  return loadedBy(`${name}/dist/chunks/${file}`).inside;
}
