import { describe, expect, it } from "vitest";
import { allFigures } from "../evidence/figures.js";
import { at, fittedValue, move, run } from "./england-run.fixture.js";

/** Share of a cohort that has come back after some years, when `back` and `away` are its yearly hazards of coming back and of leaving otherwise. */
function cameBack(years: number, back: number, away = 0): number {
  return (back / (back + away)) * (1 - Math.exp(-years * (back + away)));
}

describe("what lasts after care, beside the published follow-up", () => {
  it("30% of children who go home are back within five years, within three points", () => {
    const { value } = allFigures["reentry-5yr-share-exec"];
    const settling = 1 / fittedValue("return_follow_up");
    expect(Math.abs(100 * cameBack(5, fittedValue("re_entry_hazard"), settling) - value)).toBeLessThan(3);
  });

  it("5.7% of guardianships break down within five years, and 3.2% of adoptions within twelve, within half a point", () => {
    const guardianship = 100 * cameBack(5, fittedValue("guardianship_breakdown_hazard"));
    expect(Math.abs(guardianship - allFigures["sgo-disruption-5yr"].value)).toBeLessThan(0.5);
    const adoption = 100 * cameBack(12, fittedValue("adoption_breakdown_hazard"));
    expect(Math.abs(adoption - allFigures["adoption-breakdown-12yr"].value)).toBeLessThan(0.5);
  });
});

describe("two readings of adoption and early removal", () => {
  const promoted = [move("adoption_multiplier", 1.5)];
  const added = (reading: number) => {
    const parameters = { early_removal_reading: reading };
    return (
      at(run({ parameters, moves: promoted }), "children_in_care", 2035) -
      at(run({ parameters }), "children_in_care", 2035)
    );
  };

  it("by the first more adoption leaves fewer children in care; by the second it brings more entries", () => {
    expect(added(0)).toBeLessThan(-500);
    expect(added(1)).toBeGreaterThan(added(0) + 500);
    const entries = (reading: number) => {
      const parameters = { early_removal_reading: reading };
      return at(run({ parameters, moves: promoted }), "care_entries_in_year", 2035);
    };
    expect(entries(1)).toBeGreaterThan(entries(0) + 100);
  });

  it("are one and the same until 2020, and the first is how the model stands", () => {
    const second = run({ parameters: { early_removal_reading: 1 } });
    expect(
      Math.abs(at(second, "children_in_care", 2020) / at(run(), "children_in_care", 2020) - 1),
    ).toBeLessThan(1e-12);
    expect(fittedValue("early_removal_reading")).toBe(0);
  });

  it("by the second fewer infants removed come to mean fewer older children removed", () => {
    const work = [move("after_removal_reach", 1)];
    const entries = (reading: number) => {
      const parameters = { early_removal_reading: reading };
      const [moved, without] = [run({ parameters, moves: work }), run({ parameters })];
      return ["care_entries_by_age_in_year[age_5_9]"].map(
        (variable) => at(moved, variable, 2035) / at(without, variable, 2035) - 1,
      )[0];
    };
    expect(entries(1)).toBeLessThan((entries(0) ?? 0) - 0.002);
  });
});

describe("applications at short notice", () => {
  it("are two thirds of those of the year", () => {
    const { value } = allFigures["short-notice-care-app-share"];
    expect(
      at(run(), "short_notice_applications", 2020) / at(run(), "care_applications_in_year", 2020),
    ).toBeCloseTo(value / 100, 6);
  });
});
