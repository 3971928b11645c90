import { describe, expect, it } from "vitest";
import { coverageGroups } from "./all-groups.js";
import { coverageCounts, coverageEntries } from "./coverage.js";
import { gatheredLines } from "./gathered-lines.js";
import { coveredBy } from "./named.js";

const entries = coverageEntries();
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const sorted = (ids: readonly string[]) => [...ids].sort();

describe("coverage", () => {
  it("maps every line that was gathered, each once, and no other", () => {
    expect(sorted(entries.map(({ id }) => id))).toEqual(sorted(gatheredLines));
  });

  it("names nothing that is not in the model, the catalogue or the evidence", () => {
    const unknown = entries.flatMap(({ id, by }) =>
      by.filter((name) => coveredBy(name) === undefined).map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("names no thing twice on one line", () => {
    expect(entries.filter(({ by }) => new Set(by).size < by.length).map(({ id }) => id)).toEqual([]);
  });

  it("calls a line represented when the model computes with something of it, and not when it only keeps figures", () => {
    const wrong = entries.filter(
      ({ status, by }) => by.some((name) => coveredBy(name) !== "evidence") !== (status !== "not"),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("gives a reason of one line for what is not there in full, and none for what is", () => {
    const wrong = entries.filter(({ status, reason }) =>
      status === "whole" ? reason !== undefined : !/^\S.{2,118}[^.\s]$/.test(reason?.text ?? ""),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("lets a line restate only another one that says more than that", () => {
    const wrong = entries.filter(({ id, reason }) => {
      if (reason?.kind !== "restates") return false;
      const other = byId.get(reason.text);
      return other === undefined || other.id === id || other.reason?.kind === "restates";
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("has groups of different names, and labels short enough for a table", () => {
    expect(new Set(coverageGroups.map(({ id }) => id)).size).toBe(coverageGroups.length);
    expect(
      entries.filter(({ label }) => label.length < 3 || label.length > 70).map(({ label }) => label),
    ).toEqual([]);
  });

  it("counts every line once", () => {
    const counts = coverageCounts();
    expect(counts.reduce((sum, { lines }) => sum + lines, 0)).toBe(gatheredLines.length);
    for (const { lines, whole, partly, not, reasons } of counts) {
      expect(whole + partly + not).toBe(lines);
      expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).toBe(not);
    }
  });
});
