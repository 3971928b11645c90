import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { allEffects } from "./effects.js";
import { findEvidence } from "./find.js";
import { gatheredFigures, gatheredSeries, recalled } from "./gathered.fixture.js";
import { leftOutEvidence, leftOutPoints } from "./left-out.js";
import { valueAt } from "./series.js";

const read = (text: string) =>
  new Map(text.split(/\s+/).flatMap((pair) => [pair.split("=") as [string, string]]));
const gathered = new Map([...read(gatheredSeries.trim()), ...read(gatheredFigures.trim())]);
const omitted = leftOutEvidence.flatMap(({ ids }) => ids);
const fingerprint = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 8);

/** The values of a piece of evidence in the form that the fingerprints are of. */
function valuesOf(id: string): string | undefined {
  const found = findEvidence(id);
  if (found?.kind === "series") return found.series.points.map((point) => point.join(":")).join(" ");
  return found?.kind === "figure" ? String(found.figure.value) : undefined;
}

describe("what was gathered", () => {
  test("265 series and 475 figures were, and no id twice", () => {
    expect(read(gatheredSeries.trim()).size).toBe(265);
    expect(read(gatheredFigures.trim()).size).toBe(475);
    expect(gathered.size).toBe(740);
  });

  test("each is in the repository with the very values, or left out with a reason, and none is both", () => {
    const wrong = [...gathered].filter(([id, print]) => {
      const values = valuesOf(id);
      return omitted.includes(id)
        ? values !== undefined
        : values === undefined || fingerprint(values) !== print;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test("what is left out was gathered, once, and has a reason of one line", () => {
    expect(omitted.filter((id) => !gathered.has(id))).toEqual([]);
    expect(new Set(omitted).size).toBe(omitted.length);
    for (const { reason } of leftOutEvidence) expect(reason).toMatch(/^\S.{5,118}[^.\s]$/);
  });

  test("a year that is left out of a series is not in it", () => {
    for (const { id, years } of leftOutPoints) {
      const found = findEvidence(id);
      expect(found, id).toBeDefined();
      if (found?.kind !== "series") continue;
      for (const year of years) expect(valueAt(found.series, year), `${id} ${year}`).toBeUndefined();
    }
  });

  test("what nobody saw in its source is marked as recalled, and nothing else is", () => {
    const marked: { [id: string]: number[] } = {};
    for (const id of gathered.keys()) {
      const found = findEvidence(id);
      if (found?.kind === "figure" && found.figure.quality === "recalled") marked[id] = [];
      if (found?.kind !== "series") continue;
      const years = found.series.parts
        .filter((part) => (part.quality ?? found.series.quality) === "recalled")
        .flatMap((part) => part.values.map((_, offset) => part.from + offset));
      if (years.length > 0) marked[id] = years;
    }
    expect(marked).toEqual(recalled);
  });

  test("effects have ids of their own", () => {
    expect(Object.keys(allEffects).filter((id) => gathered.has(id))).toEqual([]);
  });
});
