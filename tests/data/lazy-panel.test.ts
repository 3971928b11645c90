import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** The files that a built file imports before it does anything, through all files of its package. */
function filesBehind(file: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(file.href)) return seen;
  seen.add(file.href);
  for (const [, path = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export)[^;]*? from "(\.[^"]+)"/gm,
  )) {
    filesBehind(new URL(path, file), seen);
  }
  return seen;
}

const panelOf = (entry: string) =>
  [...filesBehind(new URL(`../../packages/scenarios/dist/${entry}`, import.meta.url))].filter((file) =>
    file.includes("/areas/panel/"),
  );

test("who does not ask for areas does not load the panel", () => {
  expect(panelOf("index.js")).toEqual([]);
  expect(panelOf("files/index.js")).toEqual([]);
  expect(panelOf("areas/index.js").length).toBeGreaterThan(8);
});
