import { readFileSync } from "node:fs";
import { simulate } from "@headwater/core";
import { readModelYaml } from "@headwater/core/files";
import { england } from "@headwater/scenarios";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium, openChromium } from "./chromium.js";

const executable = findChromium();
if (executable === undefined) {
  process.stderr.write("skipped: the engine in a browser, no Chromium: set HEADWATER_CHROMIUM to its path\n");
}

const root = new URL("../../", import.meta.url);
const bathtub = readFileSync(new URL("examples/bathtub.yaml", root), "utf8");

/** What the page below hands over to the test. */
const parts = { simulate, readModelYaml, england };

/** All that a page needs to use the packages by name: where their files are. */
const html = `<!doctype html><title>engine</title>
<script type="importmap">${JSON.stringify({
  imports: {
    "@headwater/core": "/packages/core/dist/index.js",
    "@headwater/core/files": "/packages/core/dist/files/index.js",
    "@headwater/scenarios": "/packages/scenarios/dist/index.js",
  },
})}</script>
<script type="module">
  import { simulate } from "@headwater/core";
  import { readModelYaml } from "@headwater/core/files";
  import { england } from "@headwater/scenarios";
  window.headwater = { simulate, readModelYaml, england };
</script>`;

declare global {
  interface Window {
    headwater: typeof parts;
  }
}

describe.skipIf(executable === undefined)("the built engine in a page, with no package manager", () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await openChromium(executable ?? "");
    page = await browser.newPage();
    await page.route("http://headwater.test/**", (route) => {
      const path = new URL(route.request().url()).pathname;
      requests.push(path);
      if (path === "/") return route.fulfill({ contentType: "text/html", body: html });
      const body = readFileSync(new URL(path.slice(1), root));
      return route.fulfill({ contentType: "text/javascript", body });
    });
    await page.goto("http://headwater.test/");
  });
  afterAll(() => browser?.close());

  test("runs England's model to the same last digit as Node, from fewer than 20 files", async () => {
    const care = await page.evaluate(() => {
      const { simulate, england } = window.headwater;
      return [...simulate(england()).series("children_in_care")];
    });
    expect(care).toEqual([...simulate(england()).series("children_in_care")]);
    const files = requests.filter((path) => path.startsWith("/packages/"));
    expect(files.length).toBeGreaterThan(2);
    expect(files.length).toBeLessThan(20);
  });

  test("reads a model from YAML and runs it", async () => {
    const water = await page.evaluate((text) => {
      const { simulate, readModelYaml } = window.headwater;
      const { spec } = readModelYaml(text);
      return spec && [...simulate(spec).series("water")];
    }, bathtub);
    const { spec } = readModelYaml(bathtub);
    expect(water).toEqual(spec && [...simulate(spec).series("water")]);
    expect(water).toHaveLength(7);
  });
});
