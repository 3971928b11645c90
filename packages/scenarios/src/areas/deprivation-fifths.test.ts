import { describe, expect, test } from "vitest";
import { deprivationFifths } from "./deprivation-fifths.js";
import { publishedPanel, replacePanelCells } from "./panel/panel.js";
import { areas, authorities, englandArea } from "./registry/areas.js";
import { areaNamed } from "./registry/find-area.js";

const fifths = deprivationFifths();
const mostDeprived = (name: string) => fifths(areaNamed(name))[0] ?? Number.NaN;

describe("deprivation fifths", () => {
  test.each([2015, 2019] as const)(
    "England has a fifth of its children in each, edition of %d",
    (edition) => {
      for (const spread of [0.7, 0.9, 1.1]) {
        for (const share of deprivationFifths({ edition, spread })(englandArea))
          expect(share).toBeCloseTo(0.2, 9);
      }
    },
  );

  test("the shares of every area are between 0 and 1 and add to 1", () => {
    for (const area of areas) {
      const shares = fifths(area);
      expect(shares).toHaveLength(5);
      expect(Math.min(...shares)).toBeGreaterThan(0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  test("a more deprived authority has more children in the most deprived fifth, and fewer in the least", () => {
    const byScore = authorities
      .map((area) => ({
        score: publishedPanel.value("idaci_2019", area.code, 2019) ?? 0,
        shares: fifths(area),
      }))
      .sort((a, b) => a.score - b.score);
    for (const [i, { shares }] of byScore.entries()) {
      const next = byScore[i + 1]?.shares ?? shares;
      expect((next[0] ?? 0) - (shares[0] ?? 0)).toBeGreaterThanOrEqual(-1e-12);
      expect((next[4] ?? 0) - (shares[4] ?? 0)).toBeLessThanOrEqual(1e-12);
    }
  });

  test("the assumed spread matters: 0.7 against 1.1 is a tenth of Middlesbrough's children", () => {
    const middlesbrough = areaNamed("Middlesbrough");
    const at = (spread: number) => deprivationFifths({ spread })(middlesbrough)[0];
    expect(at(0.7)).toBeCloseTo(0.659, 3);
    expect(at(0.9)).toBeCloseTo(0.579, 3);
    expect(at(1.1)).toBeCloseTo(0.527, 3);
  });

  test("a region lies between its authorities", () => {
    const region = areaNamed("North East");
    const own = region.authorities.map((code) => fifths(areaNamed(code))[0] ?? 0);
    expect(mostDeprived("North East")).toBeGreaterThan(Math.min(...own));
    expect(mostDeprived("North East")).toBeLessThan(Math.max(...own));
  });

  test("an authority's own score in a user's figures moves its shares", () => {
    const wokingham = areaNamed("Wokingham");
    const panel = replacePanelCells(publishedPanel, [
      { id: "idaci_2019", authority: wokingham.code, year: 2019, value: 0.3 },
    ]);
    expect(deprivationFifths({ panel })(wokingham)[0]).toBeGreaterThan(0.4);
  });

  test("a spread of zero is refused", () => {
    expect(() => deprivationFifths({ spread: 0 })).toThrow("spread is 0");
  });
});
