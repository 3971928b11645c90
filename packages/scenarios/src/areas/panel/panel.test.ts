import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allSeries } from "../../evidence/all-series.js";
import { valueAt } from "../../evidence/series.js";
import { evidenceUnits } from "../../evidence/unit.js";
import { authorities } from "../registry/areas.js";
import { panelColumn, panelIds, panelTable, publishedPanel, replacePanelCells } from "./panel.js";
import { panelYears, readRows } from "./panel-column.js";

const poole = "E06000058";

describe("the panel", () => {
  test("has 48 columns, each with a known unit and a row for each of the 151 authorities", () => {
    const codes = authorities.map(({ code }) => code);
    expect(panelIds).toHaveLength(48);
    for (const id of panelIds) {
      expect(evidenceUnits, id).toHaveProperty([panelColumn(id).unit]);
      expect([...readRows(panelColumn(id)).keys()].sort(), id).toEqual(codes);
    }
  });

  test("has numbers of at least zero, or nothing, and as many in each row of a column", () => {
    for (const id of panelIds) {
      const { from = panelYears.to, rows } = panelColumn(id);
      const lines = rows.trim().split("\n");
      const cells = (lines[0] ?? "").split(" ").length;
      expect(from + cells - 2, id).toBeLessThanOrEqual(panelYears.to);
      for (const line of lines) expect(line.split(" "), id).toHaveLength(cells);
      for (const line of lines) expect(line, id).toMatch(/^E\d{8}( (\d+(\.\d+)?|\.))+$/);
    }
  });

  test("is the one that was checked: any change of a figure changes its fingerprint", () => {
    const rows = panelIds.map((id) => `${id}${panelTable[id].rows}`).join("\n");
    expect(createHash("sha256").update(rows).digest("hex").slice(0, 16)).toBe("ed119940301b3734");
  });

  test("adds to the population of England that stands in the evidence, in every age and year", () => {
    for (const age of ["under_1", "1_to_4", "5_to_9", "10_to_15", "16_to_17"] as const) {
      for (let year = 2011; year <= 2020; year++) {
        const sum = authorities.reduce(
          (all, { code }) => all + (publishedPanel.value(`population_${age}`, code, year) ?? 0),
          0,
        );
        expect(Math.round(sum), `${age} ${year}`).toBe(valueAt(allSeries[`population_${age}`], year));
      }
    }
  });

  test("keeps a blank apart from a zero", () => {
    expect(publishedPanel.value("cla_other", "E06000001", 2011)).toBe(0);
    expect(publishedPanel.value("cla_other", "E06000001", 2012)).toBeUndefined();
    expect(publishedPanel.value("referrals", poole, 2019)).toBeUndefined();
  });

  test("has Bournemouth and Poole as one: ages add to the total where both are known", () => {
    const ages = ["under_1", "1_to_4", "5_to_9", "10_to_15", "16_plus"] as const;
    const sum = (year: number) =>
      ages.reduce((all, age) => all + (publishedPanel.value(`cla_${age}`, poole, year) ?? Number.NaN), 0);
    for (const year of [2011, 2012, 2014, 2015, 2016, 2017]) {
      expect(sum(year), String(year)).toBe(publishedPanel.value("cla_at_31_march", poole, year));
    }
    expect(publishedPanel.value("cla_under_1", poole, 2013)).toBeUndefined();
  });

  test("has nothing outside its years, of other authorities, or of names of objects", () => {
    expect(publishedPanel.value("referrals", "E08000035", 2009)).toBeUndefined();
    expect(publishedPanel.value("referrals", "E08000035", 2021)).toBeUndefined();
    expect(publishedPanel.value("referrals", "__proto__", 2015)).toBeUndefined();
  });

  test("replaced figures stand in for its own, and no other changes", () => {
    const own = replacePanelCells(publishedPanel, [
      { id: "referrals", authority: poole, year: 2019, value: 4000 },
    ]);
    expect(own.value("referrals", poole, 2019)).toBe(4000);
    expect(own.value("referrals", poole, 2020)).toBe(publishedPanel.value("referrals", poole, 2020));
    expect(publishedPanel.value("referrals", poole, 2019)).toBeUndefined();
  });
});
