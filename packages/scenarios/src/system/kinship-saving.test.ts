import { describe, expect, it } from "vitest";
import { allEffects } from "../evidence/effects.js";
import { at, fittedValue, move, run } from "./england-run.fixture.js";

/** GBP per child and year, about a published 40 million for 1,000 children; the source names no period. */
const published = allEffects["kinship-saving"].range ?? { low: Number.NaN, high: Number.NaN };

describe("a child who moves from unrelated foster care to a guardian", () => {
  it("saves about what is published, 40 million GBP a year for 1,000 children, by the prices of 2020", () => {
    const base = run();
    const fee = (home: string) => at(base, `home_spend[${home}]`, 2020);
    const children = (home: string) => at(base, `in_home[${home}]`, 2020);
    const fees =
      (fee("authority_foster") + fee("agency_foster")) /
      (children("authority_foster") + children("agency_foster"));
    const saving = fees + at(base, "care_overhead", 2020) - fittedValue("guardianship_allowance");
    expect(saving).toBeGreaterThan(published.low);
    expect(saving).toBeLessThan(published.high);
  });

  it("saves as much when the whole system answers", () => {
    const [base, moved] = [run(), run({ moves: [move("guardianship_multiplier", 1.2)] })];
    for (const time of [2025, 2030, 2035]) {
      const more = (variable: string) => at(moved, variable, time) - at(base, variable, time);
      const saving = -more("statutory_spend") / more("guardianship_children");
      expect(saving).toBeGreaterThan(published.low);
      expect(saving).toBeLessThan(published.high);
    }
  });
});
