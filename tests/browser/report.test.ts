import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { headwater } from "../end-to-end/headwater.js";
import { findChromium, openChromium } from "./chromium.js";

const executable = findChromium();
if (executable === undefined) {
  process.stderr.write("skipped: tests of the report, no Chromium: set HEADWATER_CHROMIUM to its path\n");
}

/** Kept after the test, to be looked at. */
const folder = mkdtempSync(join(tmpdir(), "headwater-report-"));
const address = pathToFileURL(join(folder, "run", "report.html")).href;

describe.skipIf(executable === undefined)("report.html in a browser", () => {
  let browser: Browser;

  beforeAll(async () => {
    const run = await headwater(["compare", "--draws", "100", "--out", join(folder, "run")]);
    expect(run.stderr).toContain("Report: ");
    browser = await openChromium(executable ?? "");
  });
  afterAll(async () => {
    await browser?.close();
    process.stderr.write(`screenshots of the report: ${folder}\n`);
  });

  /** Opens the report offline, and hands over what it asked for and what it complained of. */
  async function open(
    width: number,
    height = 900,
  ): Promise<{ page: Page; requests: string[]; complaints: string[] }> {
    const context = await browser.newContext({ viewport: { width, height }, offline: true });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, requests, complaints };
  }

  test.each([375, 1280])(
    "at %d pixels it asks for nothing but itself, complains of nothing and fits",
    async (width) => {
      const { page, requests, complaints } = await open(width);
      await page.screenshot({ path: join(folder, `report-${width}.png`), fullPage: true });
      expect(requests).toEqual([address]);
      expect(complaints).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    },
  );

  test("every chart is drawn at a size that can be read, with its text inside the page", async () => {
    const { page } = await open(1280);
    const charts = await page.locator("figure svg[role=img]").all();
    expect(charts.length).toBeGreaterThanOrEqual(5 + 3 * 5);
    for (const chart of charts) {
      await expect.poll(() => chart.isVisible()).toBe(true);
      const box = await chart.boundingBox();
      expect(box?.width).toBeGreaterThan(220);
      expect(box?.height).toBeGreaterThan(130);
    }
    const outside = await page.evaluate(
      () =>
        [...document.querySelectorAll("figure svg text")].filter((text) => {
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > window.innerWidth;
        }).length,
    );
    expect(outside).toBe(0);
  });

  test("no two labels of a chart overlap", async () => {
    const { page } = await open(1280);
    const overlaps = await page.evaluate(() =>
      [...document.querySelectorAll("figure svg[role=img]")].flatMap((chart) => {
        const texts = [...chart.querySelectorAll("text")].filter((text) => text.textContent !== "");
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b, j) => {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            // Line boxes reach a little beyond the letters.
            return across > 1 && down > 4
              ? [`${texts[i]?.textContent} / ${texts[i + 1 + j]?.textContent}`]
              : [];
          }),
        );
      }),
    );
    expect(overlaps).toEqual([]);
  });

  test("published values stand in the charts of the paths", async () => {
    const { page } = await open(1280);
    const dots = page.locator("#levels ~ .charts [aria-label=dot] circle");
    expect(await dots.count()).toBeGreaterThan(20);
    await expect.poll(() => dots.first().isVisible()).toBe(true);
  });

  test("the keyboard reaches the table behind each chart and opens it", async () => {
    const { page } = await open(1280);
    const summary = page.locator("figure summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("figure details[open] table").first().isVisible()).toBe(true);
    await page.keyboard.press("Shift+Tab");
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    );
    expect(outline).toBe("solid");
  });

  test("in grey every policy's line differs from the others by its dashes", async () => {
    const { page } = await open(1280);
    const dashes = await page.evaluate(() => {
      const chart = document.querySelector("#levels ~ .charts figure svg");
      return [...(chart?.querySelectorAll("g[aria-label=line][stroke-dasharray]") ?? [])].map((line) =>
        line.getAttribute("stroke-dasharray"),
      );
    });
    expect(dashes.length).toBe(3);
    expect(new Set(dashes).size).toBe(3);
  });

  test("it prints on A4 with nothing cut off", async () => {
    const { page } = await open(1280);
    const pdf = await page.pdf({ preferCSSPageSize: true, path: join(folder, "report.pdf") });
    expect(pdf.length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: "print" });
    // A4 less its margins, at 96 pixels to the inch.
    await page.setViewportSize({ width: Math.floor(((210 - 30) / 25.4) * 96), height: 1000 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("table, figure")]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.textContent?.slice(0, 40)),
    );
    expect(wide).toEqual([]);
  });
});
