import { describe, expect, test } from "vitest";
import type { Source } from "./source.js";
import { citeSource, sources } from "./sources.js";

const entries = Object.entries(sources) as [keyof typeof sources, Source][];

describe("sources", () => {
  test("no two groups of sources use one id", () => {
    // The five documents, 20 + 17 releases, 14 second-hand pages, 17 on money, 14 studies.
    expect(entries).toHaveLength(87);
  });

  test("each address and DOI has the form of one", () => {
    for (const [id, source] of entries) {
      if (source.url !== undefined) expect(() => new URL(source.url as string), id).not.toThrow();
      if (source.doi !== undefined) expect(source.doi, id).toMatch(/^10\.\d{4,}\/\S+$/);
    }
  });

  test("a source prints in one line with its DOI where it has one", () => {
    expect(citeSource("bennett-2021")).toBe(
      "Bennett and others, Children and Youth Services Review 131 (2021). Funding for preventative children's services and rates of children becoming looked after. https://doi.org/10.1016/j.childyouth.2021.106289",
    );
    expect(citeSource("dfe-cin-2011")).toBe(
      "Department for Education (n.d.). Children in need, year to March 2011.",
    );
  });
});
