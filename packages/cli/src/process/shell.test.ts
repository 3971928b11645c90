import { afterEach, expect, it, vi } from "vitest";
import type { Interrupt } from "./interrupt.js";
import { processShell } from "./shell.js";

const flags = { quiet: false, colour: false };
const interrupt: Interrupt = { finish: (work) => work(new AbortController().signal) };
const note =
  "A note of many words, which a narrow terminal would break in the middle of one of them.\nAnd a second line.";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What is written to a stderr that is a terminal of so many columns, or none. */
function said(columns?: number, quiet = false): string {
  let text = "";
  const stderr = { isTTY: columns !== undefined, columns, write: (part: string) => (text += part) };
  vi.stubGlobal("process", { ...process, env: {}, stdout: { isTTY: false }, stderr });
  processShell({ ...flags, quiet }, interrupt).say(note);
  return text;
}

it("breaks notes at words where stderr is a terminal, and keeps their lines", () => {
  const lines = said(30).trimEnd().split("\n");
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(30);
  expect(lines.at(-1)).toBe("And a second line.");
  expect(lines.slice(0, -1).join(" ")).toBe(note.split("\n")[0]);
});

it("leaves notes as they are where it is none, and says nothing when quiet", () => {
  expect(said()).toBe(`${note}\n`);
  expect(said(30, true)).toBe("");
});
