import { readFileSync } from "node:fs";
import * as scenarios from "@headwater/scenarios";
import * as areas from "@headwater/scenarios/areas";
import { expect, test } from "vitest";
import { fillDataPage } from "../../scripts/data-page.js";

const page = readFileSync(new URL("../../docs/data.md", import.meta.url), "utf8");

test("the tables of docs/data.md are what the data say of themselves", () => {
  expect(fillDataPage(page, areas, scenarios), "run: npx tsc -b && node scripts/data-page.js").toBe(page);
});

test("the example of docs/data.md runs and prints what its comment says", async () => {
  const [, code = ""] = /```js\n([\s\S]*?)```/.exec(page) ?? [];
  const body = code.replace(/import (\{[^}]*\}) from "@headwater\/scenarios\/areas";/, "const $1 = areas;");
  const printed: unknown[] = [];
  new Function("areas", "console", body)(areas, { log: (value: unknown) => printed.push(value) });
  expect(printed[0]).toBe(Number(/console\.log\(.*\/\/ (\d+)/.exec(code)?.[1]));
  expect(printed[1]).toMatchObject({ year: 2020, missing: 0 });
});
