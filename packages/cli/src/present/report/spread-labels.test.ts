import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "./spread-labels.js";

test("labels that have room stay where they are", () => {
  expect(spreadLabels([10, 50, 30], 5, 0, 100)).toEqual([10, 50, 30]);
});

test("labels keep their order and their distance, and stay inside", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 7 }),
      (wanted) => {
        const placed = spreadLabels(wanted, 10, 0, 100);
        const pairs = wanted
          .map((value, index) => [value, placed[index] ?? 0] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const heights = pairs.map(([, height]) => height);
        for (const [index, height] of heights.entries()) {
          expect(height).toBeGreaterThanOrEqual(-1e-9);
          expect(height).toBeLessThanOrEqual(100 + 1e-9);
          if (index > 0) expect(height - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        }
      },
    ),
    { seed: 11 },
  );
});
