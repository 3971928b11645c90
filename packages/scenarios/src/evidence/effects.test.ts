import { describe, expect, test } from "vitest";
import type { Effect } from "./effect.js";
import { allEffects } from "./effects.js";
import { sources } from "./sources.js";

const effects: readonly Effect[] = Object.values(allEffects);

describe("effects", () => {
  test("each names a source, and each range holds its estimate", () => {
    for (const effect of effects) {
      expect(sources, effect.id).toHaveProperty([effect.source]);
      if (effect.range === undefined) continue;
      expect(effect.estimate, effect.id).toBeGreaterThanOrEqual(effect.range.low);
      expect(effect.estimate, effect.id).toBeLessThanOrEqual(effect.range.high);
    }
  });

  test("overlaps name effects that exist", () => {
    const ids = new Set(effects.map((effect) => effect.id));
    const missing = effects.flatMap((effect) => effect.overlaps ?? []).filter((id) => !ids.has(id));
    expect(missing).toEqual([]);
  });

  test("what moves a flow by default is randomised or controlled", () => {
    expect(effects.filter((effect) => effect.grade === "C" && effect.draw !== undefined)).toEqual([]);
  });

  test("the yearly elasticities of prevention have the stated mean", () => {
    const draw = allEffects["prevention-elasticity-cin"].draw?.distribution;
    const values = draw?.kind === "sample" ? draw.values : [];
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(
      allEffects["prevention-elasticity-cin"].estimate,
      3,
    );
  });
});
