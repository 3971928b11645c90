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
    const beside = at(base, "care_social_work", 2020) + fittedValue("care_services_cost");
    const saving = fees + beside - fittedValue("guardianship_allowance");
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

  it("brings its guardian the allowance, and moves children guarded outside care by ends alone", () => {
    for (const lever of ["guardianship_multiplier", "kinship_placement_multiplier"]) {
      const [base, moved] = [run(), run({ moves: [move(lever, 1.2)] })];
      const more = (variable: string) => at(moved, variable, 2030) - at(base, variable, 2030);
      const special = more("under_special_guardianship") / more("guardianship_children");
      expect(special, lever).toBeGreaterThan(0.7);
      expect(special, lever).toBeLessThan(0.85);
      expect(Math.abs(more("guarded_outside_care") / more("guardianship_children")), lever).toBeLessThan(
        0.06,
      );
      const paid = more("under_special_guardianship") + more("guarded_outside_care");
      expect(more("guardianship_spend") / paid, lever).toBeCloseTo(fittedValue("guardianship_allowance"), 4);
    }
  });
});
