import { expect, test } from "vitest";
import { exampleComparison } from "./comparison.fixture.js";
import { labelWithUnit, resultTable } from "./result-table.js";
import { cellText } from "./table-data.js";

const texts = resultTable(exampleComparison()).rows.map((row) => row.map(cellText));

test("every policy has a row for every headline output at the horizon", () => {
  expect(texts.length).toBe(15);
  expect(texts[2]?.slice(0, 2)).toEqual(["family-help", "Children in care"]);
});

test("a difference stands with its interval, its odds and its Monte Carlo error, never alone", () => {
  for (const [, , baseline, difference, interval, better, error] of texts) {
    expect(baseline).toMatch(/\d/);
    expect(difference).toMatch(/^([+−]£?\d|£?0)/);
    expect(interval).toMatch(/ to /);
    expect(better).toMatch(/%$|^same$|^–$/);
    expect(error).toMatch(/\d/);
  }
});

test("where no draw differs the odds say same, not a percentage", () => {
  expect(texts.filter(([, , , difference]) => difference === "0").map((row) => row[5])).toEqual([
    "same",
    "same",
  ]);
});

test("the unit stands by the label where neither the label nor the number tells it", () => {
  expect(labelWithUnit({ label: "Children in care", unit: "child" })).toBe("Children in care");
  expect(labelWithUnit({ label: "Referrals", unit: "child/year" })).toBe("Referrals (children a year)");
  expect(labelWithUnit({ label: "Price of a week", unit: "GBP/child/week" })).toBe(
    "Price of a week (£ per child a week)",
  );
});
