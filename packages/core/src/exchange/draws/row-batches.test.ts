import fc from "fast-check";
import { expect, it } from "vitest";
import { RowBatches } from "./row-batches.js";

it("batches have one length but for the last, and hold every row once and in order, whatever blocks come", () => {
  const lengths = fc.array(fc.nat(30), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 1, max: 25 }), (blocks, length) => {
      const batches = new RowBatches(
        [
          { name: "a", kind: "whole" },
          { name: "b", kind: "number" },
        ],
        length,
      );
      const found: number[] = [];
      const take = (batch: { readonly rows: number; readonly columns: readonly ArrayLike<number>[] }) => {
        const [a = [], b = []] = batch.columns;
        expect([a.length, b.length]).toEqual([batch.rows, batch.rows]);
        expect(Array.from(b)).toEqual(Array.from(a, (value) => value / 2));
        found.push(...Array.from(a));
      };
      let next = 0;
      for (const rows of blocks) {
        const own = Int32Array.from({ length: rows }, (_, i) => next + i);
        next += rows;
        for (const batch of batches.add({ rows, columns: [own, Float64Array.from(own, (x) => x / 2)] })) {
          expect(batch.rows).toBe(length);
          take(batch);
        }
      }
      for (const batch of batches.rest()) take(batch);
      expect(found).toEqual(Array.from({ length: next }, (_, i) => i));
    }),
    { seed: 51 },
  );
});
