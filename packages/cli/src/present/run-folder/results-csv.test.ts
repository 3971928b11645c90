import { expect, test } from "vitest";
import { exampleComparison } from "../comparison.fixture.js";
import { resultsCsv } from "./results-csv.js";

const comparison = exampleComparison();
const [header, ...lines] = resultsCsv(comparison).trimEnd().split("\n");

test("one value a row: scenario, statistic, year, area, variable, unit, value", () => {
  expect(header).toBe("scenario,statistic,year,area,variable,unit,value");
  expect(lines[0]).toMatch(/^baseline,mean,2009,England,children-in-need,child,[\d.]+$/);
});

test("it holds the baseline, each policy and each difference with mean, quantiles and their errors, for each year", () => {
  const fans = 1 + 2 * comparison.policies.length;
  const perOutput = comparison.years.length * (8 * fans + 2 * comparison.policies.length);
  expect(lines.length).toBe(perOutput * comparison.outputs.length);
});

test("negative numbers stay numbers: no apostrophe before them", () => {
  expect(lines.some((line) => /,-\d/.test(line))).toBe(true);
  expect(lines.some((line) => line.includes("'"))).toBe(false);
});
