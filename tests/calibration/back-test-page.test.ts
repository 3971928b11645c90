import { readFileSync } from "node:fs";
import { backTest } from "@headwater/scenarios";
import { expect, it } from "vitest";

const page = readFileSync(new URL("../../docs/backtest.md", import.meta.url), "utf8");
const errors = new Map(
  [...page.matchAll(/^\| (\w+) \| \d+ \| (\d+\.\d)% \|/gm)].map(([, series = "", error = ""]) => [
    series,
    Number(error),
  ]),
);

it("docs/backtest.md has the errors that the model makes of 2017 to 2020 when it is fitted to 2015/16 again", async () => {
  const { rows } = await backTest({ draws: 2 });
  expect(rows.map(({ name }) => name)).toEqual([...errors.keys()]);
  for (const { name, error } of rows) {
    expect(
      Math.abs(100 * error - (errors.get(name) ?? Number.NaN)),
      `${name}: run node scripts/write-tables.js docs/backtest.md`,
    ).toBeLessThan(0.11);
  }
}, 240_000);
