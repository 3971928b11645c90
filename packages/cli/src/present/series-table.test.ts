import { checkModel, simulate } from "@headwater/core";
import { expect, test } from "vitest";
import { fittingSeries, seriesTable } from "./series-table.js";
import { cellText } from "./table-data.js";

const result = simulate(
  checkModel({
    name: "tub",
    time: { unit: "minute", start: 0, stop: 2, dt: 1 },
    dimensions: { room: { elements: ["up", "down"], doc: "where" } },
    stocks: {
      water: {
        unit: "litre",
        doc: "in each tub",
        dimensions: ["room"],
        initial: { up: 12_345.678, down: 0.000012 },
        outflows: ["drain"],
      },
      money: { unit: "GBP", doc: "in the box", initial: 1_234_567 },
    },
    flows: { drain: { unit: "litre/minute", doc: "out", dimensions: ["room"], equation: 0 } },
  }),
);

test("each cell of an arrayed variable has its own column, with its unit", () => {
  const table = seriesTable(result, ["water", "money"]);
  expect(table.columns.map(({ header }) => header)).toEqual([
    "minute",
    "water[up] (litre)",
    "water[down] (litre)",
    "money (GBP)",
  ]);
  expect(table.rows[1]?.map(cellText)).toEqual(["1", "12,346", "1.2e−5", "£1.235m"]);
});

test("a single cell has one column", () => {
  const table = seriesTable(result, ["water[down]"]);
  expect(table.columns.map(({ header }) => header)).toEqual(["minute", "water[down] (litre)"]);
  expect(table.rows[1]?.map(cellText)).toEqual(["1", "1.2e−5"]);
});

test("a narrow terminal shows the series that fit and names the others", () => {
  expect(fittingSeries(result, ["water", "money"], 60)).toEqual({ shown: ["water"], hidden: ["money"] });
  expect(fittingSeries(result, ["water", "money"], 10)).toEqual({ shown: ["water"], hidden: ["money"] });
});
