import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, nearestName } from "./nearest.js";

describe("nearestName", () => {
  it("finds a name with a slip: a letter missing, added, wrong or two swapped", () => {
    const known = ["births", "deaths", "population"];
    expect(nearestName("brths", known)).toBe("births");
    expect(nearestName("birtths", known)).toBe("births");
    expect(nearestName("dezths", known)).toBe("deaths");
    expect(nearestName("popualtion", known)).toBe("population");
    expect(nearestName("BIRTHS", known)).toBe("births");
  });

  it("finds a name that was cut short, where no other begins like it", () => {
    expect(nearestName("transit", ["capacity", "transitTime"])).toBe("transitTime");
    expect(nearestName("leak_", ["leak_start", "leak_end"])).toBeUndefined();
    expect(nearestName("tr", ["transitTime"])).toBeUndefined();
  });

  it("stays silent when nothing is near", () => {
    expect(nearestName("money", ["births", "x"])).toBeUndefined();
    expect(nearestName("q", [])).toBeUndefined();
  });
});

describe("editDistance", () => {
  it("knows published distances", () => {
    expect(editDistance("kitten", "sitting")).toBe(3);
    expect(editDistance("ca", "ac")).toBe(1);
    expect(editDistance("ca", "abc")).toBe(3);
    expect(editDistance("", "abc")).toBe(3);
  });

  it("is symmetric, zero only for equal texts, and at most the longer length", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
      { seed: 20_260_104 },
    );
  });

  it("with a limit, is the lesser of the limit and the distance", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 8 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(limit, editDistance(a, b)));
      }),
      { seed: 20_261_127 },
    );
  });
});
