import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../model/diagnostics.js";
import { workerThreads } from "./worker-threads.js";

/** Every package that a source file needs at run time, through all files that it imports. */
function packagesBehind(file: URL, seen = new Map<string, readonly string[]>()): string[] {
  if (!seen.has(file.href)) {
    const text = readFileSync(file, "utf8");
    const imports = [...text.matchAll(/^(?:import|export) (?!type\b)[^;]*? from "([^"]+)"/gm)].map(
      ([, from = ""]) => from,
    );
    seen.set(
      file.href,
      imports.filter((from) => !from.startsWith(".")),
    );
    for (const from of imports.filter((path) => path.startsWith("."))) {
      packagesBehind(new URL(from.replace(/\.js$/, ".ts"), file), seen);
    }
  }
  return [...new Set([...seen.values()].flat())];
}

describe("a worker", () => {
  it("loads piscina and nothing else: no parser, no validation, no random numbers", () => {
    expect(packagesBehind(new URL("./worker.ts", import.meta.url))).toEqual(["piscina"]);
  });

  it("is one of a whole number from 1", () => {
    expect(() => workerThreads({ workers: 0 })).toThrow(HeadwaterError);
    expect(() => workerThreads({ workers: 1.5 })).toThrow("1.5");
  });
});
