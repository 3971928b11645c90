import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headwater } from "../end-to-end/headwater.js";

const page = readFileSync(new URL("../../docs/validation.md", import.meta.url), "utf8");
const blocks = [...page.matchAll(/<!-- headwater ([^\n]*) -->\n([\s\S]*?)<!-- end -->/g)];

it("docs/validation.md has the tables of published figures, series, identifiability and the sample of the posterior", () => {
  expect(blocks.map(([, words]) => words)).toEqual([
    "validate --format md",
    "validate --identifiability --format md",
    "validate --posterior --format md",
  ]);
});

it.each(blocks.map(([, words = "", text = ""]) => ({ words, text })))(
  "docs/validation.md is what `headwater $words` prints",
  async ({ words, text }) => {
    const { status, stdout } = await headwater(words.split(" "));
    expect(status).toBe(0);
    expect(text, "run: node scripts/write-tables.js").toBe(stdout);
  },
);
