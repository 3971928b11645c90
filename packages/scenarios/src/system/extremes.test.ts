import type { Overrides, RunResult } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { at, fittedValue, run } from "./england-run.fixture.js";
import { homeKinds } from "./homes.js";

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

const noHomes = { home_places_2009: 0 };
const noCarers = { authority_foster_households_2009: 0 };
const noAgencies = { "home_weight[agency_foster]": 0, agency_takeover: 0 };

describe("without places for children in care at the start", () => {
  it("without homes children live elsewhere, the price is as high as it may be, and homes open", () => {
    const none = run({ parameters: noHomes });
    expectHoused(none);
    expect(at(none, "in_home[childrens_home]", 2009)).toBe(0);
    expect(at(none, "home_occupancy", 2009)).toBe(fittedValue("home_usable_share"));
    expect(at(none, "home_scarcity", 2009)).toBe(fittedValue("scarcity_ceiling"));
    expect(at(none, "market_home_price", 2015)).toBeGreaterThan(3 * at(base, "market_home_price", 2015));
    for (const kind of ["kinship_foster", "authority_foster", "agency_foster", "with_parents"]) {
      const ratio = at(none, `in_home[${kind}]`, 2009) / at(base, `in_home[${kind}]`, 2009);
      expect(ratio, kind).toBeGreaterThan(1.05);
    }
    expect(at(none, "home_places", 2010)).toBeLessThan(1000);
    expect(at(none, "home_places", 2020)).toBeGreaterThan(0.5 * at(base, "home_places", 2020));
  });

  it("without homes where none open no child is ever in one", () => {
    const none = run({ parameters: { ...noHomes, home_opening_response: 0 } });
    expectHoused(none);
    for (const time of none.times) {
      expect(at(none, "home_places", time)).toBe(0);
      expect(at(none, "in_home[childrens_home]", time)).toBe(0);
    }
  });

  it("without foster households of authorities more children are with agencies, in homes and further away, and carers are recruited", () => {
    const none = run({ parameters: noCarers });
    expectHoused(none);
    expect(at(none, "in_home[authority_foster]", 2009)).toBe(0);
    for (const variable of [
      "in_home[agency_foster]",
      "in_home[childrens_home]",
      "out_of_area_share",
      "over_20_miles_share",
      "foster_enquiries_in_year",
    ]) {
      expect(at(none, variable, 2012) / at(base, variable, 2012), variable).toBeGreaterThan(1.2);
    }
    expect(at(none, "in_home[authority_foster]", 2020)).toBeGreaterThan(1000);
  });

  it("without homes and carers, agencies included, all live with relatives, with parents or in what is left", () => {
    const none = run({
      parameters: {
        ...{ ...noHomes, ...noCarers, ...noAgencies },
        ...{ secure_places_2009: 0, home_opening_response: 0, authority_foster_enquiries_2009: 0 },
      },
    });
    expectHoused(none);
    for (const kind of ["authority_foster", "agency_foster", "childrens_home", "secure"]) {
      expect(at(none, `in_home[${kind}]`, 2035), kind).toBe(0);
    }
    for (const kind of ["kinship_foster", "with_parents", "semi_independent"]) {
      expect(at(none, `in_home[${kind}]`, 2035), kind).toBeGreaterThan(at(base, `in_home[${kind}]`, 2035));
    }
    expect(at(none, "children_in_care", 2035) / at(base, "children_in_care", 2035)).toBeGreaterThan(0.7);
  });

  it("the fewer places, the scarcer and dearer they are", () => {
    for (const [parameter, variables] of [
      ["home_places_2009", ["home_scarcity", "home_occupancy", "market_home_price"]],
      ["authority_foster_households_2009", ["foster_scarcity", "market_agency_price", "out_of_area_share"]],
    ] as const) {
      const runs = [0, 0.1, 0.5, 0.8, 1, 2].map((share) =>
        run({ parameters: { [parameter]: share * fittedValue(parameter) }, to: 2011 }),
      );
      for (const variable of variables) {
        const values = runs.map((one) => at(one, variable, 2011));
        expect(values, variable).toEqual(values.toSorted((a, b) => b - a));
        expect(values[2], variable).toBeGreaterThan(1.05 * (values[4] ?? Number.NaN));
      }
    }
  });
});

describe("the references of scarcity", () => {
  it("are about England's: of foster carers and secure homes at the start, of children's homes in 2012", () => {
    for (const variable of ["foster_sufficiency", "authority_foster_sufficiency", "secure_access"])
      expect(Math.abs(at(base, variable, 2009) - 1), variable).toBeLessThan(0.1);
    const occupancy = at(base, "home_occupancy", 2012) / fittedValue("home_occupancy_reference");
    expect(Math.abs(occupancy - 1)).toBeLessThan(0.1);
  });
});

/** Every child in care lives in some home, no more in children's homes and with authorities' carers than these have places, at a price within its bound. */
function expectHoused(result: RunResult): void {
  const highest = fittedValue("home_price_2009") * fittedValue("home_price_ceiling");
  for (const time of result.times) {
    const homes = homeKinds.map((kind) => at(result, `in_home[${kind}]`, time));
    expect(Math.min(...homes)).toBeGreaterThanOrEqual(0);
    const sum = homes.reduce((all, one) => all + one, 0);
    expect(Math.abs(sum / at(result, "children_in_care", time) - 1)).toBeLessThan(1e-9);
    expect(at(result, "in_home[childrens_home]", time)).toBeLessThanOrEqual(at(result, "home_places", time));
    expect(at(result, "in_home[authority_foster]", time)).toBeLessThanOrEqual(
      at(result, "foster_places[authority]", time),
    );
    expect(at(result, "market_home_price", time)).toBeLessThanOrEqual(highest);
    expect(at(result, "over_20_miles_share", time)).toBeLessThanOrEqual(1);
    expect(
      Math.abs(at(result, "child_population", time) / at(base, "child_population", time) - 1),
    ).toBeLessThan(1e-3);
  }
}
