import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "./names.js";

/** Plain letters, and those of which capitals, composition or folding are peculiar. */
const letters = [..."aZq_7 eÉßẞσςΣiIİıǅﬁ", "\u0301", "\u{10400}"];

/** By the rules of Unicode, with no shortcut. */
const byTheRules = (name: string) => name.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");

describe("a folded name", () => {
  it("is what Unicode says, for plain text and any other", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (name) => {
        return foldName(name) === byTheRules(name);
      }),
      { seed: 20201, numRuns: 300 },
    );
  });

  it("is one for capitals, for composed and decomposed letters, and for the two forms of sigma", () => {
    expect(foldName("Births_2")).toBe("births_2");
    expect(foldName("E\u0301cole")).toBe("\u00e9cole");
    expect(foldName("ΣΊΣΥΦΟΣ")).toBe(foldName("σίσυφος"));
    expect(foldName("straße")).toBe(foldName("STRASSE"));
  });
});
