import fc from "fast-check";
import { expect, it } from "vitest";
import { layOutSectors } from "./sector-layout.js";
import type { SectorMap } from "./sector-map.js";
import { sectorSvg } from "./sector-svg.js";

const names = fc.uniqueArray(
  fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('<b>"', "a & b", "]]>", "\u0000", "Pflege–Übergang"),
  ),
  { minLength: 1, maxLength: 24 },
);

/** Maps of any shape, with names that no model should have. */
const maps: fc.Arbitrary<SectorMap> = names.chain((sectors) =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.nat(sectors.length - 1),
        fc.nat(sectors.length - 1),
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 5 }),
      ),
      { selector: ([from, to]) => `${from} ${to}`, maxLength: 60 },
    )
    .map((links) => ({
      title: "any <map>",
      sectors,
      links: links
        .filter(([from, to]) => from !== to)
        .map(([from, to, variables]) => ({
          from: sectors[from] ?? "",
          to: sectors[to] ?? "",
          variables,
        })),
    })),
);

const seed = { seed: 31, numRuns: 200 };

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesOf(svg: string): Box[] {
  const found = svg.matchAll(
    /<rect class="box[^"]*" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g,
  );
  return [...found].map(([, x, y, width, height]) => ({
    ...{ x: Number(x), y: Number(y) },
    ...{ width: Number(width), height: Number(height) },
  }));
}

it("every sector has one box, within the page, and no two boxes overlap", () => {
  fc.assert(
    fc.property(maps, (map) => {
      const svg = sectorSvg(map);
      const boxes = boxesOf(svg);
      const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
      expect(boxes).toHaveLength(map.sectors.length);
      for (const [k, one] of boxes.entries()) {
        expect(one.x + one.width).toBeLessThanOrEqual(Number(width));
        expect(one.y + one.height).toBeLessThanOrEqual(Number(height));
        for (const other of boxes.slice(k + 1)) {
          const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
          const below = one.y + one.height <= other.y || other.y + other.height <= one.y;
          expect(beside || below).toBe(true);
        }
      }
    }),
    seed,
  );
});

it("text of a model is text: tags are those of the drawing, and nothing stands there that XML forbids", () => {
  const drawn = /<(\/?(svg|title|style|rect|text|defs|marker|path|g))[ >/]/g;
  fc.assert(
    fc.property(maps, (map) => {
      const svg = sectorSvg(map);
      expect(svg.split("<").length - 1).toBe([...svg.matchAll(drawn)].length);
      expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
      expect(svg).not.toMatch(/[\p{Cc}\p{Cs}](?<!\n)/u);
    }),
    seed,
  );
});

it("a sector that only takes, or only gives, stands apart, and every other link is in one pair", () => {
  const link = (from: string, to: string) => ({ from, to, variables: ["v"] });
  const layout = layOutSectors({
    title: "t",
    sectors: ["a", "b", "c", "count", "cost of count", "outside"],
    links: [
      ...[link("a", "b"), link("b", "a"), link("b", "c"), link("c", "a")],
      ...[link("a", "count"), link("count", "cost of count"), link("outside", "a")],
    ],
  });
  expect(layout.columns.flat().toSorted()).toEqual(["a", "b", "c"]);
  expect([layout.ends.toSorted(), layout.starts]).toEqual([["cost of count", "count"], ["outside"]]);
  expect(layout.pairs.map(({ a, b, forth, back }) => [a, b, forth?.to, back?.to])).toEqual([
    ["a", "b", "b", "a"],
    ["b", "c", "c", undefined],
    ["a", "c", undefined, "a"],
  ]);
});
