import type { Overrides } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { at, fittedValue, run } from "./england-run.fixture.js";

const base = run();

/** A run that ended is finite throughout, and no stock of children fell below zero: the engine stops it otherwise. */
function extreme(parameters: Overrides) {
  const result = run({ parameters });
  return (variable: string) => at(result, variable, 2035) / at(base, variable, 2035);
}

describe("in extreme conditions the model stays finite and sensible", () => {
  it("without money for prevention more children are in need, in care and statutory spend is higher", () => {
    const ratio = extreme({ envelope_2010: 1e9, preventative_floor: 0 });
    expect(ratio("preventative_spend")).toBeLessThan(0.3);
    for (const variable of ["children_in_need", "children_in_care", "statutory_spend"]) {
      expect(ratio(variable), variable).toBeGreaterThan(1);
      expect(ratio(variable), variable).toBeLessThan(1.5);
    }
  });

  it("without children who arrive alone fewer are in care, and the number in need of protection is much the same", () => {
    const ratio = extreme({ arrivals_age_share: 0 });
    expect(ratio("children_in_care")).toBeLessThan(0.95);
    expect(ratio("on_protection_plan")).toBeCloseTo(1, 1);
  });

  it("without referrals or repeats the doors stay shut and the plans empty", () => {
    const ratio = extreme({ referral_hazard: 0, re_referral_hazard: 0 });
    expect(ratio("referrals_in_year")).toBeLessThan(1e-6);
    expect(ratio("on_protection_plan")).toBeLessThan(1e-3);
    expect(ratio("child_population")).toBeCloseTo(1, 1);
  });

  it("without any onset of need care is left to children who arrive alone", () => {
    const ratio = extreme({ onset_hazard: 0 });
    expect(ratio("children_in_care")).toBeLessThan(0.2);
    expect(ratio("children_in_care")).toBeGreaterThan(0.02);
  });

  it("with ten times the effects of poverty more children are in care than ever, and fewer than there are", () => {
    const ratio = extreme({
      poverty_effect_on_need: 10 * fittedValue("poverty_effect_on_need"),
      poverty_effect_on_entry: 10 * fittedValue("poverty_effect_on_entry"),
    });
    expect(ratio("children_in_care")).toBeGreaterThan(1.2);
    expect(ratio("children_in_care")).toBeLessThan(10);
  });

  it("with ten times as many poor children two to five times as many are in care, and fewer than there are children", () => {
    const { points } = allSeries.child_poverty_relative;
    const child_poverty = {
      times: points.map(([year]) => year),
      values: points.map(([, percent]) => 10 * percent),
    };
    const result = run({ overrides: { series: { child_poverty } } });
    const ratio = at(result, "children_in_care", 2035) / at(base, "children_in_care", 2035);
    expect(ratio).toBeGreaterThan(2);
    expect(ratio).toBeLessThan(5);
    expect(at(result, "children_in_care", 2035)).toBeLessThan(at(result, "child_population", 2035));
  });

  it("with no money from government at all nothing is left to prevent with, and what the law demands is overspent", () => {
    const ratio = extreme({ envelope_2010: 0, preventative_floor: 0 });
    expect(ratio("preventative_spend")).toBeLessThan(1e-6);
    expect(ratio("statutory_spend")).toBeGreaterThan(1);
    expect(ratio("children_in_care")).toBeGreaterThan(1);
  });

  it("with help that does harm, more children are in need", () => {
    expect(extreme({ prevention_effect: -10 })("children_in_need")).toBeGreaterThan(1.1);
  });
});
