import { describe, expect, test } from "vitest";
import type { DataCheck } from "./data-check.js";
import { dataChecks } from "./data-checks.js";

const { checks, england } = dataChecks();
const gapsOf = (id: string) => checks.find((check) => check.id === id)?.gaps ?? [];

describe("data checks", () => {
  test("a check has a reason where something is off, and none where nothing is", () => {
    const unexplained = checks.filter(({ gaps, reason }) => gaps.length > 0 !== (reason !== undefined));
    expect(unexplained.map(({ id }) => id)).toEqual([]);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  test("each compares something, and a figure that is not there is a gap", () => {
    for (const { id, compared, gaps } of checks) {
      expect(compared, id).toBeGreaterThan(0);
      expect(
        gaps.every(({ by }) => Number.isFinite(by)),
        id,
      ).toBe(true);
    }
  });

  test("these do not add up, and no others", () => {
    const off = Object.fromEntries(
      checks.filter(({ gaps }) => gaps.length > 0).map(({ id, gaps }: DataCheck) => [id, gaps.length]),
    );
    expect(off).toEqual({
      "care-providers": 2,
      "care-flows": 11,
      "plan-flows": 7,
      "need-flows": 7,
      "spending-before-2013": 1,
      "spending-per-child": 4,
      "population-ages": 10,
      "panel-care-ethnicity": 186,
      "panel-need-flows": 1472,
      "panel-plan-flows": 1036,
      "panel-care-flows": 1370,
      "panel-spending-youth": 5,
    });
  });

  test("starts less ends of care are short by 560 to 760 a year, plans over by -60 to 420, need over by 35,000 to 51,300", () => {
    const range = (id: string) => {
      const by = gapsOf(id).map((gap) => gap.by);
      return [Math.min(...by), Math.max(...by)];
    };
    expect(range("care-flows")).toEqual([-760, -560]);
    expect(range("plan-flows")).toEqual([-60, 420]);
    expect(range("need-flows")).toEqual([35_160, 51_250]);
  });

  test("ages of the panel are within 1.2% of the rebased population", () => {
    for (const { by, of } of gapsOf("population-ages")) expect(Math.abs(by / of)).toBeLessThan(0.012);
  });

  test("authorities add to England within 1%, 2015 to 2017, in the counts that are hardly ever suppressed", () => {
    for (const { id, rows } of england.filter(
      (check) => !/^cla_(under|\d)|^referrals_|^rere/.test(check.id),
    )) {
      for (const { year, sum, published } of rows.filter((row) => row.year >= 2015 && row.year <= 2017)) {
        expect(Math.abs(sum / published - 1), `${id} ${year}`).toBeLessThan(0.01);
      }
    }
  });

  test("children in need of all authorities are England's to 10 from 2015", () => {
    const need = england.find(({ id }) => id === "cin_episodes_at_31_march")?.rows ?? [];
    for (const { sum, published } of need.filter(({ year }) => year >= 2015)) {
      expect(Math.abs(sum - published)).toBeLessThanOrEqual(10);
    }
  });
});
