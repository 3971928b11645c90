import { formatDiagnostic, HeadwaterError } from "@headwater/core";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { panelIds, publishedPanel } from "../panel/panel.js";
import { authorities, englandArea } from "../registry/areas.js";
import { areaNamed } from "../registry/find-area.js";
import { panelPriceFactor } from "../spending.js";
import { figureColumns } from "./columns.js";
import { checkAreaFigures, readAreaFigures } from "./read-figures.js";
import { areaTemplate } from "./template.js";

const leeds = areaNamed("Leeds");

/** What is told of a file, as `line:column code`. */
function told(text: string): string[] {
  return checkAreaFigures(text, { file: "mine.csv" }).diagnostics.map(
    ({ location, code }) => `${location?.line}:${location?.column} ${code}`,
  );
}

describe("the template", () => {
  test("of England has a row for each authority and year, and reads back as what is published", () => {
    const { figures, diagnostics } = checkAreaFigures(areaTemplate(englandArea));
    expect(diagnostics).toEqual([]);
    const published = authorities.flatMap(({ code }) =>
      panelIds.flatMap((id) =>
        Array.from({ length: 11 }, (_, i) => publishedPanel.value(id, code, 2010 + i)).filter(
          (value) => value !== undefined,
        ),
      ),
    );
    expect(figures?.cells.length).toBe(published.length);
    for (const { id, authority, year, value } of figures?.cells ?? []) {
      if (publishedPanel.value(id, authority, year) !== value) expect.fail(`${id} ${authority} ${year}`);
    }
  });

  test("names the columns that are documented", () => {
    const [header, first] = areaTemplate(leeds).split("\n");
    expect(header).toBe(figureColumns.map(({ name }) => name).join(","));
    expect(first).toMatch(/^E08000035,Leeds,Yorkshire and The Humber,2010,panel,/);
  });
});

describe("own figures", () => {
  test("replace the published ones, few columns and any order, and blanks leave them", () => {
    const { panel, cells, warnings } = readAreaFigures(
      "year,referrals,area_name,cpp_at_31_march\n2020,12000,Leeds City Council,\n2019,,Leeds,500\n",
    );
    expect(cells).toHaveLength(2);
    expect(warnings).toEqual([]);
    expect(panel.value("referrals", leeds.code, 2020)).toBe(12_000);
    expect(panel.value("cpp_at_31_march", leeds.code, 2019)).toBe(500);
    expect(panel.value("cpp_at_31_march", leeds.code, 2020)).toBe(
      publishedPanel.value("cpp_at_31_march", leeds.code, 2020),
    );
  });

  test("a byte order mark, other line ends, quotes and blanks around a cell change nothing", () => {
    const plain = "area_code,year,referrals\nE08000035,2020,12000\n";
    for (const text of [
      `\uFEFF${plain}`,
      plain.replaceAll("\n", "\r\n"),
      plain.replaceAll("\n", "\r"),
      'area_code,year,referrals\n\n"E08000035" , 2020,"12000"\n,,\n'.replace('" ,', '",'),
    ]) {
      expect(readAreaFigures(text).cells).toEqual(readAreaFigures(plain).cells);
    }
  });

  test("spending in cash, or in prices of a year, comes into the prices of the panel", () => {
    const read = (prices: string) =>
      readAreaFigures(`area_name,year,spend_prices,spend_looked_after\nLeeds,2015,${prices},80000000\n`)
        .cells[0]?.value ?? Number.NaN;
    expect(read("panel")).toBe(80_000_000);
    expect(read("cash")).toBeCloseTo(80_000_000 * panelPriceFactor(2015), 3);
    expect(read("2015")).toBeCloseTo(read("cash"), 3);
    // GDP deflator of the Treasury: 74.778 in 2014/15, 82.135 in 2019/20.
    expect(read("2020") / read("cash")).toBeCloseTo(74.778 / 82.135, 10);
  });

  test("an index that is given once holds for all years", () => {
    const { panel } = readAreaFigures("area_name,year,idaci_2019\nLeeds,2019,0.25\n");
    expect(panel.value("idaci_2019", leeds.code, 2010)).toBe(0.25);
    expect(panel.value("idaci_2019", leeds.code, 2020)).toBe(0.25);
  });
});

describe("what is wrong in a file of own figures", () => {
  test("columns: unknown with the nearest, twice, missing, separated by semicolons", () => {
    const { diagnostics } = checkAreaFigures("area_code,yeer,referals,referrals,referrals\n");
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ["missing-column", undefined],
      ["unknown-column", "Did you mean year?"],
      ["unknown-column", "Did you mean referrals?"],
      ["duplicate-column", undefined],
    ]);
    expect(checkAreaFigures("area_code;year\n").diagnostics[0]?.hint).toBe("Separate the cells by commas.");
    expect(told("")).toEqual(["undefined:undefined empty-file"]);
  });

  test("rows: areas, years, repetition and length, each at its cell, all at once", () => {
    const text = [
      "area_code,area_name,year,referrals",
      "E08000035,Leeds,2020,12000",
      ",Leedz,2019,1",
      ",North East,2019,1",
      "E08000035,Sheffield,2019,1",
      ",,2019,1",
      ",Leeds,2021,1",
      ",Leeds,2018/19,1",
      ",Leeds,2020,12000",
      ",Leeds,2017",
    ].join("\n");
    expect(told(text)).toEqual([
      "3:2 unknown-area",
      "4:2 not-an-authority",
      "5:1 area-mismatch",
      "6:1 missing-area",
      "7:8 bad-year",
      "8:8 bad-year",
      "9:1 duplicate-row",
      "10:1 cell-count",
    ]);
  });

  test("cells: text, suppression, negative numbers, formulae, percentages and shares beyond their range", () => {
    const header = "area_name,year,referrals,cpp_at_31_march,child_poverty_relative_percent,idaci_2019";
    const { diagnostics } = checkAreaFigures(
      `${header}\nLeeds,2019,"1,234",-5,120,20.3\nLeeds,2018,=1+1,c,+5,0.2\nLeeds,2017,@SUM(A1),1e3,-,0.2\n`,
    );
    expect(diagnostics.map(({ code, path, hint }) => [code, path.at(-1), hint])).toEqual([
      ["not-a-number", "referrals", "Write 1234."],
      ["negative", "cpp_at_31_march", undefined],
      ["out-of-range", "child_poverty_relative_percent", undefined],
      ["out-of-range", "idaci_2019", "Write 0.203 for 20.3%."],
      ["not-a-number", "referrals", undefined],
      ["not-a-number", "cpp_at_31_march", "Leave the cell blank where a figure is suppressed or not known."],
      ["not-a-number", "child_poverty_relative_percent", undefined],
      ["not-a-number", "referrals", undefined],
      ["not-a-number", "cpp_at_31_march", undefined],
      [
        "not-a-number",
        "child_poverty_relative_percent",
        "Leave the cell blank where a figure is suppressed or not known.",
      ],
    ]);
  });

  test("sums: ages that do not add to the total beyond rounding, and parts above their whole", () => {
    const ages = "cla_under_1,cla_1_to_4,cla_5_to_9,cla_10_to_15,cla_16_plus";
    const row = (total: number) =>
      `area_name,year,${ages},cla_at_31_march\nLeeds,2020,100,200,300,400,350,${total}\n`;
    expect(told(row(1350))).toEqual([]);
    expect(told(row(1365))).toEqual([]);
    expect(told(row(1366))).toEqual(["2:12 sum"]);
    expect(told("area_name,year,referrals,rereferrals\nLeeds,2020,9000,9001\n")).toContain("2:17 sum");
    expect(told("area_name,year,population_white\nLeeds,2020,120000\n")).toContain("2:12 sum");
  });

  test("prices: spending without them, and prices nobody knows", () => {
    expect(told("area_name,year,spend_other\nLeeds,2020,5\n")).toContain("2:12 missing-prices");
    expect(told("area_name,year,spend_prices,spend_other\nLeeds,2020,2022,8000000\n")).toContain(
      "2:12 bad-prices",
    );
  });

  test("indices: two values for one authority", () => {
    expect(told("area_name,year,idaci_2019\nLeeds,2019,0.25\nLeeds,2020,0.26\n")).toEqual([
      "3:12 differs-by-year",
    ]);
  });

  test("steps of more than the double or less than the half are warnings, and the figures are read", () => {
    const { figures, diagnostics } = checkAreaFigures("area_name,year,referrals\nLeeds,2020,40000\n");
    expect(diagnostics).toMatchObject([
      { code: "jump", severity: "warning", location: { line: 2, column: 12 } },
    ]);
    expect(figures?.warnings).toEqual(diagnostics);
    expect(told("area_name,year,population_1_to_4\nLeeds,2020,39000\n")).not.toContain("2:12 jump");
    expect(told("area_name,year,population_0_to_16_admin_based\nLeeds,2020,100000\n")).toEqual(["2:12 jump"]);
  });

  test("quotes that do not match, and files that are too long", () => {
    expect(told('area_name,year\n"Leeds,2020\n')).toEqual(["2:1 bad-csv"]);
    expect(told("x".repeat(5_000_001))).toEqual(["undefined:undefined too-large"]);
  });

  test("a cell after one of several lines is told at its own line and column", () => {
    expect(told('area_name,region,year,referrals\nLeeds,"a ""b"",\nc",2020,x\n')).toEqual([
      "3:9 not-a-number",
    ]);
  });

  test("are told up to 200, and the reader throws them as one error of data", () => {
    const rows = Array.from({ length: 300 }, () => ",Nowhere at all,2020,1");
    const text = ["area_code,area_name,year,referrals", ...rows].join("\n");
    expect(told(text)).toHaveLength(201);
    expect(told(text).at(-1)).toMatch("more-problems");
    const thrown = (() => {
      try {
        return readAreaFigures(text, { file: "mine.csv" });
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(HeadwaterError);
    expect((thrown as HeadwaterError).kind).toBe("data");
    expect(formatDiagnostic((thrown as HeadwaterError).diagnostics[0] ?? expect.fail())).toContain(
      "mine.csv:2:2",
    );
  });

  test("any text gives figures or errors, and does not throw", () => {
    const cell = fc.oneof(
      fc.constantFrom(...figureColumns.map(({ name }) => name), "Leeds", "2020", "panel", "12", "-1", "=A1"),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    const file = fc.array(
      fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(",")),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(file, (lines) => {
        const { figures, diagnostics } = checkAreaFigures(lines.join("\n"));
        return (figures === undefined) === diagnostics.some(({ severity }) => severity === "error");
      }),
      { seed: 6021, numRuns: 200 },
    );
  });
});
