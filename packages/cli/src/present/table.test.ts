import { expect, test } from "vitest";
import { csvTable, markdownTable, terminalTable } from "./table.js";
import type { Screen, Table } from "./table-data.js";

const plain = (width: number): Screen => ({ width, bold: (text) => text, dim: (text) => text });

const table: Table = {
  columns: [
    { header: "Output", key: "output" },
    { header: "Difference", key: "difference", align: "right" },
    { header: "Note", key: "note" },
  ],
  rows: [
    [
      "Children in care",
      { text: "−3,100", value: -3127.25 },
      "a long note that will have to be broken over lines",
    ],
    ["Spend | statutory", { text: "+£12m", value: 12e6 }, "=HYPERLINK(1)"],
  ],
};

test("every line fits the terminal at any width from 20 to 120 columns", () => {
  for (let width = 20; width <= 120; width += 1) {
    for (const line of terminalTable(table, plain(width)).split("\n")) {
      expect([...line].length, `${width} columns: ${line}`).toBeLessThanOrEqual(width);
    }
  }
});

test("below 80 columns each row is a block of label and value", () => {
  expect(terminalTable(table, plain(60))).toBe(
    [
      "Children in care",
      "  Difference: −3,100",
      "  Note: a long note that will have to be broken over lines",
      "",
      "Spend | statutory",
      "  Difference: +£12m",
      "  Note: =HYPERLINK(1)",
    ].join("\n"),
  );
});

test("no text is lost when a column is squeezed", () => {
  const squeezed = terminalTable(table, plain(80)).replace(/\s+/g, " ");
  for (const word of ["Children in care", "−3,100", "broken", "over", "lines"])
    expect(squeezed).toContain(word);
});

test("CSV holds the bare numbers, and no text that a spreadsheet would run", () => {
  expect(csvTable(table)).toBe(
    [
      "output,difference,note",
      "Children in care,-3127.25,a long note that will have to be broken over lines",
      "Spend | statutory,12000000,'=HYPERLINK(1)",
      "",
    ].join("\n"),
  );
});

test("Markdown keeps its columns when a cell holds a pipe", () => {
  expect(markdownTable(table).split("\n")).toEqual([
    "| Output | Difference | Note |",
    "| --- | ---: | --- |",
    "| Children in care | −3,100 | a long note that will have to be broken over lines |",
    "| Spend \\| statutory | +£12m | =HYPERLINK(1) |",
  ]);
});
