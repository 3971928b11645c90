import { describe, expect, test } from "vitest";
import { allSeries } from "./all-series.js";
import { allEffects } from "./effects.js";
import type { Figure } from "./figure.js";
import { allFigures } from "./figures.js";
import { sources } from "./sources.js";
import { evidenceUnits } from "./unit.js";

const figures: readonly Figure[] = Object.values(allFigures);

describe("figures", () => {
  test("each has a value, a known unit, a known source and one line of what it counts", () => {
    for (const figure of figures) {
      expect(figure.id).toMatch(/^[a-z0-9]+([-_][a-z0-9]+)*$/);
      expect(Number.isFinite(figure.value), figure.id).toBe(true);
      expect(evidenceUnits, figure.id).toHaveProperty([figure.unit]);
      expect(sources, figure.id).toHaveProperty([figure.source]);
      expect(figure.what, figure.id).toMatch(/^\S.*[^.\s]$/);
    }
  });

  test("each has the year that it describes, or else the year of publication", () => {
    const without = figures.filter((figure) => figure.year === undefined && figure.published === undefined);
    expect(without).toEqual([]);
  });

  test("none describes a year after 2019/20, but for the counts of autumn 2020 that the documents state", () => {
    const later = figures.filter((figure) => (figure.year ?? 0) > 2020).map((figure) => figure.id);
    expect(later.sort()).toEqual([
      "camhs-extra-funding",
      "ofsted-good-share-2020",
      "sw-agency-rate",
      "sw-caseload",
      "sw-fte-change-2017-2020",
      "sw-short-service-share",
      "sw-turnover-rate",
    ]);
  });

  test("a change says since when, and a period does not end before it starts", () => {
    for (const figure of figures) {
      if (figure.measure === "change" && figure.id !== "adoption-high-use-cla-change") {
        expect(figure.since, figure.id).toBeDefined();
      }
      if (figure.since !== undefined) expect(figure.since, figure.id).toBeLessThan(figure.year ?? 0);
    }
  });

  test("a share of a whole lies between 0 and 100 per cent", () => {
    const outside = figures.filter((f) => f.measure === "share" && (f.value < 0 || f.value > 100));
    expect(outside).toEqual([]);
  });

  test("no id serves two of the figures, series and effects", () => {
    const ids = [...Object.keys(allFigures), ...Object.keys(allSeries), ...Object.keys(allEffects)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
