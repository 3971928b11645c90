import { describe, expect, it } from "vitest";
import { at, fittedValue, move, run } from "./england-run.fixture.js";

const base = run();

describe("fostering households", () => {
  it("those of the end are those of the start, and who came, less who left", () => {
    const yearly = run({ save: "1/20" });
    const total = (name: string) =>
      ["authority", "independent"].flatMap((provider) =>
        ["under_60", "over_60"].map((age) => yearly.series(name, provider, age)),
      );
    const sum = (name: string, step: number) =>
      total(name).reduce((sofar, series) => sofar + (series[step] ?? Number.NaN), 0);
    for (const step of [0, 100, 219]) {
      const flows =
        sum("foster_approvals", step) +
        sum("foster_approvals_added", step) -
        sum("foster_deregistrations", step);
      expect(sum("foster_households", step + 1)).toBeCloseTo(sum("foster_households", step) + flows / 20, 6);
    }
  });

  it("places added by policy are approved and lost as others are", () => {
    const added = run({ moves: [move("foster_recruitment_added", 1000, 2020)] });
    const more = (time: number) =>
      at(added, "foster_places[authority]", time) - at(base, "foster_places[authority]", time);
    expect(more(2021)).toBeGreaterThan(950);
    expect(more(2021)).toBeLessThan(1000);
    expect(more(2030)).toBeLessThan(10_000);
  });
});

describe("children by provider", () => {
  it("agencies and independent homes hold no more children than are in care", () => {
    for (const time of [2010, 2020, 2035]) {
      const share = at(base, "independently_provided", time) / at(base, "children_in_care", time);
      expect(share).toBeGreaterThan(0.2);
      expect(share).toBeLessThan(0.6);
    }
  });
});

describe("figures that the fit does not use", () => {
  it("about half of siblings in care were apart in 2015, and more than 12,000 children in 2020", () => {
    expect(Math.abs(at(base, "siblings_split_share", 2015) / 0.495 - 1)).toBeLessThan(0.03);
    expect(at(base, "siblings_apart", 2020)).toBeGreaterThan(12_000);
  });

  it("the twenty largest providers made 265 million: less than all, and most of it", () => {
    const profit = at(base, "provider_profit", 2020);
    expect(profit).toBeGreaterThan(265e6);
    expect(profit).toBeLessThan(2 * 265e6);
  });

  it("agencies hold about 41% of foster places", () => {
    expect(Math.abs(at(base, "agency_share_of_foster_places", 2020) - 0.41)).toBeLessThan(0.06);
  });

  it("several hundred children under 16 were in semi-independent homes in 2019 (660)", () => {
    expect(at(base, "unregulated_under_16", 2019)).toBeGreaterThan(330);
    expect(at(base, "unregulated_under_16", 2019)).toBeLessThan(1320);
  });
});

describe("a market in extremes", () => {
  it("without enquiries authorities run out of carers, and children live elsewhere", () => {
    const none = run({ parameters: { authority_foster_enquiries_2009: 0 } });
    expect(at(none, "foster_places[authority]", 2035)).toBeLessThan(
      0.4 * at(base, "foster_places[authority]", 2035),
    );
    expect(at(none, "in_home[childrens_home]", 2035)).toBeGreaterThan(
      at(base, "in_home[childrens_home]", 2035),
    );
    expect(at(none, "in_home[authority_foster]", 2035)).toBeLessThan(
      at(base, "in_home[authority_foster]", 2035),
    );
  });

  it("with homes that never open the price rises, and fewer children live in homes", () => {
    const none = run({ parameters: { home_opening_response: 0, home_turnover: 0.06 } });
    expect(at(none, "market_home_price", 2030)).toBeGreaterThan(at(base, "market_home_price", 2030));
    expect(at(none, "in_home[childrens_home]", 2030)).toBeLessThan(at(base, "in_home[childrens_home]", 2030));
  });

  it("with no breakdown nobody is rehoused, and fewer children live in homes", () => {
    const calm = run({ parameters: { foster_breakdown_hazard: 0 } });
    expect(at(calm, "breakdowns_in_year", 2020)).toBe(0);
    expect(at(calm, "in_home[childrens_home]", 2020)).toBeLessThan(at(base, "in_home[childrens_home]", 2020));
    expect(fittedValue("foster_breakdown_hazard")).toBeGreaterThan(0);
  });
});
