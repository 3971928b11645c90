import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areas, authorities, englandArea, partsOfLondon, regions } from "./areas.js";
import { areaNamed, lookUpArea } from "./find-area.js";

const named = (text: string) => lookUpArea(text).area?.name;

describe("areas", () => {
  test("are England, nine regions, two parts of London and 151 authorities, with codes and names of their own", () => {
    expect([authorities.length, regions.length, partsOfLondon.length, areas.length]).toEqual([
      151, 9, 2, 163,
    ]);
    expect(new Set(areas.map(({ code }) => code)).size).toBe(areas.length);
    expect(new Set(areas.map(({ name }) => name)).size).toBe(areas.length);
  });

  test("regions share out all authorities, and London its own between inner and outer", () => {
    expect(regions.flatMap((region) => region.authorities).sort()).toEqual(englandArea.authorities);
    const sizes = Object.fromEntries(regions.map(({ name, authorities: own }) => [name, own.length]));
    // Counts of the Office for National Statistics for upper-tier authorities of 2020.
    expect(sizes).toEqual({
      "North East": 12,
      "North West": 23,
      "Yorkshire and The Humber": 15,
      "East Midlands": 9,
      "West Midlands": 14,
      "East of England": 11,
      London: 33,
      "South East": 19,
      "South West": 15,
    });
    expect(partsOfLondon.map((part) => part.authorities.length)).toEqual([14, 19]);
    expect(areaNamed("Haringey").london).toBe("inner");
    expect(areaNamed("Greenwich").london).toBe("outer");
  });
});

describe("looking up an area", () => {
  test("every area is found by its code and by its name", () => {
    for (const area of areas) {
      expect(lookUpArea(area.code)).toEqual({ area, diagnostics: [] });
      expect(lookUpArea(` ${area.name.toUpperCase()} `).area).toBe(area);
    }
  });

  test.each([
    ["Hull", "Kingston upon Hull, City of"],
    ["kingston upon hull", "Kingston upon Hull, City of"],
    ["Durham County Council", "County Durham"],
    ["Leeds City Council", "Leeds"],
    ["The Royal Borough of Kensington & Chelsea", "Kensington and Chelsea"],
    ["LB Hackney", "Hackney"],
    ["St Helens", "St. Helens"],
    ["Bristol", "Bristol, City of"],
    ["BCP", "Bournemouth, Christchurch and Poole"],
    ["City of York Council", "York"],
    ["City of London", "City of London"],
    ["London", "London"],
    ["Yorkshire", "Yorkshire and The Humber"],
    ["inner london", "Inner London"],
    ["E08000020", "Gateshead"],
    ["E06000066", "Somerset"],
  ])("%s is %s", (text, name) => {
    expect(lookUpArea(text).diagnostics).toEqual([]);
    expect(named(text)).toBe(name);
  });

  test("a city is not the county around it", () => {
    expect(named("Nottingham City Council")).toBe("Nottingham");
    expect(named("Nottinghamshire County Council")).toBe("Nottinghamshire");
    expect(named("Derby")).toBe("Derby");
  });

  test("an authority before or after 2020 is the one that it is part of, with a warning", () => {
    const { area, diagnostics } = lookUpArea("West Northamptonshire");
    expect(area?.name).toBe("Northamptonshire");
    expect(diagnostics).toMatchObject([{ code: "part-of-area", severity: "warning" }]);
    expect(named("Poole")).toBe("Bournemouth, Christchurch and Poole");
    expect(named("E06000064")).toBe("Cumbria");
  });

  test("a misspelt name is an error that names the nearest", () => {
    expect(lookUpArea("Leedz").diagnostics).toMatchObject([
      { code: "unknown-area", severity: "error", hint: "Did you mean Leeds?" },
    ]);
    expect(lookUpArea("Birmingam").diagnostics[0]?.hint).toBe("Did you mean Birmingham?");
    expect(() => areaNamed("Atlantis")).toThrow('there is no area "Atlantis"');
  });

  test("any text gives an area or an error, and does not throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { area, diagnostics } = lookUpArea(text);
        return area === undefined ? diagnostics[0]?.severity === "error" : areas.includes(area);
      }),
      { seed: 4107, numRuns: 40 },
    );
    for (const text of ["__proto__", "constructor", "", "x".repeat(100_000)]) {
      expect(lookUpArea(text).area).toBeUndefined();
    }
  });
});
