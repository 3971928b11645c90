// Takes the picture of the README from a real report: node scripts/report-picture.js RUN_FOLDER. Needs Chromium.
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder = "."] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: process.env.HEADWATER_CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, deviceScaleFactor: 1.5 });
await page.goto(pathToFileURL(resolve(folder, "report.html")).href);
const heading = await page.getByRole("heading", { name: "Paths over time" }).boundingBox();
const lastOfTwoRows = await page.locator("figure").nth(3).boundingBox();
if (heading === null || lastOfTwoRows === null) throw new Error(`no charts in the report of ${folder}`);
const bottom = lastOfTwoRows.y + lastOfTwoRows.height;
await page.screenshot({
  path: fileURLToPath(new URL("../docs/images/report.png", import.meta.url)),
  fullPage: true,
  clip: { x: 0, y: heading.y - 16, width: 1000, height: bottom - heading.y + 32 },
});
await browser.close();
