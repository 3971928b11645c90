import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "./wrap.js";

test("no line is longer than the width unless a single word is, and no word is lost", () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }),
      fc.integer({ min: 16, max: 80 }),
      (words, width) => {
        const wrapped = wrapText(words.join(" "), width, "  ", "    ");
        for (const line of wrapped.split("\n")) expect(line.length).toBeLessThanOrEqual(width);
        expect(wrapped.trim().split(/\s+/)).toEqual(words);
      },
    ),
    { seed: 5 },
  );
});
