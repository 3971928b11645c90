import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { headwater } from "../end-to-end/headwater.js";

const tables = ["docs/validation.md", "docs/drivers.md"].flatMap((page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  const blocks = [...text.matchAll(/<!-- headwater ([^\n]*) -->\n([\s\S]*?)<!-- end -->/g)];
  return blocks.map(([, words = "", block = ""]) => ({ page, words, text: block }));
});

it("the pages have the tables of published figures, series, identifiability and the sample of the posterior, and of what matters most", () => {
  expect(tables.map(({ words }) => words)).toEqual([
    "validate --format md",
    "validate --identifiability --format md",
    "validate --posterior --format md",
    "drivers children-in-care --year 2030 --draws 1000 --format md",
    "drivers children-in-care --year 2030 --draws 1000 --policy family-help --format md",
  ]);
});

it.each(tables)("$page has what `headwater $words` prints", async ({ words, text }) => {
  const { status, stdout } = await headwater(words.split(" "));
  const [, met, all] = /(\d+) of (\d+) series are met/.exec(text) ?? [];
  expect(status, "1 exactly where a series of the fit is missed").toBe(met === all ? 0 : 1);
  expect(text, "run: node scripts/write-tables.js").toBe(stdout);
});

it("README.md says how many series are met, as docs/validation.md does", () => {
  const page = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
  const met = /(\d+ of \d+) series are met/.exec(page("docs/validation.md"))?.[1];
  expect(page("README.md")).toContain(`and ${met} series on average`);
});
