import { describe, expect, test } from "vitest";
import { type Neighbour, neighbourFinder } from "./neighbours.js";
import { authorities, englandArea } from "./registry/areas.js";
import { areaNamed } from "./registry/find-area.js";

const near = neighbourFinder();
const everyone = neighbourFinder({ count: 150 });
const names = (neighbours: readonly Neighbour[]) => neighbours.map(({ area }) => area.name);

describe("statistical neighbours", () => {
  test("are ten, nearest first, never the authority itself", () => {
    for (const area of authorities) {
      const neighbours = near(area);
      expect(neighbours).toHaveLength(10);
      expect(neighbours.map((one) => one.area)).not.toContain(area);
      const distances = neighbours.map(({ distance }) => distance);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    }
  });

  test("A is as far from B as B from A", () => {
    for (const [a, b] of [
      ["Leeds", "Sheffield"],
      ["Surrey", "Hackney"],
      ["City of London", "Isles of Scilly"],
    ] as const) {
      const between = (from: string, to: string) =>
        everyone(areaNamed(from)).find(({ area }) => area.name === to)?.distance;
      expect(between(a, b)).toBe(between(b, a));
    }
  });

  test("each likeness is 2 on average of squares between two authorities, so that all weigh the same", () => {
    const parts = authorities.flatMap((area) => everyone(area).map((one) => one.parts));
    for (const likeness of ["deprivation", "poverty", "ages", "ethnicity", "housing"] as const) {
      const known = parts.flatMap((part) => part[likeness] ?? []);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      expect(mean, likeness).toBeGreaterThan(1.95);
      expect(mean, likeness).toBeLessThan(2.05);
    }
  });

  test("make sense: coast with coast, shires with shires, London with London", () => {
    expect(names(near(areaNamed("Hartlepool"))).slice(0, 3)).toEqual([
      "South Tyneside",
      "Sunderland",
      "North East Lincolnshire",
    ]);
    expect(names(near(areaNamed("Surrey")))).toEqual(
      expect.arrayContaining(["Hertfordshire", "Buckinghamshire", "Hampshire", "Oxfordshire"]),
    );
    expect(names(near(areaNamed("Bradford")))).toEqual(
      expect.arrayContaining(["Blackburn with Darwen", "Oldham", "Kirklees"]),
    );
    const hackney = near(areaNamed("Hackney")).filter(({ area }) => area.london !== undefined);
    expect(hackney.length).toBeGreaterThanOrEqual(8);
  });

  test("a likeness without figures does not count", () => {
    const [first] = near(areaNamed("Isles of Scilly"));
    expect(Number.isFinite(first?.distance)).toBe(true);
  });

  test("only authorities have neighbours", () => {
    expect(near(englandArea)).toEqual([]);
  });
});
